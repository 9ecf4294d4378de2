/** The word list of the invented catalogue: what programmes of each kind are called, and ordinary words, the commonest first. */
import type { Concept } from '../../src/directory/finder/thesaurus/index.ts'
import type { ProgrammeKind } from '../../src/directory/programme.ts'
import type { SpokenLang } from '../../src/kit/words.ts'

type Names = Record<SpokenLang, readonly string[]>

/** How often a kind comes, in a hundred, and what it is called. */
export const kinds: readonly { kind: ProgrammeKind; share: number; names: Names }[] = [
  {
    kind: 'peer-group',
    share: 29,
    names: {
      fi: ['Vertaisryhmä', 'Iltapiiri', 'Vertaistupa', 'Keskusteluryhmä'],
      sv: ['Kamratgrupp', 'Kvällskrets', 'Samtalsgrupp', 'Stödgrupp'],
      en: ['Peer group', 'Evening circle', 'Talking group', 'Support group'],
    },
  },
  {
    kind: 'guided-group',
    share: 23,
    names: {
      fi: ['Ohjattu ryhmä', 'Vanhempainryhmä', 'Perheryhmä', 'Kurssi'],
      sv: ['Ledd grupp', 'Föräldragrupp', 'Familjegrupp', 'Kurs'],
      en: ['Guided group', 'Parent group', 'Family group', 'Course'],
    },
  },
  {
    kind: 'open-meeting',
    share: 17,
    names: {
      fi: ['Perhekahvila', 'Avoin kohtaamispaikka', 'Perhekerho', 'Olohuone'],
      sv: ['Familjecafé', 'Öppen mötesplats', 'Familjeklubb', 'Vardagsrum'],
      en: ['Family café', 'Open meeting place', 'Family club', 'Living room'],
    },
  },
  {
    kind: 'online',
    share: 9,
    names: {
      fi: ['Verkkoryhmä', 'Chat', 'Etäilta', 'Verkkokurssi'],
      sv: ['Nätgrupp', 'Chatt', 'Kväll på distans', 'Nätkurs'],
      en: ['Online group', 'Chat', 'Remote evening', 'Online course'],
    },
  },
  {
    kind: 'counselling',
    share: 8,
    names: {
      fi: ['Perheneuvonta', 'Keskusteluapu', 'Neuvontapuhelin', 'Vastaanotto'],
      sv: ['Familjerådgivning', 'Samtalsstöd', 'Rådgivningstelefon', 'Mottagning'],
      en: ['Family counselling', 'Talking help', 'Advice line', 'Appointments'],
    },
  },
  {
    kind: 'home-support',
    share: 8,
    names: {
      fi: ['Kotiapu', 'Perhetyö kotona', 'Lastenhoitoapu', 'Kotikäynnit'],
      sv: ['Hjälp hemma', 'Familjearbete hemma', 'Barnvaktshjälp', 'Hembesök'],
      en: ['Help at home', 'Family work at home', 'Childcare help', 'Home visits'],
    },
  },
  {
    kind: 'training',
    share: 3,
    names: {
      fi: ['Ohjaajakoulutus', 'Vapaaehtoisten koulutus'],
      sv: ['Ledarutbildning', 'Frivilligutbildning'],
      en: ['Facilitator training', 'Volunteer training'],
    },
  },
  {
    kind: 'support-person',
    share: 2,
    names: {
      fi: ['Tukihenkilö', 'Perhekummi'],
      sv: ['Stödperson', 'Familjefadder'],
      en: ['Support person', 'Family friend'],
    },
  },
  {
    kind: 'housing',
    share: 1,
    names: { fi: ['Tukiasunto'], sv: ['Stödboende'], en: ['Supported flat'] },
  },
]

/** Needs that most programmes are for, the commonest first; the rest follow in the thesaurus' order. */
export const commonNeeds: readonly Concept[] = [
  'meeting-place',
  'loneliness',
  'own-strength',
  'upbringing',
  'interaction',
  'fathers',
  'home-help',
  'baby-crying',
  'separation',
  'single',
  'expecting',
  'perinatal-mood',
  'special-needs',
  'newcomer',
  'own-substance',
  'teen',
  'violence',
  'sleep',
  'placed',
  'couple',
]

const list = (text: string) => text.trim().split(/\s+/)

/** Ordinary words of such texts, the commonest first: they are drawn by rank, as in any language. */
export const ordinary: Record<SpokenLang, readonly string[]> = {
  fi: list(`
    ja voit on perhe lapsen kanssa ryhmä tule sinä me kun mukaan ohjaaja tapaamme yhdessä vanhemmat apua keskustelemme
    muita maksuton kahvia kerran viikossa tila lapset leikkivät ilmoittautuminen vanhemmuus arki tuki kuuntelemme
    rauhassa vertaistuki työntekijä puhua koti ilta aamu kaikki saat tietoa luottamuksella illalla kertaa syksyllä
    keväällä paikka kaupungissa seurakunta yhdistys neuvola päiväkoti koulu isä äiti isovanhempi vauva taapero
    leikki-ikäinen murrosikäinen uupumus huoli ilo voimavarat jaksaminen ystävä yksin naapuri kävely liikunta ruoka
    välipala askartelu laulu musiikki luonto metsä retki uimahalli kirjasto leikkipuisto teema harjoitus tehtävä
    kokemusasiantuntija vapaaehtoinen sosiaaliohjaaja psykologi kätilö terveydenhoitaja tulkki lastenhoito kyyti
    esteetön bussipysäkki pihapiiri takka sauna kesäleiri viikonloppu joulu pääsiäinen aloitus jono paikkoja vielä
    ennakkoon soitto viesti sähköposti nimettömästi turvallinen lämmin arvostava tavallinen hetki hengähdys
  `),
  sv: list(`
    och du är familj barnet med gruppen kom vi när ledaren träffas tillsammans föräldrar hjälp samtalar andra gratis
    kaffe gång vecka rum barnen leker anmälan föräldraskap vardag stöd lyssnar lugn kamratstöd arbetare prata hem kväll
    morgon alla får information förtroligt höst vår plats stad församling förening rådgivning daghem skola pappa mamma
    farförälder baby småbarn tonåring utmattning oro glädje kraft ork vän ensam granne promenad motion mat mellanmål
    pyssel sång musik natur skog utflykt simhall bibliotek lekpark tema övning uppgift erfarenhetsexpert frivillig
    socialhandledare psykolog barnmorska hälsovårdare tolk barnpassning skjuts tillgänglig busshållplats gård bastu
    läger veckoslut jul påsk start kö platser förhand samtal meddelande e-post anonymt trygg varm vanlig stund paus
  `),
  en: list(`
    and you are family child with group come we when facilitator meet together parents help talk others free coffee once
    week room children play signing parenthood everyday support listen calm peer worker speak home evening morning
    everybody get information confidence autumn spring place town parish association clinic day-care school father
    mother grandparent baby toddler teenager exhaustion worry joy strength coping friend alone neighbour walk exercise
    food snack crafts song music nature forest outing pool library playground theme practice task expert volunteer
    counsellor psychologist midwife nurse interpreter childcare ride accessible stop yard sauna camp weekend christmas
    easter start queue places beforehand call message mail anonymously safe warm ordinary moment break
  `),
}

export const firstNames = list(`
  Aino Veera Sanna Minna Tiina Anna Kirsi Johanna Heidi Laura Emilia Mikko Jari Timo Antti Sami Ville Petri Marko
  Oskar Sofia Elsa Karin Amina Natalia Leila Oona Saara Eero Toni
`)
