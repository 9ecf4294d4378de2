/**
 * Which programmes may answer at all: found by one index through needs, words and the area they serve, and capped, so that
 * the cost grows with the answer and not with the catalogue.
 */
import { z } from 'zod'
import { join, type Read, type Sql, sql } from '../../../kit/database/index.ts'
import { type SpokenLang, spoken } from '../../../kit/words.ts'
import { programmeRow } from '../../programmes.ts'
import { areaKeys, conceptKey, markKeys } from '../../search-index.ts'
import type { Knowledge } from '../knowledge.ts'
import type { Need, SearchWord } from '../understanding/understand.ts'
import type { Ask, Filters, Where } from './ask.ts'

const candidateRow = programmeRow
  .pick({
    id: true,
    slug: true,
    kind: true,
    freeOfCharge: true,
    expecting: true,
    childFromMonths: true,
    childToMonths: true,
    joining: true,
    nationwide: true,
    countyCodes: true,
    municipalityCodes: true,
    audience: true,
    referrers: true,
    languages: true,
    how: true,
    provisions: true,
    checkedOn: true,
  })
  .extend({ rank: z.number(), general: z.boolean(), situations: z.record(z.string(), z.number()) })
export type Candidate = z.output<typeof candidateRow>

const columns = sql`programme.id, slug, kind, free_of_charge, expecting, child_from_months, child_to_months, joining, nationwide, county_codes,
  municipality_codes, audience, referrers, languages, how, provisions, checked_on`

/** How many of each kind are looked at. What matches is taken in the index's own order, so the surest kinds come first. */
const most = { several: 60, exactly: 100, well: 60, faintly: 30, byWord: 100, general: 12 } as const
/** How a word of a name, of situations, of the summary and of how it goes counts (D, C, B, A). */
const grades = '{0.15, 0.35, 0.6, 1}'

type Sought = Pick<Ask, 'understood' | 'filters' | 'lang'> & {
  where: Where | undefined
  knowledge: Pick<Knowledge, 'near' | 'common'>
}

export async function candidatesFor(tx: Read, sought: Sought): Promise<Candidate[]> {
  const found = await tx.rows(candidateRow, withFacts(sourcesFor(sought)))
  const nothingMeant = sought.understood.needs.length === 0 && !found.some(({ rank }) => rank > 0)
  if (!nothingMeant) return found
  const alike = await namesLike(tx, sought)
  return [...alike, ...found.filter(({ id }) => !alike.some((one) => one.id === id))]
}

/** Each source of candidates as a question of its own. */
function sourcesFor(sought: Sought): Sql[] {
  const { understood, knowledge } = sought
  const lang = searchedLanguage(sought)
  const words = wordQuery(understood.searchWords, knowledge.common)
  const inFinnish = narrowing(sought, 'fi')
  const tiers = needTiers(understood.needs, knowledge.near).map(
    ({ query, limit }) =>
      sql`SELECT programme_id, rank, false AS general FROM programmes_matching(${all([query, ...inFinnish])}::tsquery, NULL, NULL, 'fi', ${limit})`,
  )
  const byWord =
    words &&
    sql`SELECT programme_id, rank, false AS general
    FROM programmes_matching(${all([words.chosen, ...narrowing(sought, lang)])}::tsquery, ${words.ranked}::tsquery, ${grades}::real[], ${lang}, ${most.byWord})`
  const general = sql`SELECT programme_id, rank, true AS general
    FROM programmes_matching(${all([any([markKeys.general('fi')]), ...inFinnish])}::tsquery, NULL, NULL, 'fi', ${most.general})`
  return [...tiers, ...(byWord ? [byWord] : []), general]
}

/** The programmes found, with what ranking asks of them. */
const withFacts = (sources: readonly Sql[]) => sql`
  WITH found AS MATERIALIZED (${join([...sources], ' UNION ALL ')}),
    candidate AS (SELECT programme_id, max(rank) AS rank, bool_or(general) AS general FROM found GROUP BY programme_id)
  SELECT ${columns}, candidate.rank::float8 AS rank, candidate.general,
    (SELECT coalesce(jsonb_object_agg(concept, weight), '{}') FROM programme_situation WHERE programme_situation.programme_id = programme.id) AS situations
  FROM candidate JOIN programme ON programme.id = candidate.programme_id
  WHERE programme.state = 'published'`

/** A name typed almost right: voikukia. Looked for only when nothing else was meant; takes the place of no better answer. */
async function namesLike(tx: Read, sought: Sought): Promise<Candidate[]> {
  const lang = searchedLanguage(sought)
  const typed = sought.understood.searchWords
    .map(({ word }) => word)
    .filter((word) => word.length >= 5 && word.length <= 40)
    .slice(0, 3)
  if (typed.length === 0) return []
  const sources = typed.map(
    (
      word,
    ) => sql`(SELECT programme_id, word_similarity(${word}, plain) * 0.5 AS rank, false AS general FROM programme_index
      WHERE ${word} <% plain AND lang = ${lang} ORDER BY word_similarity(${word}, plain) DESC, programme_id LIMIT 10)`,
  )
  return tx.rows(candidateRow, withFacts(sources))
}

/** Texts are looked through in the language of the question; what it is cannot be told of a single word, so then in the page's. */
const searchedLanguage = ({ understood, lang }: Sought): SpokenLang =>
  understood.language === 'other' ? spoken(lang) : understood.language

const key = (text: string) => `'${text.replaceAll("'", "''").replaceAll('\\', '')}'`
const any = (keys: readonly string[]) => `(${keys.map(key).join(' | ')})`
const all = (queries: readonly string[]) => queries.join(' & ')

type Tier = { query: string; limit: number }

/** From the surest kind to the faintest: several needs at once, exactly for one, well for one or for a neighbour, touching one. */
function needTiers(needs: readonly Need[], near: Knowledge['near']): Tier[] {
  const told = needs.slice(0, 6)
  if (told.length === 0) return []
  const marked = (marks: readonly number[], ids: readonly string[]) =>
    ids.flatMap((id) => marks.map((mark) => conceptKey('fi', id, mark)))
  const ids = told.filter(({ strength }) => strength >= 0.1).map(({ id }) => id)
  const neighbours = told.flatMap(({ id, strength }) =>
    Object.entries(near.get(id) ?? {})
      .filter(([, link]) => link * Math.max(strength, 0.5) >= 0.4)
      .map(([other]) => other),
  )
  const [first, second] = told
  const tiers = [
    ...(first && second
      ? [{ query: all([first, second].map(({ id }) => any(marked([3, 2], [id])))), limit: most.several }]
      : []),
    { query: any(marked([3], ids)), limit: most.exactly },
    { query: any([...marked([2], ids), ...marked([3], [...new Set(neighbours)])]), limit: most.well },
    { query: any([...marked([1], ids), ...marked([2], [...new Set(neighbours)])]), limit: most.faintly },
  ]
  return tiers.filter(({ query }) => query !== '()')
}

const keysOf = ({ lemma, lemmas, parts }: SearchWord) => [
  ...[...new Set([lemma, ...lemmas])].flatMap((one) => [`l:${one}`, `j:${one}`]),
  `p:${lemma}`,
  ...(parts.length > 1 ? parts.filter((part) => part.length > 4).map((part) => `p:${part}`) : []),
]

/** Rare words choose, all words rank. When every word is common, all of them together choose. */
function wordQuery(
  words: readonly SearchWord[],
  common: ReadonlySet<string>,
): { chosen: string; ranked: string } | undefined {
  const sound = words.filter(({ lemma }) => lemma.length > 1 && lemma.length < 60).slice(0, 16)
  if (sound.length === 0) return undefined
  const rare = sound.filter(({ lemma }) => !common.has(`l:${lemma}`))
  const ranked = any([...new Set(sound.flatMap(keysOf))])
  const chosen =
    rare.length > 0 ? any([...new Set(rare.flatMap(keysOf))]) : all(sound.slice(0, 4).map((word) => any(keysOf(word))))
  return { chosen, ranked }
}

/** The area and the filters as keys of the index. */
function narrowing({ where, filters }: Pick<Sought, 'where' | 'filters'>, lang: SpokenLang): string[] {
  const area = where && [
    areaKeys.everywhere(lang),
    ...where.counties.map((code) => areaKeys.county(lang, code)),
    ...where.municipalities.map((code) => areaKeys.municipality(lang, code)),
  ]
  return [...(area ? [any(area)] : []), ...filterKeys(filters, lang).map((mark) => any([mark]))]
}

const filterKeys = ({ how, language, free, childcare }: Filters, lang: SpokenLang) => [
  ...(how ? [markKeys.how(lang, how)] : []),
  ...(language ? [markKeys.language(lang, language)] : []),
  ...(free ? [markKeys.free(lang)] : []),
  ...(childcare ? [markKeys.provision(lang, 'childcare')] : []),
]
