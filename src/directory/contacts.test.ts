import { expect, test } from 'vitest'
import { aWorld } from '../../test/world.ts'
import { json, sql } from '../kit/database/index.ts'
import { shownContacts } from './contacts.ts'

const world = aWorld()
const inAll = (text: string) => ({ fi: text, sv: text, en: text })

type Given = {
  id: string
  phone?: string
  counties?: string[]
  checkedOn?: string | null
  shown?: boolean
  name?: Record<'fi' | 'sv' | 'en', string>
}
const aContact = ({
  id,
  phone = '09 000 0000',
  counties = [],
  checkedOn = null,
  shown = true,
  name = inAll(id),
}: Given) =>
  world.write((tx) =>
    tx.change(sql`INSERT INTO contact (id, name, hours, cost, about, phone_shown, phone_dialled, website, languages, county_codes, checked_on, shown)
      VALUES (${id}, ${json(name)}, ${json(inAll('aina auki'))}, ${json(inAll('maksuton'))}, ${json(inAll('joku kuuntelee'))}, ${phone}, ${phone.replaceAll(' ', '')},
              NULL, '{fi}', ${counties}::text[], ${checkedOn}::date, ${shown})`),
  )

const asked = async (counties?: string[], lang: 'fi' | 'sv' = 'fi') => {
  const found = await world.database.publicRead((tx) =>
    shownContacts(tx, { lang, today: world.clock.today(), ...(counties && { counties }) }),
  )
  return found.filter(({ id }) => id.startsWith('test-'))
}

test('the whole country first, then the counties that were asked for; what is not to be shown is not', async () => {
  await aContact({ id: 'test-b-county', counties: ['12'] })
  await aContact({ id: 'test-a-county', counties: ['15'] })
  await aContact({ id: 'test-z-country' })
  await aContact({ id: 'test-hidden', shown: false })
  expect((await asked()).map(({ id }) => id)).toEqual(['test-z-country', 'test-b-county', 'test-a-county'])
  expect((await asked(['15'])).map(({ id }) => id)).toEqual(['test-z-country', 'test-a-county'])
  expect((await asked([])).map(({ id }) => id)).toEqual(['test-z-country'])
  expect((await asked(['12'], 'sv')).at(-1)?.counties).toEqual(['Södra Savolax välfärdsområde'])
})

test('hours are to be checked when nobody has rung for 120 days, or ever', async () => {
  const day = (ago: number) => world.clock.today().subtract({ days: ago }).toString()
  await aContact({ id: 'test-fresh', checkedOn: day(120) })
  await aContact({ id: 'test-old', checkedOn: day(121) })
  await aContact({ id: 'test-never' })
  const found = new Map((await asked()).map(({ id, checkHours }) => [id, checkHours]))
  expect([found.get('test-fresh'), found.get('test-old'), found.get('test-never')]).toEqual([false, true, true])
})

test('a name that is missing in a language stands in Finnish and says so', async () => {
  await aContact({ id: 'test-finnish', name: { fi: 'Kriisipuhelin', sv: '', en: '' } })
  expect((await asked([], 'sv')).find(({ id }) => id === 'test-finnish')?.name).toEqual({
    text: 'Kriisipuhelin',
    lang: 'fi',
  })
})
