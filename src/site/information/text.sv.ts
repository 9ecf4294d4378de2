import { familyMinutes } from '../../access/sessions.ts'
import { accessibilityMail, type InfoText, privacyMail, supervisorWeb } from './info-text.ts'
import type { fi } from './text.fi.ts'

const safety: InfoText = {
  title: 'Så använder du sidorna',
  heading: 'Så rör du dig tryggt här',
  lead: 'Någon annan kan se vad som har gjorts på enheten. Så här lämnar du färre spår.',
  sections: [
    {
      title: 'Vad Lämna snabbt gör',
      says: [
        'Knappen finns överst på varje sida. Den tar dig genast till en vädersida. På tangentbordet gör Esc tre gånger i rad samma sak.',
        'Den stänger din egen sida. Bakåtknappen öppnar den inte längre: för det behövs koden eller länken i ditt meddelande.',
      ],
    },
    {
      title: 'Vad knappen inte gör',
      says: [
        'Den raderar inte annan historik och stoppar inte spionprogram. Bakåtknappen kan fortfarande visa startsidan eller en grupps sida som du besökte.',
        'Tryggast är en enhet som andra inte använder.',
      ],
    },
    {
      title: 'Öppna ett privat fönster',
      says: [
        'Välj ett privat fönster eller inkognitofönster i webbläsarens meny innan du kommer hit. När du stänger fönstret glömmer webbläsaren var du har varit.',
        'Den som sköter nätet hemma eller på jobbet kan ändå se vilken webbplats du besökte. Men inte vad du skrev.',
      ],
    },
    {
      title: 'När telefonen är gemensam',
      says: ['Du kan använda allt det här också på en gemensam telefon:'],
      points: [
        'Orden du skriver blir inte kvar i adressfältet och kopplas inte till dig.',
        'Välj ett sätt som andra inte läser när du anmäler dig. Du kan också ringa oss själv: då skickar vi inga meddelanden.',
        'Rubriken på ett meddelande säger aldrig vad det gäller.',
        `Din egen sida stängs av sig själv efter ${familyMinutes} minuter.`,
        'Låt inte webbläsaren spara koden.',
      ],
    },
    {
      title: 'Om du är rädd att någon följer dig',
      says: [
        'Använd en enhet som den andra inte kommer åt: bibliotekets dator eller en väns telefon. Om du tar bort ett spårningsprogram kan den andra märka det. Fråga först om råd.',
        'Nollinjen hjälper dig att fundera på vad som är tryggt för just dig. Numret finns på sidan Hjälp genast.',
      ],
    },
  ],
}

const accessibility: InfoText = {
  title: 'Tillgänglighet',
  heading: 'Tillgänglighetsutlåtande',
  lead: 'De här sidorna ska fungera för alla, också när man är trött och har en hand ledig. Berätta om de inte fungerar för dig.',
  sections: [
    {
      title: 'Vad vi har kontrollerat',
      says: ['Vårt mål är WCAG 2.2 på nivå AA. Före varje publicering kontrollerar vi att'],
      points: [
        'sidornas struktur är i skick på alla språk (maskinell kontroll)',
        'sidorna fungerar utan skript och med enbart tangentbord',
        'inget hamnar utanför kanten när texten förstoras till 400 procent',
        'allt som en färg berättar också sägs med ord.',
      ],
    },
    {
      title: 'Vad som ännu saknas',
      says: [
        'En maskinell kontroll hittar bara en del av problemen. Användare av skärmläsare har ännu inte bedömt sidorna, så vi anser tills vidare att de är delvis tillgängliga.',
        'Arrangörernas egna texter kan saknas på svenska, engelska eller lätt finska. Då visar vi den finska texten. Våra texter på lätt finska är ännu inte granskade av Selkokeskus.',
      ],
    },
    {
      title: 'Ge respons',
      says: [
        'Berätta vilken sida som inte fungerade och på vilken enhet. Ditt namn behövs inte. Vi svarar senast inom två veckor. Du får samma uppgifter på annat sätt om du behöver det.',
      ],
      mail: accessibilityMail,
    },
    {
      title: 'Om vi inte svarar',
      says: [
        `Du kan klaga hos den som övervakar tillgängligheten, Transport- och kommunikationsverket Traficom. Anvisningar finns på ${supervisorWeb.sv}. Lag: om tillhandahållande av digitala tjänster 306/2019.`,
        'Det här utlåtandet gjordes 22.11.2026.',
      ],
    },
  ],
}

const privacy: InfoText = {
  title: 'Vilka uppgifter finns om dig',
  heading: 'Vilka uppgifter finns om dig',
  lead: 'När du söker stöd: inga. När du kommer med: bara det du själv berättar.',
  sections: [
    {
      title: 'När du söker stöd',
      says: [
        'Vi vet inte vem du är. Din sökning kopplas inte till dig, och dina ord sparas inte.',
        'Varje vecka räknar vi hur många gånger ett visst stöd har sökts i varje kommun och om det fanns. Av siffrorna syns inte vem som sökte eller vad som skrevs.',
        'Vi följer inte besökare och har ingen reklam. Det finns tre kakor: för blanketter, för den egna sidan och för arbetstagares inloggning. De försvinner när du stänger webbläsaren eller trycker på Lämna snabbt.',
      ],
    },
    {
      title: 'När du kommer med i en grupp',
      says: ['Vi sparar bara det här:'],
      points: [
        'de vuxnas förnamn och barnens ålder',
        'ett sätt att nå dig: det som du valde',
        'vad du behöver för att kunna komma',
        'det du själv berättade för ledaren, om du berättade något.',
      ],
    },
    {
      title: 'Hur uppgifterna skyddas',
      says: [
        'Namn, kontaktuppgifter och dina egna ord är krypterade i databasen. Vi tar inte emot personbeteckningar. En halvfärdig blankett finns kvar krypterad i 20 timmar, så att du kan fortsätta.',
      ],
    },
    {
      title: 'Vem ser dina uppgifter',
      says: [
        'Arrangören av den grupp du kommer med i: gruppens ledare och arrangörens koordinator. Andra deltagare och andra arrangörer ser inte dina uppgifter. Arrangören är personuppgiftsansvarig.',
        'Varje gång någon tittar antecknas det: vem, när och varför. Du får veta det när du frågar.',
        'En arbetstagare måste ibland göra en barnskyddsanmälan. Vanligen talar hen först med dig.',
      ],
    },
    {
      title: 'När uppgifterna raderas',
      says: [
        'Senast ett halvt år efter att gruppen har slutat. Dagen står på din egen sida. Du kan be att få dem raderade tidigare.',
      ],
    },
    {
      title: 'Vad du kan be om',
      says: [
        'Du har rätt att se dina uppgifter, rätta dem, be om radering och återta ditt samtycke. Du behöver inte ange någon orsak. Fråga arrangören eller oss. Vi svarar senast inom en månad.',
      ],
      mail: privacyMail,
    },
    {
      title: 'Om något är fel',
      says: ['Du kan klaga hos dataombudsmannen. Anvisningar finns på tietosuoja.fi/sv.'],
    },
  ],
}

const professionals: InfoText = {
  title: 'För yrkespersoner',
  heading: 'Hitta stöd tillsammans med familjen',
  lead: 'På rådgivningen, i skolan, i socialarbetet eller var du än möter en familj. Inga konton behövs.',
  sections: [
    {
      title: 'Sök tillsammans',
      says: [
        'Skriv med familjens egna ord vad som tynger nu. Ni ser vad som passar, var och när, och hur man kommer med. Familjen kan anmäla sig genast med sin egen telefon på ungefär tre minuter.',
      ],
    },
    {
      title: 'Ge med ett kort',
      says: [
        'Varje verksamhet har ett kort att skriva ut, med en QR-kod och ett telefonnummer. På kortet står inte varför familjen fick det.',
      ],
    },
    {
      title: 'Ring tillsammans',
      says: [
        'På verksamhetens sida finns numret och den dag då arrangören senast svarar. När du ringer med familjen behöver familjen inte berätta sin sak på nytt.',
      ],
    },
    {
      title: 'Familjen bestämmer',
      says: [
        'Fyll inte i familjens uppgifter för familjens del. Här gör man inte en barnskyddsanmälan: den gör man till barnskyddet i välfärdsområdet.',
      ],
    },
  ],
}

export const sv: typeof fi = {
  safety,
  accessibility,
  privacy,
  professionals,
  seeAlso: 'Läs också',
  urgent: 'Hjälp genast',
  toSearch: 'Hitta stöd',
  toGroups: 'Se grupperna',
  signIn: 'Inloggning för arbetstagare',
  signInHint: 'Om du leder en grupp eller ansvarar för arrangörens uppgifter.',
}
