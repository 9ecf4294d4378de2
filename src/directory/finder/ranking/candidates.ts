/**
 * Which programmes may answer at all: found by one index through needs, words and the area they serve, and capped, so that
 * the cost grows with the answer and not with the catalogue.
 */
import { z } from 'zod'
import { type Read, sql } from '../../../kit/database/index.ts'
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

const cap = { byNeed: 400, byWord: 200, general: 20 } as const
/** How a word of a name, of situations, of the summary and of how it goes counts (D, C, B, A). */
const grades = '{0.15, 0.35, 0.6, 1}'

type Sought = Pick<Ask, 'understood' | 'filters' | 'lang'> & {
  where: Where | undefined
  knowledge: Pick<Knowledge, 'near' | 'common'>
}

export async function candidatesFor(tx: Read, sought: Sought): Promise<Candidate[]> {
  const lang = searchedLanguage(sought)
  const needs = needQuery(sought.understood.needs, sought.knowledge.near)
  const words = wordQuery(sought.understood.searchWords, sought.knowledge.common)
  if (needs === undefined && words === undefined) return []
  const inFinnish = narrowing(sought, 'fi')
  return tx.rows(
    candidateRow,
    sql`WITH by_need AS MATERIALIZED (
          SELECT programme_id FROM programme_index WHERE words @@ ${all([needs ?? NOTHING, ...inFinnish])}::tsquery LIMIT ${cap.byNeed}
        ), by_word AS MATERIALIZED (
          SELECT programme_id, ts_rank(${grades}::real[], words, ${words?.ranked ?? NOTHING}::tsquery) AS rank FROM programme_index
          WHERE lang = ${lang} AND words @@ ${all([words?.chosen ?? NOTHING, ...narrowing(sought, lang)])}::tsquery LIMIT ${cap.byWord}
        ), general AS MATERIALIZED (
          SELECT programme_id FROM programme_index WHERE words @@ ${all([any([markKeys.general('fi')]), ...inFinnish])}::tsquery LIMIT ${cap.general}
        ), candidate AS (
          SELECT programme_id, max(rank) AS rank, bool_or(general) AS general
          FROM (SELECT programme_id, 0::real AS rank, false AS general FROM by_need
                UNION ALL SELECT programme_id, rank, false FROM by_word
                UNION ALL SELECT programme_id, 0, true FROM general) AS found GROUP BY programme_id
        )
        SELECT ${columns}, candidate.rank::float8 AS rank, candidate.general,
          (SELECT coalesce(jsonb_object_agg(concept, weight), '{}') FROM programme_situation WHERE programme_situation.programme_id = programme.id) AS situations
        FROM candidate JOIN programme ON programme.id = candidate.programme_id
        WHERE programme.state = 'published'`,
  )
}

/** Texts are looked through in the language of the question; what it is cannot be told of a single word, so then in the page's. */
const searchedLanguage = ({ understood, lang }: Sought): SpokenLang =>
  understood.language === 'other' ? spoken(lang) : understood.language

/** Found by nobody: a key that no row has. */
const NOTHING = `'x:nothing'`
const key = (text: string) => `'${text.replaceAll("'", "''").replaceAll('\\', '')}'`
const any = (keys: readonly string[]) => `(${keys.map(key).join(' | ')})`
const all = (queries: readonly string[]) => queries.join(' & ')

/** A need's own concept at any weight, and what serves it well enough by its neighbours. */
function needQuery(needs: readonly Need[], near: Knowledge['near']): string | undefined {
  const keys = needs.slice(0, 6).flatMap(({ id, strength }) => {
    const neighbours = Object.entries(near.get(id) ?? {}).filter(([, link]) => link * strength >= 0.4)
    const own = strength >= 0.25 ? [3, 2, 1] : [3]
    return [
      ...own.map((weight) => conceptKey('fi', id, weight)),
      ...neighbours.flatMap(([other]) => [3, 2].map((weight) => conceptKey('fi', other, weight))),
    ]
  })
  return keys.length === 0 ? undefined : any([...new Set(keys)])
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
