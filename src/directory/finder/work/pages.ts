/** Staff pages of the finder: for the network's coordinator alone; for other workers they do not exist. */
import { z } from 'zod'
import { type Actor, doerOf, hasRole } from '../../../kit/actor.ts'
import { record } from '../../../kit/audit.ts'
import { notFound } from '../../../kit/faults.ts'
import { get, html, type Page, post, seeOther, unprocessable } from '../../../kit/http/index.ts'
import { idOf } from '../../../kit/ids.ts'
import { problemSentences } from '../../../kit/problem-words.ts'
import { href } from '../../../links.ts'
import { callsWaiting, markCalled } from '../wish/wishes.ts'
import { changeConcept, conceptsListed, getConcept } from './concepts.ts'
import { conceptForm } from './forms.ts'
import { searchGaps, wishCounts } from './not-found.ts'
import { conceptListPage, conceptPage, notFoundPage, typedFrom } from './views.tsx'
import { finderWorkWords } from './words.ts'

function onlyCoordinatorOfNetwork(actor: Actor) {
  if (!hasRole(actor, 'network-coordinator')) throw notFound()
}

const byConcept = z.object({ concept: z.string().regex(/^[a-z-]{2,40}$/) })
const listQuery = z.object({ q: z.string().max(80).default('').catch('') })

const list = get(
  'workConcepts',
  { access: 'worker', query: listQuery, purpose: 'thesaurus' },
  async ({ tx, actor, frame, query }) => {
    onlyCoordinatorOfNetwork(actor)
    return html(conceptListPage({ frame, typed: query.q, concepts: await conceptsListed(tx, query.q.trim()) }))
  },
)

const show = get(
  'workConcept',
  { access: 'worker', params: byConcept, purpose: 'thesaurus' },
  async ({ tx, actor, frame, params }) => {
    onlyCoordinatorOfNetwork(actor)
    const concept = await getConcept(tx, params.concept)
    return html(conceptPage({ frame, concept, typed: typedFrom(concept), problems: {} }))
  },
)

const save = post('workConcept', { access: 'worker', params: byConcept, purpose: 'thesaurus' }, async (here) => {
  const { tx, actor, frame, params, body, lang } = here
  onlyCoordinatorOfNetwork(actor)
  const concept = await getConcept(tx, params.concept)
  const refuse = (problems: Record<string, string | undefined>) =>
    unprocessable(
      conceptPage({
        frame,
        concept,
        typed: body,
        problems: problemSentences(lang, problems, finderWorkWords(lang).problems),
      }),
    )
  const answer = here.read(conceptForm)
  if (!answer.ok) return refuse(answer.problems)
  const { nameFi, nameSv, nameEn, fi, sv, en, seen } = answer.value
  const outcome = await changeConcept(tx, here, {
    id: params.concept,
    name: { fi: nameFi, sv: nameSv, en: nameEn },
    said: { fi, sv, en },
    seen,
  })
  return outcome.ok
    ? seeOther(href('workConcept', lang, { concept: params.concept }), 'saved')
    : refuse({ form: outcome.reason })
})

const gaps = get(
  'workNotFound',
  { access: 'worker', purpose: 'not-found' },
  async ({ tx, actor, frame, clock, secrets }) => {
    onlyCoordinatorOfNetwork(actor)
    const today = clock.today()
    const [calls, found, wishes] = [await callsWaiting(tx, secrets), await searchGaps(tx, today), await wishCounts(tx)]
    return html(notFoundPage({ frame, today, calls, gaps: found, wishes }))
  },
)

const callShape = z.object({ call: idOf<'call-request'>() })

const called = post(
  'workNotFound',
  { access: 'worker', purpose: 'not-found', back: (lang) => href('workNotFound', lang) },
  async ({ tx, actor, body, clock, lang }) => {
    onlyCoordinatorOfNetwork(actor)
    const asked = callShape.safeParse(body)
    if (!asked.success) throw notFound()
    const marked = await markCalled(tx, { id: asked.data.call, account: actor.account, clock })
    if (marked === 1) await record(tx, { doer: doerOf(actor), clock }, 'call.made', { call: asked.data.call })
    return seeOther(href('workNotFound', lang), 'call-made')
  },
)

export const finderWorkPages: Page[] = [list, show, save, gaps, called]
