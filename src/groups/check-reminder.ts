/** One calm mail to an organisation's coordinators when something should be looked at again; never more often than monthly. */
import { coordinatorsOf } from '../access/accounts.ts'
import {
  claimReminder,
  countOld,
  type OldThing,
  ofOrganisation,
  oldThings,
  organisationsToRemind,
} from '../directory/checks.ts'
import type { OrganisationId } from '../directory/programme.ts'
import { plain } from '../directory/texts.ts'
import { nobodyLooks, type Transaction } from '../kit/database/index.ts'
import type { Site } from '../kit/http/index.ts'
import { handle } from '../kit/jobs.ts'
import { sayDate } from '../kit/say-time.ts'
import { href } from '../links.ts'
import { tellWorker } from '../messages/commands.ts'
import { remindToConfirm } from './job-names.ts'
import { messageWords } from './telling.ts'

/** A mail is read on a phone: the rest is on the work list. */
const listsAtMost = 20
const lang = 'fi'

type Context = { site: Site; origin: string }

function lineOf({ kind, name, municipality, checkedOn }: OldThing) {
  const words = messageWords(lang).worker.check
  const hidden = kind === 'place' && plain(name, lang) === ''
  const said = hidden ? words.hiddenPlace(municipality ? plain(municipality, lang) : '') : plain(name, lang)
  return words.line(said, sayDate(checkedOn, lang))
}

async function remindOne(tx: Transaction, { site, origin }: Context, organisation: OrganisationId) {
  const { clock, secrets } = site
  const coordinators = await coordinatorsOf(tx, secrets, { organisation, today: clock.today() })
  // Nobody to ask: it is asked as soon as there is somebody.
  if (coordinators.length === 0 || !(await claimReminder(tx, organisation, clock))) return
  const whose = ofOrganisation(organisation)
  const old = await oldThings(tx, { whose, clock, most: listsAtMost })
  const more = (await countOld(tx, { whose, clock })) - old.length
  const words = messageWords(lang).worker
  const lines = [...old.map(lineOf), ...(more > 0 ? [words.check.more(more)] : [])].join('\n')
  const body = [words.check.text, lines, words.open(`${origin}${href('work', lang)}`), words.check.calm].join('\n\n')
  for (const { id } of coordinators)
    await tellWorker(tx, site, {
      account: id,
      cause: `worker-check:${organisation}:${clock.today()}`,
      subject: words.check.subject,
      body,
    })
}

/** Each organisation in a transaction of its own: one that fails does not keep the others waiting. */
export const checkReminder = handle(remindToConfirm, async (context: Context) => {
  const { database, clock } = context.site
  const due = await database.personalRead(nobodyLooks, (tx) => organisationsToRemind(tx, clock))
  for (const { id } of due) await database.write(nobodyLooks, (tx) => remindOne(tx, context, id))
})
