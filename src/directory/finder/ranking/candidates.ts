/**
 * Which programmes may answer at all: by need in the order of an index, and by the rarest of the words; both capped, so that
 * the cost grows with the answer and not with the catalogue.
 */
import { z } from 'zod'
import { join, type Read, type Sql, sql } from '../../../kit/database/index.ts'
import { type SpokenLang, spoken } from '../../../kit/words.ts'
import { programmeRow } from '../../programmes.ts'
import { areaKeys, markKeys, nameKey } from '../../search-index.ts'
import { ANY_PARENT, offersOf, reachAreas } from '../../search-reach.ts'
import type { Knowledge } from '../knowledge.ts'
import type { Need, SearchWord } from '../understanding/understand.ts'
import type { Ask, Filters, Where } from './ask.ts'
import { byMark, weighed } from './score.ts'

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

/** How many are looked at: by need, by words beside needs, by words alone, advisers of any parent, names typed almost right. */
const most = { byNeed: 60, besideNeeds: 20, byWord: 60, general: 12, alike: 10 } as const
/** How many of each need by mark (touches it, suits well, exactly for it); several needs meet in the two surest. */
const mostOf = { surest: [60, 200, 300], told: [30, 60, 100], neighbour: [0, 40, 60] } as const
/** How a word of a name, of situations, of the summary and of how it goes counts (D, C, B, A). */
const grades = '{0.15, 0.35, 0.6, 1}'

type Sought = Pick<Ask, 'understood' | 'filters' | 'lang'> & {
  where: Where | undefined
  knowledge: Pick<Knowledge, 'near' | 'rarity' | 'common'>
}

export async function candidatesFor(tx: Read, sought: Sought): Promise<Candidate[]> {
  const words = wordQuery(sought.understood.searchWords, sought.knowledge.common)
  const rank = words ? rankOf(words.ranked, searchedLanguage(sought)) : sql`0`
  const found = await tx.rows(candidateRow, withFacts(sourcesFor(sought, words), rank))
  const nothingMeant = sought.understood.needs.length === 0 && !found.some(({ rank }) => rank > 0)
  if (!nothingMeant) return found
  const alike = await namesLike(tx, sought)
  return [...alike, ...found.filter(({ id }) => !alike.some((one) => one.id === id))]
}

/** Each source of candidates as a question of its own. */
function sourcesFor(sought: Sought, words: Words | undefined): Sql[] {
  const needs = needsWanted(sought.understood.needs, sought.knowledge)
  return [
    ...(needs.length > 0 ? [reaching(sought, needs, most.byNeed)] : []),
    ...(words ? [matching(sought, words, needs.length > 0 ? most.besideNeeds : most.byWord)] : []),
    reaching(sought, [{ concept: ANY_PARENT, mark: 1, weight: 0, most: most.general }], most.general),
  ]
}

/** The programmes found, with what ranking asks of them. `rank` tells how well the words of a candidate's text meet the question. */
const withFacts = (sources: readonly Sql[], rank: Sql) => sql`
  WITH found AS MATERIALIZED (${join([...sources], ' UNION ALL ')}),
    candidate AS (SELECT programme_id, bool_or(general) AS general, max(alike) AS alike FROM found GROUP BY programme_id)
  SELECT ${columns}, (${rank})::float8 AS rank, candidate.general,
    (SELECT coalesce(jsonb_object_agg(concept, weight), '{}') FROM programme_situation WHERE programme_situation.programme_id = programme.id) AS situations
  FROM candidate JOIN programme ON programme.id = candidate.programme_id
  WHERE programme.state = 'published'`

const rankOf = (
  ranked: string,
  lang: SpokenLang,
) => sql`coalesce((SELECT ts_rank(${grades}::real[], words, ${ranked}::tsquery)
  FROM programme_index WHERE programme_index.programme_id = programme.id AND lang = ${lang}), 0)`

/** A need to look for, and how much it counts that a programme bears this mark for it. */
type Wanted = { concept: string; mark: 1 | 2 | 3; weight: number; most: number }

function reaching(sought: Sought, wanted: readonly Wanted[], limit: number): Sql {
  const column = <Name extends keyof Wanted>(name: Name) => wanted.map((one) => one[name])
  return sql`SELECT programme_id, ${column('concept').includes(ANY_PARENT)}::boolean AS general, 0::real AS alike
    FROM programmes_reaching(${column('concept')}::text[], ${column('mark')}::smallint[], ${column('weight')}::real[], ${column('most')}::integer[],
      ${areasReached(sought.where)}::text[], ${offersAsked(sought.filters)}::integer, ${limit}::integer)`
}

function matching(sought: Sought, { chosen }: Words, limit: number): Sql {
  const lang = searchedLanguage(sought)
  return sql`SELECT programme_id, false AS general, 0::real AS alike
    FROM programmes_matching(${all([chosen, ...narrowing(sought, lang)])}::tsquery, NULL, NULL, ${lang}, ${limit}::integer)`
}

/** A name typed almost right: voikukia. Looked for only when nothing else was meant; takes the place of no better answer. */
async function namesLike(tx: Read, sought: Sought): Promise<Candidate[]> {
  const lang = searchedLanguage(sought)
  const typed = sought.understood.searchWords
    .filter(({ word, known }) => !known && word.length >= 5 && word.length <= 40)
    .slice(0, 3)
    .map(({ word }) => word)
  if (typed.length === 0) return []
  const alike = await tx.rows(
    nameRow,
    sql`SELECT word, max(word_similarity(typed, word)) AS alike FROM unnest(${typed}::text[]) AS typed JOIN name_word ON typed <% word
        WHERE lang = ${lang} GROUP BY word ORDER BY alike DESC, word LIMIT 5`,
  )
  if (alike.length === 0) return []
  const sources = alike.map(
    (one) => sql`SELECT programme_id, false AS general, ${one.alike / 2}::real AS alike
      FROM programmes_matching(${key(nameKey(one.word))}::tsquery, NULL, NULL, ${lang}, ${most.alike}::integer)`,
  )
  return tx.rows(candidateRow, withFacts(sources, sql`candidate.alike`))
}
const nameRow = z.object({ word: z.string(), alike: z.number() })

/** Texts are looked through in the language of the question; what it is cannot be told of a single word, so then in the page's. */
const searchedLanguage = ({ understood, lang }: Sought): SpokenLang =>
  understood.language === 'other' ? spoken(lang) : understood.language

const key = (text: string) => `'${text.replaceAll("'", "''").replaceAll('\\', '')}'`
const any = (keys: readonly string[]) => `(${keys.map(key).join(' | ')})`
const all = (queries: readonly string[]) => queries.join(' & ')

/** So strong must the link to a neighbour be, for the need that was told. */
const NEAR = 0.4
const MOST_NEIGHBOURS = 16

/** Each need by its marks, and the neighbours it is served through. */
function needsWanted(needs: readonly Need[], { near, rarity }: Sought['knowledge']): Wanted[] {
  const own = needs.flatMap((need, n) =>
    byMarks({ concept: need.id, weight: weighed(need, rarity), mosts: n < 2 ? mostOf.surest : mostOf.told }),
  )
  const neighbours = needs
    .flatMap((need) =>
      Object.entries(near.get(need.id) ?? {})
        .filter(([, link]) => link * Math.max(need.strength, 0.5) >= NEAR)
        .map(([concept, link]) => ({ concept, weight: link * weighed(need, rarity) })),
    )
    .filter(({ concept }) => !needs.some(({ id }) => id === concept))
    .sort((one, other) => other.weight - one.weight)
    .slice(0, MOST_NEIGHBOURS)
  return [...own, ...neighbours.flatMap((one) => byMarks({ ...one, mosts: mostOf.neighbour }))]
}

const byMarks = ({ concept, weight, mosts }: { concept: string; weight: number; mosts: readonly number[] }): Wanted[] =>
  ([3, 2, 1] as const)
    .map((mark) => ({ concept, mark, weight: weight * byMark[mark], most: mosts[mark - 1] ?? 0 }))
    .filter(({ most }) => most > 0)

const keysOf = ({ lemma, lemmas, parts }: SearchWord) => [
  ...[...new Set([lemma, ...lemmas])].flatMap((one) => [`l:${one}`, `j:${one}`]),
  `p:${lemma}`,
  ...(parts.length > 1 ? parts.filter((part) => part.length > 4).map((part) => `p:${part}`) : []),
]

/** So many rows are met through words; more are too many to choose by. */
const MOST_MET = 1_000

type Words = { chosen: string; ranked: string }

/** Rare words choose, all words rank. When every word is common, all of them together choose. */
function wordQuery(words: readonly SearchWord[], common: Knowledge['common']): Words | undefined {
  const sound = words.filter(({ lemma }) => lemma.length > 1 && lemma.length < 60).slice(0, 16)
  if (sound.length === 0) return undefined
  const ranked = [...new Set(sound.flatMap(keysOf))]
  const rare = rarest(ranked, common)
  const chosen = rare.length > 0 ? any(rare) : all(sound.slice(0, 4).map(({ lemma }) => key(`l:${lemma}`)))
  return { chosen, ranked: any(ranked) }
}

/** The rarest first, as long as they are met in few rows altogether. */
function rarest(keys: readonly string[], common: Knowledge['common']): string[] {
  const met = (one: string) => common.get(one) ?? 0
  let upto = 0
  return [...keys]
    .sort((one, other) => met(one) - met(other))
    .filter((one) => {
      upto += met(one)
      return upto <= MOST_MET
    })
}

/** The area as needs have it: nationwide first where no place is told. */
const areasReached = (where: Where | undefined): string[] =>
  where === undefined
    ? [reachAreas.everywhere, reachAreas.any]
    : [
        reachAreas.everywhere,
        ...where.counties.map(reachAreas.county),
        ...where.municipalities.map(reachAreas.municipality),
      ]

const offersAsked = ({ how, language, free, childcare }: Filters): number =>
  offersOf({
    how: how ? [how] : [],
    languages: language ? [language] : [],
    provisions: childcare ? ['childcare'] : [],
    freeOfCharge: free === true,
  })

/** The area and the filters as keys of the index of words. */
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
