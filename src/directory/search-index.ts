/**
 * What the finder searches: for each published programme a row a language, with its words by grade (A name, B situations
 * and search words, C summary and for whom, D how it goes), the concepts it is for and the area it serves. All of it in
 * one tsvector, so that one index narrows by need, word and place together and a search costs what it finds.
 */
import { z } from 'zod'
import { type Database, json, nobodyLooks, type Read, sql, type Transaction } from '../kit/database/index.ts'
import { type AnalysedToken, analyseText } from '../kit/finnish/text.ts'
import { idOf } from '../kit/ids.ts'
import { type SpokenLang, spokenLangs } from '../kit/words.ts'
import { theAnalyser } from './finder/analyser.ts'
import { type ProgrammeId, programmeKinds } from './programme.ts'
import { textRow } from './programmes.ts'
import { wordsShape } from './texts.ts'

/** Raised when rows come to be made differently. */
const WAY_OF_INDEXING = 2
export const indexId = () => `${WAY_OF_INDEXING}-${theAnalyser().id}`

/** Keys that are no words: a need by how exactly the programme is for it, and an area it serves. */
export const conceptKey = (lang: SpokenLang, concept: string, weight: number) => `c${weight}:${lang}:${concept}`
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
  general: (lang: SpokenLang) => `x:${lang}:general`,
}

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
  how: z.array(z.string()),
  provisions: z.array(z.string()),
  languages: z.array(z.string()),
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
  const names = source.situations.flatMap(({ name }) => (name === null ? [] : [name[lang]]))
  const fields: [Grade, string][] = [
    ['A', text?.name ?? ''],
    ['B', [text?.search_words ?? '', ...names].join('. ')],
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
  const marks = [...situationKeys(source, lang), ...areasOf(source, lang), ...marksOf(source, lang)].map(
    (key) => `'${key}'`,
  )
  const plain = [text?.name ?? '', source.organisation[lang], text?.search_words ?? ''].join(' ').toLowerCase()
  return {
    programme_id: source.id,
    lang,
    analyser: indexId(),
    words: [...lexemes, ...marks].join(' '),
    plain: plain.slice(0, 2000),
  }
}

const situationKeys = ({ situations }: Source, lang: SpokenLang) =>
  situations.map(({ concept, weight }) => conceptKey(lang, concept, weight))
const areasOf = ({ nationwide, countyCodes, municipalityCodes }: Source, lang: SpokenLang) =>
  nationwide
    ? [areaKeys.everywhere(lang)]
    : [
        ...countyCodes.map((code) => areaKeys.county(lang, code)),
        ...municipalityCodes.map((code) => areaKeys.municipality(lang, code)),
      ]

const marksOf = (source: Source, lang: SpokenLang) => [
  ...(isGeneral(source) ? [markKeys.general(lang)] : []),
  ...factKeys(source, lang),
]
const factKeys = ({ freeOfCharge, how, provisions, languages }: Source, lang: SpokenLang) => [
  ...how.map((one) => markKeys.how(lang, one)),
  ...provisions.map((one) => markKeys.provision(lang, one)),
  ...languages.map((one) => markKeys.language(lang, one)),
  ...(freeOfCharge ? [markKeys.free(lang)] : []),
]

async function reindex(tx: Transaction, ids: readonly ProgrammeId[]) {
  const sources = await sourcesOf(tx, ids)
  const rows = sources.flatMap((source) => spokenLangs.map((lang) => rowFor(source, lang)))
  await tx.change(
    sql`DELETE FROM programme_index WHERE programme_id = ANY(${[...ids]}::uuid[]) AND NOT programme_id = ANY(${sources.map(({ id }) => id)}::uuid[])`,
  )
  await tx.change(sql`
    INSERT INTO programme_index (programme_id, lang, analyser, words, plain)
    SELECT programme_id, lang, analyser, words::tsvector, plain
    FROM jsonb_to_recordset(${json(rows)}) AS made (programme_id uuid, lang text, analyser text, words text, plain text)
    ON CONFLICT (programme_id, lang) DO UPDATE SET analyser = EXCLUDED.analyser, words = EXCLUDED.words, plain = EXCLUDED.plain`)
}

/** To be called in the transaction that publishes, changes, closes or reopens a programme. */
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
