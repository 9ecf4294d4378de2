/** Joining without an account, a question a page. Answers wait in a sealed draft; only the last step writes anything. */
import { z } from 'zod'
import { openSession } from '../../access/sessions.ts'
import { answersWithin } from '../../directory/organisations.ts'
import { referrerWords } from '../../directory/referrer-words.ts'
import { plain } from '../../directory/texts.ts'
import type { Read, Transaction } from '../../kit/database/index.ts'
import { addToDraft, forgetDraft, readDraft } from '../../kit/drafts.ts'
import { notFound } from '../../kit/faults.ts'
import { type Body, form } from '../../kit/forms.ts'
import { type Frame, get, html, type Page, post, type Reply, seeOther, unprocessable } from '../../kit/http/index.ts'
import { idOf } from '../../kit/ids.ts'
import { problemSentences } from '../../kit/problem-words.ts'
import { sayDay } from '../../kit/say-time.ts'
import type { Secrets } from '../../kit/secrets.ts'
import type { Clock } from '../../kit/time.ts'
import type { Lang } from '../../kit/words.ts'
import { workingDaysAfter } from '../../kit/working-days.ts'
import { href } from '../../links.ts'
import { askToJoin, type By } from '../commands.ts'
import type { GroupId } from '../enrolment.ts'
import { type PublicGroup, publicGroup } from '../queries.ts'
import { applicationFrom, readStep, type StepName, stepNames, stepsOf } from './forms.ts'
import { closedPage, joinStep, joinWords, throughWorkerPage } from './views.tsx'

const params = z.object({ group: idOf<'group'>() })
const query = z.object({ step: z.enum(stepNames).default('who').catch('who') }).loose()

type Here = {
  tx: Read
  lang: Lang
  clock: Clock
  params: { group: GroupId }
  secrets: Secrets
  browserKey: string | undefined
  frame: Frame
}

async function shownOrMissing({ tx, params, lang, clock }: Here) {
  const shown = await publicGroup(tx, { id: params.group, lang, clock })
  if (shown === undefined) throw notFound()
  return shown
}

const draftOf = ({ browserKey, params }: Pick<Here, 'browserKey' | 'params'>) => ({
  browserKey,
  form: `join:${params.group}`,
})

/** Why one cannot fill the form at all, as a page of its own; undefined when one can. */
function turnedAway({ frame }: Pick<Here, 'frame'>, shown: PublicGroup): Reply | undefined {
  const { group, programme } = shown
  if (group.state !== 'published' || !group.takesNew) return html(closedPage({ frame, shown }))
  if (group.joining !== 'through-worker') return undefined
  const referrers = programme.referrers.map((one) => referrerWords(frame.lang)[one]).join(', ')
  return html(throughWorkerPage({ frame, shown, referrers }))
}

const answerBy = async ({ tx, clock, lang }: Here, shown: PublicGroup) =>
  sayDay(workingDaysAfter(clock.today(), await answersWithin(tx, shown.organisation.id)), lang)

async function stepView(
  here: Here,
  {
    shown,
    step,
    typed,
    problems,
  }: { shown: PublicGroup; step: StepName; typed: Body; problems: Record<string, string> },
) {
  const steps = stepsOf(shown.group.joining)
  return joinStep({ frame: here.frame, shown, steps, step, typed, problems, answerBy: await answerBy(here, shown) })
}

const show = get('join', { access: 'visitor', params, query, form: true, purpose: 'join' }, async (here) => {
  const shown = await shownOrMissing(here)
  const away = turnedAway(here, shown)
  if (away) return away
  const typed = await readDraft(here.tx, here, draftOf(here))
  const step = stepsOf(shown.group.joining).includes(here.query.step) ? here.query.step : 'who'
  return html(await stepView(here, { shown, step, typed, problems: {} }))
})

const send = post('join', { access: 'visitor', params, query, purpose: 'join' }, async (here) => {
  const { tx, body, clock, lang, query, frame } = here
  const shown = await shownOrMissing(here)
  const away = turnedAway(here, shown)
  if (away) return away
  const { step } = query
  const again = async (problems: Record<string, string>, typed: Body) =>
    unprocessable(
      await stepView(here, {
        shown,
        step,
        typed,
        problems: problemSentences(lang, problems, joinWords(lang).problems),
      }),
    )

  if (typeof body._rows === 'string') return html(await stepView(here, { shown, step, typed: body, problems: {} }))
  const sealed = here.read(emptyForm)
  const draft = step === 'check' ? { ...(await readDraft(tx, here, draftOf(here))), ...body } : body
  if (!sealed.ok) return again({ form: 'stale-form' }, draft)
  const answer = readStep(step, body, { today: clock.today() })
  if (!answer.ok) return again(answer.problems, draft)
  if (step !== 'check') {
    await addToDraft(tx, here, { ...draftOf(here), answers: { ...emptied(step), ...body } })
    return seeOther(href('join', lang, groupParam(here), { step: nextStep(shown, step) }))
  }
  return finish({ ...here, shown, frame }, draft, again)
})

/** Nothing to read but the seal. */
const emptyForm = form({})
const groupParam = ({ params }: Pick<Here, 'params'>) => ({ group: params.group as string })

/** Boxes that were unticked send nothing: what a step no longer says is taken out of the draft. */
const emptied = (step: StepName): Body =>
  step === 'needs' ? { need: [], interpreterLanguage: '', diets: '' } : step === 'contact' ? { voicemail: '' } : {}

const nextStep = (shown: PublicGroup, step: StepName): StepName => {
  const steps = stepsOf(shown.group.joining)
  return steps[steps.indexOf(step) + 1] ?? 'check'
}

type Finishing = Here & { tx: Transaction; shown: PublicGroup; origin: string; actor: By['actor'] }
type Again = (problems: Record<string, string>, typed: Body) => Promise<Reply>

async function finish(here: Finishing, draft: Body, again: Again): Promise<Reply> {
  const { tx, lang, clock, shown, params, secrets } = here
  const words = joinWords(lang).check
  const consentWords = [words.consent, words.seen(plain(shown.organisation.name, lang)), words.kept].join(' ')
  const application = applicationFrom(draft, { at: { today: clock.today() }, lang, consentWords })
  if (application === undefined)
    return seeOther(href('join', lang, groupParam(here), { step: firstUnsound(shown, draft, clock) }))
  const outcome = await askToJoin(
    tx,
    { secrets, clock, actor: here.actor, origin: here.origin },
    { group: params.group, application },
  )
  if (!outcome.ok) return again({ form: outcome.reason }, draft)
  await forgetDraft(tx, here, draftOf(here))
  const cookie = await openSession(tx, { household: outcome.value.household }, clock)
  return seeOther(href('own', lang), 'joined', cookie)
}

/** A step that was skipped or never sound: back to the first of them. */
const firstUnsound = (shown: PublicGroup, draft: Body, clock: Clock): StepName =>
  stepsOf(shown.group.joining).find(
    (step) => step !== 'check' && !readStep(step, draft, { today: clock.today() }).ok,
  ) ?? 'who'

export const joinPages: Page[] = [show, send]
