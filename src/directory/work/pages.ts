/** Coordinators' pages of the directory: programmes in parts, places, the organisation. */
import { z } from 'zod'
import { doerOf, hasRole, organisationsAs } from '../../kit/actor.ts'
import { record } from '../../kit/audit.ts'
import { announce } from '../../kit/database/announce.ts'
import type { PersonalRead, Transaction } from '../../kit/database/index.ts'
import { type Body, choice, form, typedText } from '../../kit/forms.ts'
import { type Context, get, html, type Page, post, seeOther, unprocessable } from '../../kit/http/index.ts'
import { idOf } from '../../kit/ids.ts'
import { problemSentences } from '../../kit/problem-words.ts'
import type { Lang } from '../../kit/words.ts'
import { href } from '../../links.ts'
import {
  addPlace,
  changePlace,
  confirmPlace,
  confirmProgramme,
  missingBeforePublishing,
  startProgramme,
  stepProgramme,
} from '../commands.ts'
import { getOrganisation, updateOrganisation } from '../organisations.ts'
import { photosOf } from '../photos/photos.ts'
import { getPlace, type Place } from '../places.ts'
import type { OrganisationId, ProgrammeId } from '../programme.ts'
import { getProgramme, textFor, textsOf } from '../programmes.ts'
import { referrerWords } from '../referrer-words.ts'
import { permitDirectory } from '../rules.ts'
import { organisationEditPage, type PlacePhotos, placePage } from './form-views.tsx'
import { newProgrammeForm, organisationForm, type Part, parts, placeForm } from './forms.ts'
import { placeListPage, programmeListPage } from './list-views.tsx'
import { editProgrammePage, newProgrammePage } from './programme-views.tsx'
import {
  listFilter,
  organisationsToEdit,
  organisationsToJoin,
  partnersOf,
  placesFor,
  placesToChoose,
  programmesFor,
  situationsToChoose,
} from './queries.ts'
import { organisationToTyped, placeDraft, placeToTyped, programmeToTyped, savePart } from './saving.ts'
import { workWords } from './words.ts'

const byProgramme = z.object({ programme: idOf<'programme'>() })
const byPlace = z.object({ place: idOf<'place'>() })
const byOrganisation = z.object({ organisation: idOf<'organisation'>() })
const partQuery = z.object({
  part: z.enum(parts).default('basics').catch('basics'),
  l: z.enum(['fi', 'sv', 'en', 'selko']).default('fi').catch('fi'),
  done: z.string().optional(),
})

const list = get(
  'workProgrammes',
  { access: 'worker', query: listFilter, purpose: 'directory' },
  async ({ tx, actor, query, clock, frame }) =>
    html(
      programmeListPage({
        frame,
        filter: query,
        found: await programmesFor(tx, { actor, filter: query, clock }),
        today: clock.today(),
        maySeeAll: hasRole(actor, 'network-coordinator'),
      }),
    ),
)

const showNew = get('workProgrammeNew', { access: 'worker', purpose: 'directory' }, async ({ tx, actor, frame }) =>
  html(newProgrammePage({ frame, organisations: await organisationsToEdit(tx, actor), typed: {}, problems: {} })),
)

const saveNew = post('workProgrammeNew', { access: 'worker', purpose: 'directory' }, async (here) => {
  const { tx, lang, actor, frame } = here
  const answer = here.read(newProgrammeForm)
  if (!answer.ok)
    return unprocessable(
      newProgrammePage({
        frame,
        organisations: await organisationsToEdit(tx, actor),
        typed: answer.typed,
        problems: problemSentences(lang, answer.problems, workWords(lang).problems),
      }),
    )
  const { organisation, name, kind, municipalities } = answer.value
  const area = { nationwide: municipalities.length === 0, countyCodes: [], municipalityCodes: municipalities }
  const id = await startProgramme(tx, here, {
    organisation: idOf<'organisation'>().parse(organisation),
    name,
    kind,
    area,
  })
  return seeOther(href('workProgramme', lang, { programme: id }, { part: 'texts' }), 'started')
})

type Here = Pick<
  Context<
    'worker',
    PersonalRead | Transaction,
    { programme: ProgrammeId },
    { part: Part; l: 'fi' | 'sv' | 'en' | 'selko' }
  >,
  'tx' | 'actor' | 'params' | 'query' | 'frame' | 'lang'
>

async function editView(here: Here, typed: Body | undefined, problems: Record<string, string>) {
  const { tx, params, query, frame, lang, actor } = here
  const [programme, texts] = [await getProgramme(tx, params.programme), await textsOf(tx, params.programme)]
  const places = await placesToChoose(tx, params.programme)
  const situations = await situationsToChoose(tx, params.programme)
  const partners = await partnersOf(tx, params.programme)
  const organisations = await organisationsToJoin(tx, params.programme)
  const stored = programmeToTyped({ programme, texts, places, partners, part: query.part, textLang: query.l, lang })
  const { lang: _, ...finnish } = textFor(texts, 'fi')
  return editProgrammePage({
    frame,
    programme,
    part: query.part,
    name: textFor(texts, lang).name || programme.slug,
    missing: await missingBeforePublishing(tx, params.programme),
    typed: typed ?? stored,
    problems,
    situations,
    organisations,
    places,
    textLang: query.l,
    finnish,
    referrerWords: referrerWords(lang),
    mayEdit:
      hasRole(actor, 'network-coordinator') || organisationsAs(actor, 'coordinator').includes(programme.organisationId),
  })
}

const edit = get(
  'workProgramme',
  { access: 'worker', params: byProgramme, query: partQuery, purpose: 'directory' },
  async (here) => {
    await permitDirectory(here.tx, here.actor, 'programme.read', here.params)
    return html(await editView(here, undefined, {}))
  },
)

const save = post(
  'workProgramme',
  { access: 'worker', params: byProgramme, query: partQuery, purpose: 'directory' },
  async (here) => {
    const { tx, lang, params, query } = here
    await permitDirectory(tx, here.actor, 'programme.edit', params)
    const answer = await savePart(here, { programme: params.programme, part: query.part, textLang: query.l })
    if (!answer.ok)
      return unprocessable(
        await editView(here, answer.typed, problemSentences(lang, answer.problems, workWords(lang).problems)),
      )
    return seeOther(
      href('workProgramme', lang, params, { part: query.part, l: query.part === 'texts' ? query.l : undefined }),
      'saved',
    )
  },
)

const back = (lang: Lang, params: { programme: ProgrammeId }) => href('workProgramme', lang, params)
const stepForm = form({ step: choice(['publish', 'close', 'reopen']) })
const doneWords = { publish: 'published', close: 'closed', reopen: 'published' } as const

const publish = post(
  'workProgrammePublish',
  { access: 'worker', params: byProgramme, back, purpose: 'directory' },
  async (here) => {
    const answer = here.read(stepForm)
    if (!answer.ok) return seeOther(back(here.lang, here.params), 'stale-form')
    const outcome = await stepProgramme(here.tx, here, { programme: here.params.programme, step: answer.value.step })
    return seeOther(back(here.lang, here.params), outcome.ok ? doneWords[answer.value.step] : outcome.reason)
  },
)

/** One confirms where one is: on the work list, or on the list of its kind. */
const afterConfirm = ({ body, lang }: { body: Body; lang: Lang }, list: 'workProgrammes' | 'workPlaces') =>
  href(typedText(body, 'back') === 'work' ? 'work' : list, lang)

const confirm = post(
  'workProgrammeConfirm',
  { access: 'worker', params: byProgramme, back, purpose: 'directory' },
  async (here) => {
    await confirmProgramme(here.tx, here, here.params.programme)
    return seeOther(afterConfirm(here, 'workProgrammes'), 'confirmed')
  },
)

const confirmOnePlace = post(
  'workPlaceConfirm',
  { access: 'worker', params: byPlace, back: (lang) => href('workPlaces', lang), purpose: 'directory' },
  async (here) => {
    await confirmPlace(here.tx, here, here.params.place)
    return seeOther(afterConfirm(here, 'workPlaces'), 'confirmed')
  },
)

const places = get('workPlaces', { access: 'worker', purpose: 'directory' }, async ({ tx, actor, clock, frame }) =>
  html(
    placeListPage({
      frame,
      places: await placesFor(tx, actor),
      today: clock.today(),
      mayAdd: organisationsAs(actor, 'coordinator').length > 0,
    }),
  ),
)

type PlaceHere = Pick<
  Context<'worker', PersonalRead | Transaction, unknown, unknown>,
  'tx' | 'actor' | 'frame' | 'lang'
>
const newPlaceView = async ({ tx, actor, frame, lang }: PlaceHere, typed: Body, problems: Record<string, string>) =>
  placePage({
    frame,
    typed,
    problems,
    title: workWords(lang).newPlace,
    action: href('workPlaceNew', lang),
    back: { href: href('workPlaces', lang), label: workWords(lang).places },
    organisations: await organisationsToEdit(tx, actor),
  })

const showNewPlace = get('workPlaceNew', { access: 'worker', purpose: 'directory' }, async (here) =>
  html(await newPlaceView(here, {}, {})),
)

const saveNewPlace = post('workPlaceNew', { access: 'worker', purpose: 'directory' }, async (here) => {
  const answer = here.read(placeForm)
  if (!answer.ok)
    return unprocessable(
      await newPlaceView(
        here,
        answer.typed,
        problemSentences(here.lang, answer.problems, workWords(here.lang).problems),
      ),
    )
  const organisation = idOf<'organisation'>().parse([here.body.organisation].flat()[0]) as OrganisationId
  await addPlace(here.tx, here, { organisation, draft: placeDraft(answer.value) })
  return seeOther(href('workPlaces', here.lang), 'saved')
})

const photosOfPlace = async (
  { tx }: { tx: PersonalRead | Transaction },
  { id, confidential }: Place,
): Promise<PlacePhotos> => ({
  place: id,
  confidential,
  photos: await photosOf(tx, { place: id }),
})

const placeFormPage = (
  {
    frame,
    lang,
    params,
  }: Pick<Context<'worker', PersonalRead, { place: string }, unknown>, 'frame' | 'lang' | 'params'>,
  { typed, problems, photos }: { typed: Body; problems: Record<string, string>; photos: PlacePhotos },
) =>
  placePage({
    frame,
    typed,
    problems,
    title: workWords(lang).places,
    action: href('workPlace', lang, { place: params.place }),
    back: { href: href('workPlaces', lang), label: workWords(lang).places },
    organisations: [],
    photos,
  })

const showPlace = get('workPlace', { access: 'worker', params: byPlace, purpose: 'directory' }, async (here) => {
  await permitDirectory(here.tx, here.actor, 'place.edit', here.params)
  const place = await getPlace(here.tx, here.params.place)
  const typed = await placeToTyped(here.tx, here.secrets, place)
  return html(placeFormPage(here, { typed, problems: {}, photos: await photosOfPlace(here, place) }))
})

const savePlace = post('workPlace', { access: 'worker', params: byPlace, purpose: 'directory' }, async (here) => {
  await permitDirectory(here.tx, here.actor, 'place.edit', here.params)
  const answer = here.read(placeForm)
  if (!answer.ok) {
    const problems = problemSentences(here.lang, answer.problems, workWords(here.lang).problems)
    const photos = await photosOfPlace(here, await getPlace(here.tx, here.params.place))
    return unprocessable(placeFormPage(here, { typed: answer.typed, problems, photos }))
  }
  await changePlace(here.tx, here, { place: here.params.place, draft: placeDraft(answer.value) })
  return seeOther(href('workPlaces', here.lang), 'saved')
})

const organisationPage = (
  {
    frame,
    lang,
    params,
  }: Pick<Context<'worker', PersonalRead, { organisation: string }, unknown>, 'frame' | 'lang' | 'params'>,
  typed: Body,
  problems: Record<string, string>,
) =>
  organisationEditPage({
    frame,
    typed,
    problems,
    title: workWords(lang).organisation,
    action: href('workOrganisation', lang, { organisation: params.organisation }),
    back: { href: href('workProgrammes', lang), label: workWords(lang).programmes },
  })

const showOrganisation = get(
  'workOrganisation',
  { access: 'worker', params: byOrganisation, purpose: 'directory' },
  async (here) => {
    await permitDirectory(here.tx, here.actor, 'organisation.edit', here.params)
    return html(
      organisationPage(here, organisationToTyped(await getOrganisation(here.tx, here.params.organisation)), {}),
    )
  },
)

const saveOrganisation = post(
  'workOrganisation',
  { access: 'worker', params: byOrganisation, purpose: 'directory' },
  async (here) => {
    const { tx, params, lang, actor, clock } = here
    await permitDirectory(tx, actor, 'organisation.edit', params)
    const answer = here.read(organisationForm)
    if (!answer.ok)
      return unprocessable(
        organisationPage(here, answer.typed, problemSentences(lang, answer.problems, workWords(lang).problems)),
      )
    await updateOrganisation(tx, params.organisation, answer.value)
    await record(tx, { doer: doerOf(actor), clock }, 'organisation.edit', { organisation: params.organisation })
    await announce(tx, 'directory')
    return seeOther(href('workOrganisation', lang, params), 'saved')
  },
)

export const directoryWorkPages: Page[] = [
  list,
  showNew,
  saveNew,
  edit,
  save,
  publish,
  confirm,
  confirmOnePlace,
  places,
  showNewPlace,
  saveNewPlace,
  showPlace,
  savePlace,
  showOrganisation,
  saveOrganisation,
]
