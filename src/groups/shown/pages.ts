/** The public pages of programmes and groups, and the feed of a group for calendars. */
import { z } from 'zod'
import { shownPhotosOf } from '../../directory/photos/photos.ts'
import type { PublicRead } from '../../kit/database/index.ts'
import { notFound } from '../../kit/faults.ts'
import { file, get, html, type Page } from '../../kit/http/index.ts'
import { calendarOf, calendarType } from '../../kit/icalendar.ts'
import { idOf } from '../../kit/ids.ts'
import { type PublicGroup, publicGroup } from '../queries.ts'
import { messageWords } from '../telling.ts'
import { mayTellPlace } from './facts.tsx'
import { type GroupPhotos, groupPage } from './group-view.tsx'
import { groupListPage, organisationPage } from './list-view.tsx'
import { cardPage, programmePage } from './programme-view.tsx'
import { countiesWithGroups, groupFilter, listedGroups, publicOrganisation, publicProgramme } from './queries.ts'

const bySlug = z.object({ slug: z.string().regex(/^[a-z0-9-]{2,80}$/) })
const byGroup = z.object({ group: idOf<'group'>() })

const orMissing = <T>(found: T | undefined): T => {
  if (found === undefined) throw notFound()
  return found
}

const programme = get(
  'programme',
  { access: 'public', params: bySlug, cache: true },
  async ({ tx, params, lang, clock, frame }) =>
    html(programmePage({ frame, shown: orMissing(await publicProgramme(tx, { slug: params.slug, lang, clock })) })),
)

const card = get(
  'programmeCard',
  { access: 'public', params: bySlug, cache: true },
  async ({ tx, params, lang, clock, frame, origin }) =>
    html(cardPage({ frame, origin, shown: orMissing(await publicProgramme(tx, { slug: params.slug, lang, clock })) })),
)

/** The place is shown where it is told; the programme's own photos on each of its groups. */
async function groupPhotos(tx: PublicRead, shown: PublicGroup): Promise<GroupPhotos> {
  const { place, programme } = shown
  return {
    place: place && mayTellPlace(shown) ? await shownPhotosOf(tx, { place: place.id }) : [],
    programme: await shownPhotosOf(tx, { programme: programme.id }),
  }
}

const group = get(
  'group',
  { access: 'public', params: byGroup, cache: true },
  async ({ tx, params, lang, clock, frame }) => {
    const shown = orMissing(await publicGroup(tx, { id: params.group, lang, clock }))
    return html(groupPage({ frame, shown, photos: await groupPhotos(tx, shown) }))
  },
)

const groups = get(
  'groups',
  { access: 'public', query: groupFilter, cache: true },
  async ({ tx, query, lang, clock, frame }) => {
    const [counties, found] = await Promise.all([
      countiesWithGroups(tx),
      listedGroups(tx, { filter: query, lang, clock }),
    ])
    return html(groupListPage({ frame, filter: query, counties, found }))
  },
)

/** The feed of a confidential place's group does not exist: even the times of its meetings tell where somebody is. */
const calendar = get('groupCalendar', { access: 'public', params: byGroup }, async ({ tx, params, lang, clock }) => {
  const shown = orMissing(await publicGroup(tx, { id: params.group, lang, clock }))
  if (shown.place?.confidential) throw notFound()
  const words = messageWords(lang)
  const events = shown.meetings.map(({ id, revision, startsAt, endsAt, state }) => ({
    id,
    revision,
    startsAt,
    endsAt,
    title: words.calendarTitle,
    place: '',
    note: '',
    cancelled: state === 'cancelled',
  }))
  return file(calendarType, calendarOf(words.calendarName, events, clock.now()), 'kalenteri.ics')
})

const organisation = get(
  'organisation',
  { access: 'public', params: bySlug, cache: true },
  async ({ tx, params, lang, frame }) =>
    html(organisationPage({ frame, shown: orMissing(await publicOrganisation(tx, { slug: params.slug, lang })) })),
)

export const shownPages: Page[] = [programme, card, group, groups, calendar, organisation]
