/**
 * Writes thousands of invented families at once, sealed exactly as the commands of people/ and groups/ seal one: the same
 * spots, the same columns. No message is planned and nothing is recorded: nobody did anything.
 */
import { type EnrolmentId, holdsPlace } from '../../src/groups/enrolment.ts'
import { enrolmentSpot } from '../../src/groups/rows.ts'
import { json, sql, type Transaction } from '../../src/kit/database/index.ts'
import type { Secrets, Spot } from '../../src/kit/secrets.ts'
import { dayOf } from '../../src/kit/time.ts'
import { spot as contactSpot } from '../../src/people/contact-rules.ts'
import { birthMonth, type HouseholdId, nameSpot, type PersonId } from '../../src/people/households.ts'
import type { Standing } from './enrolments.ts'
import type { Counters } from './groups.ts'
import { householdCode, idFrom } from './random.ts'

export const householdId = ({ key }: Pick<Standing, 'key'>): HouseholdId => idFrom('household', key)
export const enrolmentId = ({ key }: Pick<Standing, 'key'>): EnrolmentId => idFrom('enrolment', key)
const personId = ({ key }: Standing, name: string): PersonId => idFrom('person', `${key}/${name}`)
/** The first adult told everything. */
const tellerOf = (family: Standing) => personId(family, 'adult 0')

/** PostgreSQL reads bytes out of JSON in this form; what was not told is not kept. */
const sealedAs = (secrets: Secrets, spot: Spot, text: string) =>
  text === '' ? null : `\\x${secrets.seal(spot, text).toString('hex')}`

export function countersOf(families: readonly Standing[]): Counters {
  const holding = families.filter(({ state }) => holdsPlace(state))
  return {
    taken: holding.length,
    childcareTaken: holding.reduce((sum, { application }) => sum + application.childcareChildren, 0),
    queued: families.filter(({ state }) => state === 'queued').length,
  }
}

export async function insertFamilies(tx: Transaction, secrets: Secrets, families: readonly Standing[]) {
  const inOrder = [...families].sort((a, b) => a.askedAt.epochMilliseconds - b.askedAt.epochMilliseconds)
  await insertHouseholds(tx, inOrder)
  await insertPeople(tx, secrets, inOrder)
  await insertContactRules(tx, secrets, inOrder)
  await insertEnrolments(tx, secrets, inOrder)
}

async function insertHouseholds(tx: Transaction, families: readonly Standing[]) {
  const rows = families.map((family) => ({
    id: householdId(family),
    code: householdCode(family.key),
    lang: family.application.lang,
    created_at: family.askedAt.toString(),
    erase_on: family.eraseOn.toString(),
  }))
  await tx.change(
    sql`INSERT INTO household (id, code, lang, created_at, erase_on)
        SELECT * FROM jsonb_to_recordset(${json(rows)}) AS told (id uuid, code text, lang text, created_at timestamptz, erase_on date)`,
    rows.length,
  )
}

function peopleOf(secrets: Secrets, family: Standing) {
  const household = householdId(family)
  const teller = tellerOf(family)
  const adults = family.application.adults.map((name, index) => {
    const id = personId(family, `adult ${index}`)
    return {
      id,
      household_id: household,
      kind: 'adult',
      name_sealed: sealedAs(secrets, nameSpot(id), name),
      birth_month: null,
      told_by: teller,
    }
  })
  const children = family.application.childAgesMonths.map((months, index) => ({
    id: personId(family, `child ${index}`),
    household_id: household,
    kind: 'child',
    name_sealed: null,
    birth_month: birthMonth(dayOf(family.askedAt), months).toString(),
    told_by: teller,
  }))
  return [...adults, ...children]
}

async function insertPeople(tx: Transaction, secrets: Secrets, families: readonly Standing[]) {
  const rows = families.flatMap((family) => peopleOf(secrets, family))
  await tx.change(
    sql`INSERT INTO person (id, household_id, kind, name_sealed, birth_month, told_by)
        SELECT * FROM jsonb_to_recordset(${json(rows)})
          AS told (id uuid, household_id uuid, kind text, name_sealed bytea, birth_month date, told_by uuid)`,
    rows.length,
  )
}

async function insertContactRules(tx: Transaction, secrets: Secrets, families: readonly Standing[]) {
  const rows = families.map((family) => {
    const { channel, email, phone, address, voicemail } = family.application.contact
    const person = tellerOf(family)
    const seal = (field: 'email' | 'phone' | 'address', text: string) =>
      sealedAs(secrets, contactSpot(field, person), text)
    return {
      person_id: person,
      channel,
      email_sealed: seal('email', email),
      phone_sealed: seal('phone', phone),
      address_sealed: seal('address', address),
      voicemail,
    }
  })
  await tx.change(
    sql`INSERT INTO contact_rule (person_id, channel, email_sealed, phone_sealed, address_sealed, voicemail, sender_name, told_by)
        SELECT person_id, channel, email_sealed, phone_sealed, address_sealed, voicemail, NULL, person_id
        FROM jsonb_to_recordset(${json(rows)})
          AS told (person_id uuid, channel text, email_sealed bytea, phone_sealed bytea, address_sealed bytea, voicemail boolean)`,
    rows.length,
  )
}

function enrolmentFrom(secrets: Secrets, family: Standing) {
  const { application, group } = family
  const id = enrolmentId(family)
  const seal = (column: 'diets_sealed' | 'not_with_sealed' | 'note_sealed', text: string) =>
    sealedAs(secrets, enrolmentSpot(column, id), text)
  return {
    id,
    group_id: group.id,
    household_id: householdId(family),
    state: family.state,
    facilitator_yes: family.facilitatorYes,
    family_yes: family.familyYes,
    asked_at: family.askedAt.toString(),
    queued_at: family.queuedAt?.toString(),
    answer_by: family.answerBy?.toString(),
    state_since: family.stateSince.toString(),
    childcare_children: application.childcareChildren,
    needs: application.needs,
    interpreter_language: application.interpreterLanguage || null,
    diets_sealed: seal('diets_sealed', application.diets),
    not_with_sealed: seal('not_with_sealed', application.notWith),
    note_sealed: seal('note_sealed', application.note),
    consent_words: application.consentWords,
    consent_at: family.askedAt.toString(),
  }
}

/** In the order of asking, since `asked_number` tells apart those who asked at the same instant. */
async function insertEnrolments(tx: Transaction, secrets: Secrets, families: readonly Standing[]) {
  const rows = families.map((family) => enrolmentFrom(secrets, family))
  await tx.change(
    sql`INSERT INTO enrolment (id, group_id, household_id, state, facilitator_yes, family_yes, asked_at, queued_at, answer_by, state_since,
          childcare_children, needs, interpreter_language, diets_sealed, not_with_sealed, note_sealed, consent_words, consent_at)
        SELECT * FROM jsonb_to_recordset(${json(rows)}) AS told (id uuid, group_id uuid, household_id uuid, state text,
          facilitator_yes boolean, family_yes boolean, asked_at timestamptz, queued_at timestamptz, answer_by timestamptz,
          state_since timestamptz, childcare_children integer, needs text[], interpreter_language text, diets_sealed bytea,
          not_with_sealed bytea, note_sealed bytea, consent_words text, consent_at timestamptz)`,
    rows.length,
  )
}
