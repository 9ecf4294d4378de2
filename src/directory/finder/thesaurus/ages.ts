/**
 * Ages of children as people write them, in months with both ends included, and how to tell a child's age from the
 * writer's own or from a span of time ("5 v yhdessä").
 */
import { phrases, type Said } from './shape.ts'

export type Months = { from: number; to: number }
export type AgeWord = { said: Said; months: Months }

const years = (from: number, to = from): Months => ({ from: 12 * from, to: 12 * to + 11 })

/** Words that tell an age or a stage of life. */
export const ageWords: readonly AgeWord[] = [
  {
    said: {
      fi: phrases(
        '=vastasyntynyt · vasta syntynyt · juuri syntynyt · päivän/parin vanha vauva · viikon ikäinen/vanha · vastasyntyneen',
      ),
      sv: phrases('nyfödd · nyfött · just född'),
      en: phrases('newborn · just born · days old'),
    },
    months: { from: 0, to: 1 },
  },
  {
    said: {
      fi: phrases(
        '=vauva · vauveli · bebe · =vauvan · vauvavuosi · sylivauva · =imeväinen · alle vuoden ikäinen/vanha · alle vuotias · alle 1-vuotias · alle 1v',
      ),
      sv: phrases('baby · babyn · bebis · spädbarn · under ett år'),
      en: phrases('baby · infant · under one'),
    },
    months: { from: 0, to: 11 },
  },
  {
    said: {
      fi: phrases('puolivuotias · puolen vuoden ikäinen/vanha · puolvuotias'),
      sv: phrases('halvår gammal · ett halvt år'),
      en: phrases('half a year old · six months'),
    },
    months: { from: 5, to: 7 },
  },
  {
    said: {
      fi: phrases('=yksivuotias · vuotias. · vuoden ikäinen/vanha · yksvee · ykkösvee'),
      sv: phrases('ettåring · ettåringen'),
      en: phrases('one year old · one-year-old'),
    },
    months: years(1),
  },
  {
    said: {
      fi: phrases('puolitoistavuotias · puoltoistavuotias · puolentoista vuoden'),
      sv: phrases('ett och ett halvt · halvannat år'),
      en: phrases('one and a half · 18 months'),
    },
    months: { from: 16, to: 20 },
  },
  {
    said: {
      fi: phrases('taapero · naapero · taaperoikäinen · konttausikäinen *0.5'),
      sv: phrases('småttingar · knatte · tultare'),
      en: phrases('toddler'),
    },
    months: { from: 12, to: 35 },
  },
  {
    said: {
      fi: phrases('=kaksivuotias · kaksvuotias · kaksvee · kakkosvee'),
      sv: phrases('tvååring · tvååringen'),
      en: phrases('two year old · two-year-old'),
    },
    months: years(2),
  },
  {
    said: {
      fi: phrases('uhmaikäinen · uhmaikä · tahtoikäinen · tahtoikä'),
      sv: phrases('trotsålder · trotsåldern'),
      en: phrases('terrible twos'),
    },
    months: { from: 18, to: 59 },
  },
  {
    said: {
      fi: phrases('=kolmivuotias · kolmevuotias · kolmevee · kolmvee'),
      sv: phrases('treåring · treåringen'),
      en: phrases('three year old · three-year-old'),
    },
    months: years(3),
  },
  {
    said: {
      fi: phrases('=nelivuotias · neljävuotias · neljävee'),
      sv: phrases('fyraåring · fyraåringen'),
      en: phrases('four year old · four-year-old'),
    },
    months: years(4),
  },
  {
    said: {
      fi: phrases('=viisivuotias · viisvee · viisvuotias'),
      sv: phrases('femåring · femåringen'),
      en: phrases('five year old · five-year-old'),
    },
    months: years(5),
  },
  {
    said: {
      fi: phrases(
        'pikkulapsi · pikkulapset · pienten lasten · pieni lapsi *0.6 · alle kouluikäinen · alle kouluikäiset · päiväkoti-ikäinen · pikkulapsiperhe',
      ),
      sv: phrases('småbarn · småbarnsfamilj · under skolåldern · små barn *0.7'),
      en: phrases('small children · little kids · under school age · preschooler · pre-school'),
    },
    months: { from: 0, to: 83 },
  },
  {
    said: {
      fi: phrases('leikki-ikäinen · leikki-ikä · päiväkotilainen · päiväkoti-ikä'),
      sv: phrases('dagisbarn · lekåldern'),
      en: phrases('kindergartner · daycare age'),
    },
    months: { from: 36, to: 83 },
  },
  {
    said: {
      fi: phrases('eskarilainen · eskari · eskari-ikäinen · esikoululainen · kuusivuotias · kuusvee'),
      sv: phrases('sexåring · förskolebarn · förskolan'),
      en: phrases('six year old · six-year-old · preschool'),
    },
    months: { from: 72, to: 83 },
  },
  {
    said: {
      fi: phrases(
        'ekaluokkalainen · ekaluokka · eppuluokkalainen · ekalla luokalla · koulunaloittaja · seitsemänvuotias',
      ),
      sv: phrases('förstaklassist · ettan · sjuåring'),
      en: phrases('first grader · first grade · seven year old'),
    },
    months: { from: 84, to: 95 },
  },
  {
    said: {
      fi: phrases('alakoululainen · ala-asteikäinen · alakouluikäinen · alakoulussa'),
      sv: phrases('lågstadiet · lågstadieelev'),
      en: phrases('primary school · elementary school'),
    },
    months: { from: 84, to: 155 },
  },
  {
    said: {
      fi: phrases('koululainen · kouluikäinen · kouluikäiset'),
      sv: phrases('skolbarn · skolålder · skolelev'),
      en: phrases('school-age · school aged · schoolchild'),
    },
    months: { from: 84, to: 191 },
  },
  {
    said: {
      fi: phrases('esiteini · varhaisnuori · varhaisnuoret'),
      sv: phrases('förpubertet · tweenie'),
      en: phrases('preteen · tween'),
    },
    months: { from: 120, to: 155 },
  },
  {
    said: {
      fi: phrases('yläkoululainen · yläkouluikäinen · yläasteikäinen · yläasteella · yläkoulussa · rippikouluikäinen'),
      sv: phrases('högstadiet · högstadieelev · skriftskolåldern'),
      en: phrases('secondary school · lower secondary'),
    },
    months: { from: 156, to: 203 },
  },
  {
    said: {
      fi: phrases('~teini · teini-ikäinen · murrosikäinen · murkku · murkkuikäinen · nuorellani'),
      sv: phrases('tonåring · tonåringen · tonåren'),
      en: phrases('teenager · teen · adolescent'),
    },
    months: { from: 144, to: 215 },
  },
  {
    said: {
      fi: phrases('lukiolainen · lukioikäinen · ammattikoululainen · amislainen'),
      sv: phrases('gymnasist · gymnasieelev · yrkesskoleelev'),
      en: phrases('high schooler · upper secondary · vocational school student'),
    },
    months: { from: 192, to: 227 },
  },
]

export type AgeUnit = 'year' | 'month' | 'week' | 'day'
/** The first group is a number ("2", "1,5", "1½"); a second, where there is one, ends a range ("3–5-vuotias"). */
export type AgePattern = { lang: 'fi' | 'sv' | 'en'; unit: AgeUnit; pattern: RegExp }

const number = '(\\d{1,2}(?:[.,]\\d|½)?)'
const range = `${number}(?:\\s?[-–]\\s?${number})?`
const ageOf = (lang: AgePattern['lang'], unit: AgeUnit, ending: string): AgePattern => ({
  lang,
  unit,
  pattern: new RegExp(`(?<![\\p{L}\\d.,])${range}${ending}(?![\\p{L}\\d])`, 'giu'),
})

/** Global patterns: read them with `matchAll`. */
export const agePatterns: readonly AgePattern[] = [
  ageOf('fi', 'year', '[\\s-]?vuotia\\p{L}+'),
  ageOf('fi', 'year', '[\\s-]?(?:v|vee|veet|veen|veeni|wee)'),
  ageOf('fi', 'year', '\\svuoden\\s(?:ikäi(?:nen|sen|selle|stä|set)|vanha(?:n|lle|a)?)'),
  ageOf('fi', 'year', '\\svuotta\\svanha'),
  ageOf(
    'fi',
    'month',
    '[\\s-]?(?:kk|kuukautinen|kuukautisen|kuukautiselle|kk:n|kuukauden\\sikäi\\p{L}+|kuukautta\\svanha)',
  ),
  ageOf('fi', 'week', '[\\s-]?(?:vko|vk|viikkoinen|viikkoisen|viikkoa\\svanha|viikon\\sikäi\\p{L}+)'),
  ageOf('fi', 'day', '\\s(?:päivää\\svanha|päivän\\sikäi\\p{L}+)'),
  ageOf('sv', 'year', '[\\s-]?(?:åring|åringen|åringar|årig|åriga|årigt)'),
  ageOf('sv', 'year', '\\sår(?:\\sgammal|\\sgammalt|\\sgamla)?'),
  ageOf('sv', 'month', '\\s?(?:mån|månader|månaders|mån\\.)(?:\\sgammal|\\sgammalt)?'),
  ageOf('sv', 'week', '\\s?(?:veckor|veckors|v\\.)(?:\\sgammal|\\sgammalt)?'),
  ageOf('en', 'year', '[\\s-]?(?:years?[\\s-]olds?|yrs?[\\s-]old|y\\/?o|yo|yrs?)'),
  ageOf('en', 'month', '[\\s-]?(?:months?(?:[\\s-]olds?)?|mo|mos|mths?)'),
  ageOf('en', 'week', '[\\s-]?(?:weeks?[\\s-]olds?|wks?[\\s-]old)'),
]

/** "Under three", "over one": the group is a number of years. */
export type BoundPattern = { lang: 'fi' | 'sv' | 'en'; bound: 'under' | 'over'; pattern: RegExp }
export const boundPatterns: readonly BoundPattern[] = [
  { lang: 'fi', bound: 'under', pattern: /\balle[\s-](\d{1,2})(?=[\s-]?v)/giu },
  { lang: 'fi', bound: 'over', pattern: /(?<!\p{L})yli[\s-](\d{1,2})(?=[\s-]?v)/giu },
  { lang: 'sv', bound: 'under', pattern: /\bunder\s(\d{1,2})\s?år/giu },
  { lang: 'sv', bound: 'over', pattern: /(?<!\p{L})över\s(\d{1,2})\s?år/giu },
  { lang: 'en', bound: 'under', pattern: /\bunder\s(\d{1,2})s?\b/giu },
  { lang: 'en', bound: 'over', pattern: /\bover\s(\d{1,2})s?\b/giu },
]

/** The writer's own age: "oon 18", "olen 19-vuotias äiti". From 15 to 21 it means a young parent. */
export const ownAgePatterns: readonly { lang: 'fi' | 'sv' | 'en'; pattern: RegExp }[] = [
  { lang: 'fi', pattern: /(?<!\p{L})(?:oon|olen|oon vasta|olen vasta|oon itse|olen itse)\s(\d{2})(?!\d)/iu },
  {
    lang: 'fi',
    pattern: /(?<!\d)(\d{2})[\s-]?(?:v|vuotias|vee)\s(?:äiti|isä|iskä|mutsi|faija|vanhempi|nainen|mies)/iu,
  },
  { lang: 'sv', pattern: /\bjag\s(?:är|e|ä)\s(?:bara\s)?(\d{2})(?!\d)/iu },
  { lang: 'sv', pattern: /(?<!\d)(\d{2})[\s-]?(?:årig|åriga|år)\s(?:mamma|pappa|förälder)/iu },
  { lang: 'en', pattern: /\bi(?:'m|’m|\sam|m)\s(?:only\s|just\s)?(\d{2})(?!\d)/iu },
  { lang: 'en', pattern: /(?<!\d)(\d{2})(?:\s|-)?(?:year(?:\s|-)old|yo)?\s(?:mum|mom|mother|dad|father|parent)\b/iu },
]

/** Beside these a number of years is a span of time and no age: "5 v yhdessä", "2 vuotta raittiina". */
export const spanWords: Said = {
  fi: phrases(
    'yhdessä · naimisissa · sitten · raittiina · selvin · selvänä · kuivilla · erosta · suomessa · kestänyt · jatkunut · asunut · töissä · välein · päästä · käyttänyt · vankilassa · lusinut · tuomio',
  ),
  sv: phrases('tillsammans · gifta · sedan · nykter · drogfri · finland · bott · hållit · fängelse'),
  en: phrases('together · married · ago · sober · clean · since · finland · prison · lasted'),
}
