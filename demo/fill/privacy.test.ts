import pg from 'pg'
import { beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { confidentialAddress, findPlace, placesOf } from '../../src/directory/places.ts'
import { enrolmentColumns, enrolmentRow, enrolmentSpot } from '../../src/groups/rows.ts'
import { bytes, sql } from '../../src/kit/database/index.ts'
import { idOf } from '../../src/kit/ids.ts'
import { spot as contactSpot } from '../../src/people/contact-rules.ts'
import { nameSpot } from '../../src/people/households.ts'
import { aWorld } from '../../test/world.ts'
import { fillDemo } from '../fill.ts'
import { organisations, places } from './content.ts'
import { inventedAddress } from './directory.ts'
import { dump } from './dump.ts'
import { diets, notes, notWith } from './sayings.ts'

const world = aWorld()
const wordsOf = (dumped: Map<string, string>) => new Set([...dumped.values()].join('\n').match(/\p{L}+/gu))

let publicWords = new Set<string>()
beforeAll(async () => {
  // Public facts that every deployment has: a town or an organisation may be called as a person is.
  publicWords = wordsOf(await dump(world))
  await fillDemo({ database: world.database, secrets: world.secrets, clock: world.clock }, () => {})
})

const bytesRow = z.object({
  id: z.string(),
  sealed: bytes(),
  column: z.enum(['email_sealed', 'phone_sealed', 'address_sealed']),
})

/** Everything that was sealed, opened again: names, contacts, what was written in confidence. */
async function secretsTold() {
  return world.read(async (tx) => {
    const names = await tx.rows(
      z.object({ id: z.string(), sealed: bytes() }),
      sql`SELECT id, name_sealed AS sealed FROM person WHERE name_sealed IS NOT NULL`,
    )
    const contacts = await tx.rows(
      bytesRow,
      sql`SELECT person_id AS id, column_name AS column, sealed FROM contact_rule,
            LATERAL (VALUES ('email_sealed', email_sealed), ('phone_sealed', phone_sealed), ('address_sealed', address_sealed)) AS one (column_name, sealed)
          WHERE sealed IS NOT NULL`,
    )
    const enrolments = await tx.rows(enrolmentRow, sql`SELECT ${enrolmentColumns} FROM enrolment`)
    const written = enrolments.flatMap(({ id, noteSealed, notWithSealed, dietsSealed }) =>
      (
        [
          ['note_sealed', noteSealed],
          ['not_with_sealed', notWithSealed],
          ['diets_sealed', dietsSealed],
        ] as const
      ).flatMap(([column, sealed]) => (sealed ? [world.secrets.open(enrolmentSpot(column, id), sealed)] : [])),
    )
    const field = { email_sealed: 'email', phone_sealed: 'phone', address_sealed: 'address' } as const
    return {
      names: names.map(({ id, sealed }) => world.secrets.open(nameSpot(id), sealed)),
      contacts: contacts.map(({ id, column, sealed }) => world.secrets.open(contactSpot(field[column], id), sealed)),
      written,
    }
  })
}

describe('nothing personal stands in the clear', () => {
  test('no first name, e-mail, telephone number or note of a family is found in any table', async () => {
    const { names, contacts, written } = await secretsTold()
    expect(Math.min(names.length, contacts.length)).toBeGreaterThan(1000)
    expect(written.length).toBeGreaterThan(100)
    const dumped = await dump(world)
    const text = [...dumped.values()].join('\n')
    const words = wordsOf(dumped)
    expect([...new Set(names)].filter((name) => words.has(name) && !publicWords.has(name))).toEqual([])
    const tokens = new Set(text.match(/[\w.+-]+@[\w.-]+|\+?\d[\d ]{6,}\d/g)?.map((token) => token.replaceAll(' ', '')))
    expect(contacts.filter((contact) => tokens.has(contact) || tokens.has(contact.replace('+358', '0')))).toEqual([])
    for (const secret of new Set([...written, ...contacts.filter((contact) => contact.includes(' '))])) {
      expect(text.includes(secret), secret).toBe(false)
      expect(text.includes(Buffer.from(secret).toString('hex')), secret).toBe(false)
    }
  })

  test('nor a worker’s family name or e-mail', async () => {
    const text = [...(await dump(world)).values()].join('\n')
    for (const { coordinator } of organisations) {
      expect(text.includes(coordinator.email), coordinator.email).toBe(false)
      expect(text.includes(`${coordinator.firstName} ${coordinator.familyName}`), coordinator.familyName).toBe(false)
    }
  })

  test('what is written in confidence was made up here, so that the search above means something', async () => {
    const { written } = await secretsTold()
    const made = [...Object.values(notes).flat(), ...notWith, ...diets]
    expect(written.filter((text) => !made.includes(text))).toEqual([])
  })
})

describe('confidential places', () => {
  const hidden = places.filter(({ confidential }) => confidential)

  test('have a sealed address that their workers can open', async () => {
    for (const place of hidden) {
      const told = await world.read(async (tx) => {
        const organisation = await tx.get(
          z.object({ id: idOf<'organisation'>() }),
          sql`SELECT id FROM organisation WHERE slug = ${place.organisation}`,
        )
        const found = (await placesOf(tx, [organisation.id])).filter(({ confidential }) => confidential)
        return Promise.all(found.map(({ id }) => confidentialAddress(tx, world.secrets, id)))
      })
      expect(told).toContainEqual({
        name: place.name,
        address: inventedAddress(place),
        arrival: place.arrival ?? { fi: '', sv: '', en: '' },
      })
    }
  })

  test('are known to the public login by their municipality only', async () => {
    const client = new pg.Client({ connectionString: world.urls.publicUrl })
    await client.connect()
    try {
      await expect(client.query('SELECT * FROM confidential_address')).rejects.toThrow('permission denied')
      const { rows } = await client.query<{ text: string }>(
        'SELECT row_to_json(place)::text AS text FROM place WHERE confidential',
      )
      expect(rows).toHaveLength(hidden.length)
      for (const place of hidden)
        for (const secret of [place.slug, inventedAddress(place), place.name.fi, place.arrival?.fi])
          if (secret)
            expect(
              rows.some(({ text }) => text.includes(secret)),
              secret,
            ).toBe(false)
      for (const personal of [
        'household',
        'person',
        'contact_rule',
        'enrolment',
        'attendance',
        'account',
        'role_grant',
        'group_facilitator',
        'own_page_key',
      ])
        await expect(client.query(`SELECT FROM ${personal}`), personal).rejects.toThrow('permission denied')
    } finally {
      await client.end()
    }
  })

  test('are not found by the name they had in the content', async () => {
    for (const { slug } of hidden) expect(await world.read((tx) => findPlace(tx, slug))).toBeUndefined()
  })
})
