/**
 * Places where people meet. Of a confidential place the table that anybody may read holds the municipality and what the
 * rooms are like, nothing else: its name, its address and how one finds the door are sealed and kept apart.
 */
import { z } from 'zod'
import { bytes, json, type PersonalRead, type Read, sql, type Transaction } from '../kit/database/index.ts'
import { idOf, newId } from '../kit/ids.ts'
import type { Secrets } from '../kit/secrets.ts'
import type { PlainDate } from '../kit/time.ts'
import { deletePhotosOf } from './photos/photos.ts'
import { type OrganisationId, type PlaceId, placeKinds } from './programme.ts'
import { type Words, wordsShape } from './texts.ts'

export const placeRow = z.object({
  id: idOf<'place'>(),
  slug: z.string(),
  organisationId: idOf<'organisation'>(),
  kind: z.enum(placeKinds),
  name: wordsShape,
  confidential: z.boolean(),
  municipalityCode: z.string(),
  street: z.string().nullable(),
  postalCode: z.string().nullable(),
  lat: z.number().nullable(),
  lon: z.number().nullable(),
  arrival: wordsShape,
  stepFree: z.boolean(),
  accessibleToilet: z.boolean(),
  pramParking: z.boolean(),
  babyChanging: z.boolean(),
  hearingLoop: z.boolean(),
  nearBusStop: z.boolean(),
})
export type Place = z.output<typeof placeRow>
export type NewPlace = Omit<Place, 'id'>
export type PlaceFacts = Omit<NewPlace, 'slug' | 'organisationId'>

const columns = sql`id, slug, organisation_id, kind, name, confidential, municipality_code, street, postal_code, lat, lon, arrival,
  step_free, accessible_toilet, pram_parking, baby_changing, hearing_loop, near_bus_stop`
const nothing: Words = { fi: '', sv: '', en: '' }

/** What may stand in the public table. The kind goes too: "clinic" in a small town tells the door. */
const tellable = (place: PlaceFacts): PlaceFacts =>
  place.confidential
    ? { ...place, kind: 'other', name: nothing, arrival: nothing, street: null, postalCode: null, lat: null, lon: null }
    : place

/** A slug is made from a name, so a confidential place goes by a part of its id. */
const slugFor = (id: PlaceId, { slug, confidential }: Pick<Place, 'slug' | 'confidential'>) =>
  confidential ? `paikka-${id.slice(0, 13)}` : slug

export const findPlace = (tx: Read, slug: string) =>
  tx.find(placeRow, sql`SELECT ${columns} FROM place WHERE slug = ${slug}`)
export const getPlace = (tx: Read, id: PlaceId) => tx.get(placeRow, sql`SELECT ${columns} FROM place WHERE id = ${id}`)

/** The places of organisations; those without a public name come last. */
export const placesOf = (tx: Read, organisations: readonly OrganisationId[]) =>
  tx.rows(
    placeRow,
    sql`SELECT ${columns} FROM place WHERE organisation_id = ANY(${[...organisations]}::uuid[])
        ORDER BY confidential, name ->> 'fi' COLLATE "fi-x-icu", slug`,
  )

export async function insertPlace(tx: Transaction, place: NewPlace): Promise<PlaceId> {
  const id = newId<'place'>()
  const to = tellable(place)
  await tx.change(
    sql`INSERT INTO place (${columns})
        VALUES (${id}, ${slugFor(id, place)}, ${place.organisationId}, ${to.kind}, ${json(to.name)}, ${to.confidential},
          ${to.municipalityCode}, ${to.street}, ${to.postalCode}, ${to.lat}, ${to.lon}, ${json(to.arrival)}, ${to.stepFree},
          ${to.accessibleToilet}, ${to.pramParking}, ${to.babyChanging}, ${to.hearingLoop}, ${to.nearBusStop})`,
    1,
  )
  return id
}

/** A place that becomes confidential loses its telling slug and its photos; one that no longer is loses its sealed address. */
export async function updatePlace(tx: Transaction, id: PlaceId, place: PlaceFacts) {
  const to = tellable(place)
  if (place.confidential) await deletePhotosOf(tx, { place: id })
  await tx.change(
    sql`UPDATE place SET kind = ${to.kind}, name = ${json(to.name)}, confidential = ${to.confidential},
          slug = CASE WHEN ${to.confidential} THEN ${slugFor(id, { slug: '', confidential: true })} ELSE slug END,
          municipality_code = ${to.municipalityCode}, street = ${to.street}, postal_code = ${to.postalCode}, lat = ${to.lat},
          lon = ${to.lon}, arrival = ${json(to.arrival)}, step_free = ${to.stepFree}, accessible_toilet = ${to.accessibleToilet},
          pram_parking = ${to.pramParking}, baby_changing = ${to.babyChanging}, hearing_loop = ${to.hearingLoop},
          near_bus_stop = ${to.nearBusStop}
        WHERE id = ${id}`,
    1,
  )
  if (!place.confidential) await tx.change(sql`DELETE FROM confidential_address WHERE place_id = ${id}`)
}

/** When somebody last said that what is told of the place is right. */
export const setPlaceChecked = (tx: Transaction, id: PlaceId, day: PlainDate) =>
  tx.change(sql`UPDATE place SET checked_on = ${day} WHERE id = ${id}`, 1)

/** What is kept sealed of a confidential place. */
export type ConfidentialAddress = { name: Words; address: string; arrival: Words }
type SealedColumn = 'name_sealed' | 'address_sealed' | 'arrival_sealed'
const spot = (column: SealedColumn, row: PlaceId) => ({ table: 'confidential_address', column, row })

/** Seals where a confidential place is; of any other place there is nothing to seal, and the write is refused. */
export function setConfidentialAddress(
  tx: Transaction,
  secrets: Secrets,
  { place, told }: { place: PlaceId; told: ConfidentialAddress },
) {
  const seal = (column: SealedColumn, text: string) => secrets.seal(spot(column, place), text)
  return tx.change(
    sql`INSERT INTO confidential_address (place_id, name_sealed, address_sealed, arrival_sealed)
        SELECT id, ${seal('name_sealed', JSON.stringify(told.name))}::bytea, ${seal('address_sealed', told.address)}::bytea,
               ${seal('arrival_sealed', JSON.stringify(told.arrival))}::bytea
        FROM place WHERE id = ${place} AND confidential
        ON CONFLICT (place_id) DO UPDATE SET name_sealed = EXCLUDED.name_sealed, address_sealed = EXCLUDED.address_sealed,
          arrival_sealed = EXCLUDED.arrival_sealed`,
    1,
  )
}

const sealedRow = z.object({
  placeId: idOf<'place'>(),
  nameSealed: bytes(),
  addressSealed: bytes(),
  arrivalSealed: bytes(),
})

/**
 * Where confidential places are. The caller's rules have let the reader in (a worker of the place, a family that has joined):
 * this asks nothing, but a page read with the public login cannot even call it.
 */
export async function confidentialAddresses(
  tx: PersonalRead | Transaction,
  secrets: Secrets,
  places: readonly PlaceId[],
) {
  const rows = await tx.rows(
    sealedRow,
    sql`SELECT place_id, name_sealed, address_sealed, arrival_sealed FROM confidential_address WHERE place_id = ANY(${[...places]}::uuid[])`,
  )
  return new Map(rows.map((row) => [row.placeId, opened(secrets, row)]))
}

export const confidentialAddress = async (tx: PersonalRead | Transaction, secrets: Secrets, place: PlaceId) =>
  (await confidentialAddresses(tx, secrets, [place])).get(place)

function opened(
  secrets: Secrets,
  { placeId, nameSealed, addressSealed, arrivalSealed }: z.output<typeof sealedRow>,
): ConfidentialAddress {
  const words = (column: SealedColumn, sealed: Buffer) =>
    wordsShape.parse(JSON.parse(secrets.open(spot(column, placeId), sealed)))
  return {
    name: words('name_sealed', nameSealed),
    address: secrets.open(spot('address_sealed', placeId), addressSealed),
    arrival: words('arrival_sealed', arrivalSealed),
  }
}
