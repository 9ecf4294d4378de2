import type { fi } from './text.fi.ts'

export const sv: typeof fi = {
  title: 'Hjälp genast',
  heading: 'Det finns hjälp genast. Också på natten.',
  lead: 'Du behöver inte vara säker på att läget är tillräckligt illa.',
  dangerTitle: 'Någon är i fara just nu',
  danger: 'Du, ett barn eller någon annan. Också våld, överdos och tankar på att skada sig själv.',
  quietAsk: 'Kan du inte tala högt?',
  quietLink: 'Så får du hjälp i tysthet',

  phones: 'Hjälp på telefon nu',
  phonesLead: 'Om ett nummer inte svarar, ring följande. Nödnumret 112 svarar alltid.',
  checkHours: 'kontrollera öppettiden',
  noNumber: (website) => `Numret finns på ${website}. I brådskande fall ring 112: där når du också socialjouren.`,
  noNumberNoSite: 'I brådskande fall ring 112: där når du också socialjouren.',
  countyTitle: 'När ett barn eller en familj behöver hjälp i dag',
  countyLead: 'Om ditt område saknas här, ring 112: där når du också socialjouren.',
  others: 'Andra nummer',
  othersLead: 'Alla de här är inte öppna på natten.',
  online: 'Hjälp genom att skriva',

  quietTitle: 'Så får du hjälp i tysthet',
  quiet: [
    'Skicka ett textmeddelande till 112. Skriv först adressen, sedan vad som händer.',
    'Eller ring med appen 112 Suomi. Då ser nödcentralen var du är.',
    'Ställ telefonen på ljudlöst, så att svaret inte hörs.',
  ],
  quietSend: 'Skriv ett meddelande till 112',

  babyTitle: 'Gråter babyn och du orkar inte mer?',
  baby: [
    'Lägg babyn på rygg i spjälsängen.',
    'Gå till ett annat rum en stund. Babyn är trygg.',
    'Ring någon. Gå tillbaka när du andas lugnt.',
  ],
  babyNever: 'Många föräldrar har varit här. Skaka aldrig en baby.',

  backTitle: 'Vill du fortsätta söka?',
  notice:
    'Här gör man inte en barnskyddsanmälan. Den gör du till barnskyddet eller socialjouren i ditt välfärdsområde.',
  back: 'Tillbaka till sökningen',
}
