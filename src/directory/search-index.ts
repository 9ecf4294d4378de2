/**
 * What the finder searches: for each published programme a row a language, with its words by grade (A name, B situations
 * and search words, C summary and for whom, D how it goes) and, as keys that are no words, the area it serves and what
 * filters ask for, so that one index narrows by all of them. Beside it stand the needs it is for (search-reach).
 */
import { z } from 'zod'
import { type Database, json, nobodyLooks, type Read, sql, type Transaction } from '../kit/database/index.ts'
import { type AnalysedToken, analyseText } from '../kit/finnish/text.ts'
import { idOf } from '../kit/ids.ts'
import { type SpokenLang, spokenLangs } from '../kit/words.ts'
import { theAnalyser } from './finder/analyser.ts'
import { type ProgrammeId, programmeKinds, programmeLanguages, provisionKinds, waysToMeet } from './programme.ts'
import { textRow } from './programmes.ts'
import { reachOf } from './search-reach.ts'
import { wordsShape } from './texts.ts'

/** Raised when rows come to be made differently. */
const WAY_OF_INDEXING = 3
export const indexId = () => `${WAY_OF_INDEXING}-${theAnalyser().id}`

/** Keys that are no words: an area it serves. */
export const areaKeys = {
  everywhere: (lang: SpokenLang) => `a:${lang}:all`,
  county: (lang: SpokenLang, code: string) => `a:${lang}:c${code}`,
  municipality: (lang: SpokenLang, code: string) => `a:${lang}:m${code}`,
}

/** What filters ask for, so that they narrow by the same index. */
export const markKeys = {
  how: (lang: SpokenLang, how: string) => `h:${lang}:${how}`,
  provision: (lang: SpokenLang, provision: string) => `o:${lang}:${provision}`,
  language: (lang: SpokenLang, language: string) => `g:${lang}:${language}`,
  free: (lang: SpokenLang) => `f:${lang}:free`,
}
/** A word of a name exactly as it is written there. */
export const nameKey = (word: string) => `n:${word}`

/** Needs of any family: who advises on these alone advises on nearly everything. */
const generalNeeds = ['upbringing', 'everyday-life', 'own-strength', 'interaction']

/** A line or a counsellor for any parent, who can be suggested when nothing more exact is understood. */
const isGeneral = ({ kind, situations }: Pick<Source, 'kind' | 'situations'>) => {
  const chief = situations.filter(({ weight }) => weight === 3)
  const advises = kind === 'counselling' || kind === 'online'
  return advises && chief.length > 0 && chief.every(({ concept }) => generalNeeds.includes(concept))
}

const sourceRow = z.object({
  id: idOf<'programme'>(),
  kind: z.enum(programmeKinds),
  freeOfCharge: z.boolean(),
  how: z.array(z.enum(waysToMeet)),
  provisions: z.array(z.enum(provisionKinds)),
  languages: z.array(z.enum(programmeLanguages)),
  nationwide: z.boolean(),
  countyCodes: z.array(z.string()),
  municipalityCodes: z.array(z.string()),
  organisation: wordsShape,
  texts: z.array(
    z.object({
      lang: textRow.shape.lang,
      name: z.string(),
      summary: z.string(),
      for_whom: z.string(),
      how_it_goes: z.string(),
      search_words: z.string(),
    }),
  ),
  situations: z.array(z.object({ concept: z.string(), weight: z.number(), name: wordsShape.nullable() })),
})
type Source = z.output<typeof sourceRow>

const sourcesOf = (tx: Read, ids: readonly ProgrammeId[]) =>
  tx.rows(
    sourceRow,
    sql`SELECT programme.id, programme.kind, free_of_charge, how, provisions, languages, nationwide, county_codes, municipality_codes, organisation.name AS organisation,
          (SELECT coalesce(jsonb_agg(jsonb_build_object('lang', lang, 'name', programme_text.name, 'summary', summary, 'for_whom', for_whom,
             'how_it_goes', how_it_goes, 'search_words', search_words)), '[]') FROM programme_text WHERE programme_text.programme_id = programme.id) AS texts,
          (SELECT coalesce(jsonb_agg(jsonb_build_object('concept', programme_situation.concept, 'weight', weight, 'name', concept.name)), '[]')
             FROM programme_situation LEFT JOIN concept ON concept.id = programme_situation.concept
             WHERE programme_situation.programme_id = programme.id) AS situations
        FROM programme JOIN organisation ON organisation.id = programme.organisation_id
        WHERE programme.id = ANY(${[...ids]}::uuid[]) AND programme.state = 'published'`,
  )

type Grade = 'A' | 'B' | 'C' | 'D'
const lower: Record<Grade, Grade> = { A: 'B', B: 'C', C: 'D', D: 'D' }

/** A part of a compound counts one grade less than the whole word, a root least. */
const gradeOf = (key: string, grade: Grade): Grade =>
  key.startsWith('l:') ? grade : key.startsWith('r:') ? 'D' : lower[grade]

const LAST_POSITION = 16_000

/** `'l:neuvola':1A 'p:neuvola':1B` of one field; positions go on from the field before. */
function lexemesOf(tokens: readonly AnalysedToken[], grade: Grade, from: number): string[] {
  return tokens.flatMap(({ keys, functionWord }, n) =>
    functionWord
      ? []
      : keys
          .filter(({ key }) => !key.startsWith('s:'))
          .map(({ key }) => `'${key}':${Math.min(from + n + 1, LAST_POSITION)}${gradeOf(key, grade)}`),
  )
}

function rowFor(source: Source, lang: SpokenLang) {
  const text = source.texts.find((one) => one.lang === lang)
  const situations = source.situations.flatMap(({ name }) => (name === null ? [] : [name[lang]]))
  const fields: [Grade, string][] = [
    ['A', text?.name ?? ''],
    ['B', [text?.search_words ?? '', ...situations].join('. ')],
    ['C', [text?.summary ?? '', text?.for_whom ?? '', source.organisation[lang]].join('. ')],
    ['D', text?.how_it_goes ?? ''],
  ]
  let position = 0
  const lexemes = fields.flatMap(([grade, said]) => {
    const tokens = analyseText(said, lang, theAnalyser())
    const made = lexemesOf(tokens, grade, position)
    position += tokens.length + 10
    return made
  })
  const names = namesIn([text?.name ?? '', source.organisation[lang], text?.search_words ?? ''].join(' '))
  const marks = [...names.map(nameKey), ...areasOf(source, lang), ...marksOf(source, lang)].map((key) => `'${key}'`)
  return { programme_id: source.id, lang, analyser: indexId(), words: [...lexemes, ...marks].join(' '), names }
}

/** Shorter or longer ones are typed right or not at all. */
const namesIn = (text: string) => [
  ...new Set(
    [
      ...text
        .slice(0, 2000)
        .toLowerCase()
        .matchAll(/\p{L}{4,40}/gu),
    ].map(([word]) => word),
  ),
]

const areasOf = ({ nationwide, countyCodes, municipalityCodes }: Source, lang: SpokenLang) =>
  nationwide
    ? [areaKeys.everywhere(lang)]
    : [
        ...countyCodes.map((code) => areaKeys.county(lang, code)),
        ...municipalityCodes.map((code) => areaKeys.municipality(lang, code)),
      ]

const marksOf = ({ freeOfCharge, how, provisions, languages }: Source, lang: SpokenLang) => [
  ...how.map((one) => markKeys.how(lang, one)),
  ...provisions.map((one) => markKeys.provision(lang, one)),
  ...languages.map((one) => markKeys.language(lang, one)),
  ...(freeOfCharge ? [markKeys.free(lang)] : []),
]

async function reindex(tx: Transaction, ids: readonly ProgrammeId[]) {
  const sources = await sourcesOf(tx, ids)
  const rows = sources.flatMap((source) => spokenLangs.map((lang) => rowFor(source, lang)))
  await setWords(tx, ids, rows)
  await setReach(tx, ids, sources)
}

type Row = ReturnType<typeof rowFor>

async function setWords(tx: Transaction, ids: readonly ProgrammeId[], rows: readonly Row[]) {
  const kept = rows.map(({ programme_id }) => programme_id)
  await tx.change(
    sql`DELETE FROM programme_index WHERE programme_id = ANY(${[...ids]}::uuid[]) AND NOT programme_id = ANY(${kept}::uuid[])`,
  )
  await tx.change(sql`
    INSERT INTO programme_index (programme_id, lang, analyser, words)
    SELECT programme_id, lang, analyser, words::tsvector
    FROM jsonb_to_recordset(${json(rows)}) AS made (programme_id uuid, lang text, analyser text, words text)
    ON CONFLICT (programme_id, lang) DO UPDATE SET analyser = EXCLUDED.analyser, words = EXCLUDED.words`)
  await tx.change(sql`
    INSERT INTO name_word (lang, word)
    SELECT DISTINCT lang, word FROM jsonb_to_recordset(${json(rows)}) AS made (lang text, names jsonb), jsonb_array_elements_text(names) AS word
    ORDER BY lang, word
    ON CONFLICT DO NOTHING`)
}

async function setReach(tx: Transaction, ids: readonly ProgrammeId[], sources: readonly Source[]) {
  const rows = sources.flatMap((source) => reachOf(source, { general: isGeneral(source) }))
  await tx.change(sql`DELETE FROM programme_reach WHERE programme_id = ANY(${[...ids]}::uuid[])`)
  await tx.change(sql`
    INSERT INTO programme_reach (concept, area, mark, programme_id, offers)
    SELECT concept, area, mark, programme_id, offers
    FROM jsonb_to_recordset(${json(rows)}) AS made (concept text, area text, mark smallint, programme_id uuid, offers integer)
    ON CONFLICT DO NOTHING`)
}

/** To beTo be called in the transaction that publishes, changes, closes or reopens a programme. */
export const reindexProgramme = (tx: Transaction, id: ProgrammeId) => reindex(tx, [id])

const BATCH = 100
const idRow = z.object({ id: idOf<'programme'>() })

/** Published programmes without rows of this analyser. */
const staleProgrammes = (tx: Read) =>
  tx.rows(
    idRow,
    sql`SELECT id FROM programme WHERE state = 'published'
          AND (SELECT count(*) FROM programme_index WHERE programme_id = programme.id AND analyser = ${indexId()}) < ${spokenLangs.length}
        ORDER BY id LIMIT ${BATCH}`,
  )

/** Makes the rows that are missing or were made by another analyser; several processes may do it at once without harm. */
export async function reindexAll(
  { database }: { database: Database },
  say: (line: string) => void = () => {},
): Promise<number> {
  let done = 0
  for (;;) {
    const ids = await database.write(nobodyLooks, async (tx) => {
      const stale = (await staleProgrammes(tx)).map(({ id }) => id)
      if (stale.length > 0) await reindex(tx, stale)
      return stale
    })
    if (ids.length === 0) return done
    done += ids.length
    if (done % 1000 < BATCH) say(`  ${done} programmes indexed`)
  }
}
