import { expect, test } from 'vitest'
import { aWorld } from '../../test/world.ts'
import { anOrganisation } from '../groups/builders.ts'
import { sql } from '../kit/database/index.ts'
import { newId } from '../kit/ids.ts'
import {
  confidentialAddress,
  findPlace,
  getPlace,
  insertPlace,
  type NewPlace,
  placesOf,
  setConfidentialAddress,
  updatePlace,
} from './places.ts'
import type { OrganisationId } from './programme.ts'

const world = aWorld()
const inAll = (text: string) => ({ fi: text, sv: text, en: text })
const told = { name: inAll('Punainen ovi'), address: 'Hiljaispolku 6 B, Mikkeli', arrival: inAll('Soita kahdesti.') }

const aPlace = (organisationId: OrganisationId, given: Partial<NewPlace> = {}): NewPlace => ({
  slug: 'kuusitupa',
  organisationId,
  kind: 'clinic',
  name: inAll('Kuusitupa'),
  confidential: false,
  municipalityCode: '491',
  street: 'Kuusikuja 3',
  postalCode: '50100',
  lat: 61.69,
  lon: 27.27,
  arrival: inAll('Ovi on pihan puolella.'),
  stepFree: true,
  accessibleToilet: true,
  pramParking: true,
  babyChanging: false,
  hearingLoop: false,
  nearBusStop: true,
  ...given,
})

test('a place is made, changed and listed with its organisation’s others', async () => {
  const found = await world.write(async (tx) => {
    const organisation = await anOrganisation(tx)
    const id = await insertPlace(tx, aPlace(organisation))
    await insertPlace(tx, aPlace(organisation, { slug: 'oljytalo', name: inAll('Öljytalo') }))
    await insertPlace(tx, aPlace(organisation, { slug: 'zetatalo', name: inAll('Zetatalo') }))
    const { id: _, slug: __, organisationId: ___, ...facts } = await getPlace(tx, id)
    await updatePlace(tx, id, { ...facts, street: 'Kuusikuja 5', babyChanging: true })
    return {
      id,
      bySlug: await findPlace(tx, 'kuusitupa'),
      list: await placesOf(tx, [organisation]),
      none: await placesOf(tx, []),
    }
  })
  expect(found.bySlug).toMatchObject({ id: found.id, street: 'Kuusikuja 5', babyChanging: true, lat: 61.69 })
  expect(found.list.map(({ name }) => name.fi)).toEqual(['Kuusitupa', 'Zetatalo', 'Öljytalo'])
  expect(found.none).toEqual([])
})

test('of a confidential place anybody can read the municipality; the address opens for those let in', async () => {
  const { id, address } = await world.write(async (tx) => {
    const organisation = await anOrganisation(tx)
    const id = await insertPlace(
      tx,
      aPlace(organisation, { slug: 'punainen-ovi', confidential: true, name: told.name, arrival: told.arrival }),
    )
    await setConfidentialAddress(tx, world.secrets, { place: id, told })
    return { id, address: await confidentialAddress(tx, world.secrets, id) }
  })
  expect(address).toEqual(told)

  const shown = await world.database.publicRead((tx) => getPlace(tx, id))
  expect(shown).toMatchObject({
    confidential: true,
    municipalityCode: '491',
    kind: 'other',
    name: inAll(''),
    arrival: inAll(''),
    street: null,
    lat: null,
  })
  expect(JSON.stringify(shown)).not.toMatch(/punainen|Kuusi|Hiljais|501|61\.6/i)
  await expect(
    world.database.publicRead((tx) => tx.rows(undefined as never, sql`SELECT * FROM confidential_address`)),
  ).rejects.toThrow('permission denied')
})

test('a public login cannot be handed to the reader of addresses', async () => {
  const read = world.database.publicRead(async (tx) => {
    // @ts-expect-error the public login has no right to it, and the signature says so
    await confidentialAddress(tx, world.secrets, newId<'place'>())
  })
  await expect(read).rejects.toThrow('permission denied')
})

test('a place that becomes confidential forgets what it told; one that opens up forgets its sealed address', async () => {
  await world.write(async (tx) => {
    const facts = aPlace(await anOrganisation(tx), { slug: 'tuttu-talo' })
    const id = await insertPlace(tx, facts)
    await expect(setConfidentialAddress(tx, world.secrets, { place: id, told })).rejects.toThrow('changed-meanwhile')

    await updatePlace(tx, id, { ...facts, confidential: true })
    await setConfidentialAddress(tx, world.secrets, { place: id, told })
    const hidden = await getPlace(tx, id)
    expect(hidden).toMatchObject({ name: inAll(''), street: null, postalCode: null, lat: null, lon: null })
    expect(hidden.slug).toMatch(/^paikka-[0-9a-f-]{13}$/)

    await setConfidentialAddress(tx, world.secrets, { place: id, told: { ...told, address: 'Uusikuja 1' } })
    expect((await confidentialAddress(tx, world.secrets, id))?.address).toBe('Uusikuja 1')
    await updatePlace(tx, id, facts)
    expect(await confidentialAddress(tx, world.secrets, id)).toBeUndefined()
  })
})
