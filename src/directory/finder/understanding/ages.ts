/** Ages of children as people write them: 3v, 8 kk, 2-vuotias, puolivuotias, treåring, toddler. In months. */

const year = String.raw`(?:v|vee|vuo(?:tias|tiaa|tiai|den|tta|si)\p{L}*|år(?:ing|ig)\p{L}*|år|yo|y/o|years?(?:[ -]olds?)?)`
const month = String.raw`(?:kk|kuuka\p{L}*|mån(?:ad\p{L}*)?|months?|mo|mth?s?)`
const week = String.raw`(?:vk|viik(?:on|koa)|veck\p{L}+|weeks?)`
const gap = String.raw`\s?-?\s?`
const end = String.raw`(?=$|[^\p{L}\p{N}])`
/** Not the end of a number or a date: 12.3v is no age. */
const start = String.raw`(?<![\p{L}\p{N}.,])`

const inYears = new RegExp(`${start}(\\d{1,2})(?:[.,]5)?(?:\\s?[-–]\\s?(\\d{1,2}))?${gap}${year}${end}`, 'giu')
const inMonths = new RegExp(`${start}(\\d{1,2})(?:\\s?[-–]\\s?(\\d{1,2}))?${gap}${month}${end}`, 'giu')
const inWeeks = new RegExp(`${start}(\\d{1,2})${gap}${week}${gap}(?:ikäi|vanha|gammal|old)`, 'giu')

/** A grown-up's own age, or somebody's who is named as one. */
const ownAge = /(?:\b(?:olen|oon|mä|minä|jag är|i am|i'm|im)\s*|\b(?:alle|under)\s*)$/iu
const grownUp = /^[\s-]*(?:\p{L}+\s)?(?:äiti|äidi|isä|vanhem|mamma|pappa|mum|mom|mother|father|dad)/iu

const words: readonly [RegExp, number][] = [
  [/\bpuolivuotia/iu, 6],
  [/\bpuolitoistavuotia|\b1,5\s?-?v|\bett och ett halvt år/iu, 18],
  [/\bvastasynty|\bnyfödd|\bnewborn/iu, 0],
  [/\byksivuotia|\bettåring|\bone[- ]year[- ]old/iu, 18],
  [/\bkaksivuotia|\btvååring|\btwo[- ]year[- ]old/iu, 30],
  [/\bkolmevuotia|\btreåring|\bthree[- ]year[- ]old/iu, 42],
  [/\bneljävuotia|\bneljvuotia|\bfyraåring|\bfour[- ]year[- ]old/iu, 54],
  [/\bviisivuotia|\bfemåring|\bfive[- ]year[- ]old/iu, 66],
  [/\bkuusivuotia|\bsexåring|\bsix[- ]year[- ]old|\beskari|\besikoulu|\bförskol/iu, 78],
  [/\bseitsemänvuotia|\bsjuåring|\bekaluok|\bfirst grader/iu, 90],
  [/\btaapero|\btoddler/iu, 24],
  [/\bleikki-?ikäi|\bpreschooler/iu, 54],
  [/\balakoulu|\bkoululai|\bskolbarn/iu, 114],
  [/\bteini|\bmurkku|\bmurrosikä|\byläkoulu|\byläast|\btonåring|\bteenage|\bteen\b/iu, 174],
]

/** JavaScript's word border does not know ä and ö; a letter before the match says that it stands inside a word. */
const startsWord = (text: string, at: number) => at === 0 || !/[\p{L}\p{N}]/u.test(text.charAt(at - 1))

type Span = { at: number; end: number }
export type AgesFound = { months: number[]; spans: Span[] }

export function agesIn(text: string): AgesFound {
  const cut = text.slice(0, 2000)
  const found: { months: number; span: Span }[] = [
    ...numbersOf(cut, inYears, (n) => (n <= 17 ? n * 12 + 6 : undefined)),
    ...numbersOf(cut, inMonths, (n) => (n <= 48 ? n : undefined)),
    ...numbersOf(cut, inWeeks, (n) => (n <= 60 ? Math.floor(n / 4.35) : undefined)),
    ...words.flatMap(([pattern, months]) => wordsOf(cut, pattern, months)),
  ]
  return { months: [...new Set(found.map(({ months }) => months))], spans: found.map(({ span }) => span) }
}

function* numbersOf(text: string, pattern: RegExp, monthsOf: (n: number) => number | undefined) {
  for (const match of text.matchAll(pattern)) {
    const span = { at: match.index, end: match.index + match[0].length }
    const own =
      Number(match[1]) >= 14 &&
      (ownAge.test(text.slice(Math.max(0, span.at - 12), span.at)) || grownUp.test(text.slice(span.end)))
    if (own) continue
    const numbers = [match[1], match[2]].filter((n) => n !== undefined).map(Number)
    for (const months of numbers.map(monthsOf)) if (months !== undefined) yield { months, span }
  }
}

function wordsOf(text: string, pattern: RegExp, months: number) {
  const match = pattern.exec(text)
  if (!match || !startsWord(text, match.index)) return []
  return [{ months, span: { at: match.index, end: match.index + match[0].length } }]
}
