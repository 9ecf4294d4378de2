/** Reading and changing the thesaurus. */
import { z } from 'zod'
import { type Actor, doerOf } from '../../../kit/actor.ts'
import { record } from '../../../kit/audit.ts'
import { announce } from '../../../kit/database/announce.ts'
import { json, type Read, sql, type Transaction } from '../../../kit/database/index.ts'
import { done, refused } from '../../../kit/faults.ts'
import { hashToken } from '../../../kit/secrets.ts'
import type { Clock } from '../../../kit/time.ts'
import { type SpokenLang, spokenLangs } from '../../../kit/words.ts'
import { type Words, wordsShape } from '../../texts.ts'
import { countUpThesaurus } from '../thesaurus-rows.ts'

const listedRow = z.object({
  id: z.string(),
  name: wordsShape,
  fi: z.number(),
  sv: z.number(),
  en: z.number(),
  programmes: z.number(),
})
export type ListedConcept = z.output<typeof listedRow>

const likePattern = (typed: string) => `%${typed.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`

/** Concepts whose name or one of whose phrases contains what was typed; all of them when nothing was. */
export const conceptsListed = (tx: Read, typed: string) =>
  tx.rows(
    listedRow,
    sql`SELECT concept.id, concept.name,
          count(*) FILTER (WHERE lang = 'fi') AS fi, count(*) FILTER (WHERE lang = 'sv') AS sv, count(*) FILTER (WHERE lang = 'en') AS en,
          (SELECT count(*) FROM programme_situation WHERE programme_situation.concept = concept.id) AS programmes
        FROM concept LEFT JOIN concept_phrase ON concept_phrase.concept = concept.id
        WHERE ${typed} = '' OR concept.name::text ILIKE ${likePattern(typed)}
           OR EXISTS (SELECT FROM concept_phrase AS said WHERE said.concept = concept.id AND said.phrase ILIKE ${likePattern(typed)})
        GROUP BY concept.id, concept.name ORDER BY concept.name ->> 'fi', concept.id`,
  )

const conceptRow = z.object({ id: z.string(), name: wordsShape, near: z.record(z.string(), z.number()) })
const phraseRow = z.object({ lang: z.enum(spokenLangs), phrase: z.string() })
export type EditedConcept = z.output<typeof conceptRow> & {
  said: Record<SpokenLang, string[]>
  nearNames: Words[]
  seen: string
}

/** `seen` marks what was shown: a change made meanwhile by somebody else is noticed. */
export async function getConcept(tx: Read, id: string): Promise<EditedConcept> {
  const concept = await tx.get(conceptRow, sql`SELECT id, name, near FROM concept WHERE id = ${id}`)
  const phrases = await tx.rows(
    phraseRow,
    sql`SELECT lang, phrase FROM concept_phrase WHERE concept = ${id} ORDER BY lang, phrase`,
  )
  const names = await tx.rows(
    conceptRow,
    sql`SELECT id, name, near FROM concept WHERE id = ANY(${Object.keys(concept.near)}::text[]) ORDER BY id`,
  )
  const saidIn = (lang: SpokenLang) => phrases.filter((row) => row.lang === lang).map(({ phrase }) => phrase)
  const said = { fi: saidIn('fi'), sv: saidIn('sv'), en: saidIn('en') }
  return {
    ...concept,
    said,
    nearNames: names.map(({ name }) => name),
    seen: hashToken(JSON.stringify([concept.name, said]))
      .toString('hex')
      .slice(0, 24),
  }
}

export type ConceptChange = { id: string; name: Words; said: Record<SpokenLang, string[]>; seen: string }

export async function changeConcept(
  tx: Transaction,
  by: { actor: Actor; clock: Clock },
  { id, name, said, seen }: ConceptChange,
) {
  await tx.get(z.object({ id: z.string() }), sql`SELECT id FROM concept WHERE id = ${id} FOR UPDATE`)
  if ((await getConcept(tx, id)).seen !== seen) return refused('changed-meanwhile')
  const rows = spokenLangs.flatMap((lang) => said[lang].map((phrase) => ({ lang, phrase })))
  await tx.change(sql`UPDATE concept SET name = ${json(name)} WHERE id = ${id}`, 1)
  await tx.change(sql`DELETE FROM concept_phrase WHERE concept = ${id}`)
  await tx.change(sql`INSERT INTO concept_phrase (concept, lang, phrase)
    SELECT ${id}, lang, phrase FROM jsonb_to_recordset(${json(rows)}) AS given (lang text, phrase text)`)
  await countUpThesaurus(tx)
  await record(tx, { doer: doerOf(by.actor), clock: by.clock }, 'concept.edit', { concept: id })
  await announce(tx, 'thesaurus')
  return done(undefined)
}
