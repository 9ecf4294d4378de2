import { describe, expect, test } from 'vitest'
import { municipalityByCode } from '../../src/directory/geo-data/index.ts'
import { concepts } from '../shape.ts'
import { organisations, places, programmes } from './content.ts'
import { everyName } from './names.ts'
import { facilitators } from './workers.ts'

describe('the content', () => {
  const slugs = (list: readonly { slug: string }[]) => list.map(({ slug }) => slug)
  const repeated = (list: readonly string[]) => list.filter((one, index) => list.indexOf(one) !== index)

  test('has every slug and every coordinator’s e-mail once, and no more than the form takes', () => {
    for (const list of [
      slugs(organisations),
      slugs(places),
      slugs(programmes),
      organisations.map(({ coordinator }) => coordinator.email),
    ])
      expect(repeated(list)).toEqual([])
    for (const slug of [organisations, places, programmes].flatMap(slugs)) expect(slug).toMatch(/^[a-z0-9-]{2,80}$/)
  })

  test('names only organisations, places, municipalities and life situations that there are', () => {
    const [known, rooms] = [new Set(slugs(organisations)), new Set(slugs(places))]
    const missing = [
      ...places.flatMap((place) => (known.has(place.organisation) ? [] : [`${place.slug}: ${place.organisation}`])),
      ...programmes.flatMap(({ slug, organisation, partners }) =>
        [organisation, ...partners.map((partner) => partner.organisation)]
          .filter((one) => !known.has(one))
          .map((one) => `${slug}: ${one}`),
      ),
      ...programmes.flatMap((programme) =>
        [...programme.places, ...programme.groups.flatMap(({ place }) => place ?? [])]
          .filter((one) => !rooms.has(one))
          .map((one) => `${programme.slug}: ${one}`),
      ),
      ...programmes.flatMap(({ slug, situations }) =>
        Object.keys(situations)
          .filter((one) => !concepts.some((concept) => concept === one))
          .map((one) => `${slug}: ${one}`),
      ),
      ...places.flatMap(({ slug, municipality }) =>
        municipalityByCode.has(municipality) ? [] : [`${slug}: ${municipality}`],
      ),
      ...programmes.flatMap(({ slug, area, groups }) =>
        [
          ...('municipalities' in area ? area.municipalities : []),
          ...groups.flatMap(({ municipality }) => municipality ?? []),
        ]
          .filter((one) => !municipalityByCode.has(one))
          .map((one) => `${slug}: ${one}`),
      ),
    ]
    expect(missing).toEqual([])
  })

  test('gives no address to a confidential place, and one to every other', () => {
    for (const { slug, confidential, street, lat, lon } of places)
      expect(
        [street, lat, lon].every((fact) => (fact === undefined) === confidential),
        slug,
      ).toBe(true)
  })

  test('puts no more families into a group than fit, and a queue only before a full door', () => {
    for (const { slug, structure, groups } of programmes)
      for (const { taken, queued, size = structure.size } of groups) {
        if (size > 0) expect(taken, slug).toBeLessThanOrEqual(size)
        if (queued > 0) expect(taken, slug).toBe(size)
      }
  })

  test('has invented contacts only, and no worker shares a first name with an invented family', () => {
    const contacts = organisations.flatMap(({ email, website, coordinator }) => [email, website, coordinator.email])
    expect(contacts.filter((contact) => !/example\.org$/.test(contact))).toEqual([])
    const phones = organisations.flatMap(({ phone, coordinator }) => [phone, coordinator.phone])
    expect(phones.filter((phone) => !/^(01[457]|040) 000 \d{4}$/.test(phone))).toEqual([])
    const leading = new Set([
      ...programmes.flatMap(({ groups }) =>
        groups.flatMap((group) => group.facilitators.map(({ firstName }) => firstName)),
      ),
      ...facilitators.map(({ firstName }) => firstName),
    ])
    expect(everyName.filter((name) => leading.has(name))).toEqual([])
  })

  test('every facilitator with a sign-in leads some group of the programme', () => {
    for (const { programme, firstName } of facilitators) {
      const groups = programmes.find(({ slug }) => slug === programme)?.groups ?? []
      expect(
        groups.some((group) => group.facilitators.some((one) => one.firstName === firstName)),
        `${programme}: ${firstName}`,
      ).toBe(true)
    }
  })
})
