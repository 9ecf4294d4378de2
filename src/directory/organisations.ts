import { z } from 'zod'
import { json, type Read, sql, type Transaction } from '../kit/database/index.ts'
import { idOf, newId } from '../kit/ids.ts'
import type { OrganisationId } from './programme.ts'
import { wordsShape } from './texts.ts'

export const organisationKinds = ['association', 'parish', 'municipality', 'county', 'company', 'foundation'] as const

export const organisationRow = z.object({
  id: idOf<'organisation'>(),
  slug: z.string(),
  kind: z.enum(organisationKinds),
  name: wordsShape,
  about: wordsShape,
  phone: z.string(),
  email: z.string(),
  website: z.string(),
  answersWithinWorkingDays: z.number(),
  nameIsSensitive: z.boolean(),
})
export type Organisation = z.output<typeof organisationRow>
const columns = sql`id, slug, kind, name, about, phone, email, website, answers_within_working_days, name_is_sensitive`

export const findOrganisation = (tx: Read, slug: string) =>
  tx.find(organisationRow, sql`SELECT ${columns} FROM organisation WHERE slug = ${slug}`)
export const getOrganisation = (tx: Read, id: OrganisationId) =>
  tx.get(organisationRow, sql`SELECT ${columns} FROM organisation WHERE id = ${id}`)

/** Within how many working days it promises to answer. */
export const answersWithin = async (tx: Read, id: OrganisationId) =>
  (await getOrganisation(tx, id)).answersWithinWorkingDays

export async function insertOrganisation(
  tx: Transaction,
  organisation: Omit<Organisation, 'id'>,
): Promise<OrganisationId> {
  const id = newId<'organisation'>()
  const { slug, kind, name, about, phone, email, website, answersWithinWorkingDays, nameIsSensitive } = organisation
  await tx.change(
    sql`INSERT INTO organisation (${columns})
        VALUES (${id}, ${slug}, ${kind}, ${json(name)}, ${json(about)}, ${phone}, ${email}, ${website}, ${answersWithinWorkingDays}, ${nameIsSensitive})`,
    1,
  )
  return id
}

export const updateOrganisation = (
  tx: Transaction,
  id: OrganisationId,
  change: Pick<
    Organisation,
    'name' | 'about' | 'phone' | 'email' | 'website' | 'answersWithinWorkingDays' | 'nameIsSensitive'
  >,
) =>
  tx.change(
    sql`UPDATE organisation SET name = ${json(change.name)}, about = ${json(change.about)}, phone = ${change.phone}, email = ${change.email},
          website = ${change.website}, answers_within_working_days = ${change.answersWithinWorkingDays}, name_is_sensitive = ${change.nameIsSensitive}
        WHERE id = ${id}`,
    1,
  )
