/** The finder: GET for links, POST from the box, so that a family's own words stay out of the address, the history and the log. */
import { z } from 'zod'
import type { PublicRead } from '../../../kit/database/index.ts'
import type { Body } from '../../../kit/forms.ts'
import { ask, type Frame, get, html, type Page, type Reply } from '../../../kit/http/index.ts'
import type { Clock } from '../../../kit/time.ts'
import { type Lang, spoken } from '../../../kit/words.ts'
import { type Asked, readAsked, understoodFrom } from '../asked.ts'
import { contactFor } from '../contacts-for.ts'
import { readFilters, readMore } from '../filters.ts'
import { countSearch } from '../gaps.ts'
import { guidedWords } from '../guided/words.ts'
import { groupsStartingSoon } from '../home/queries.ts'
import { homeWords } from '../home/words.ts'
import { type Knowledge, knowledgeOf } from '../knowledge.ts'
import { callBy } from '../promise.ts'
import { countyOf, type Filters, whereOf } from '../ranking/ask.ts'
import { find } from '../ranking/find.ts'
import type { Understood } from '../understanding/understand.ts'
import { urgentHelp } from '../urgent-help.ts'
import { askPage, resultsPage } from './views.tsx'

type Here = { tx: PublicRead; lang: Lang; clock: Clock; frame: Frame }
type Question = { asked: Asked; filters: Filters; more: number | undefined; posted: boolean }

/** So many are shown before "Näytä muut". */
const SHOWN = 4

export const labelsOf = (lang: Lang) => ({
  situation: homeWords(lang).situation,
  weight: guidedWords(lang).weight.choices,
  who: guidedWords(lang).who.choices,
})

async function answer({ tx, lang, clock, frame }: Here, { asked, filters, more, posted }: Question): Promise<Reply> {
  const knowledge = await knowledgeOf(tx)
  const understood = understoodFrom({ asked, lang, knowledge, labels: labelsOf(lang) })
  const found = await find(tx, knowledge, { understood, lang, filters, limit: more ?? SHOWN, clock })
  const county = countyOf(whereOf({ filters, understood }))
  if (Object.keys(filters).length === 0 && more === undefined) countSearch({ understood, found, today: clock.today() })
  const where = asked.answers?.where ?? ''
  return html(
    resultsPage({
      frame,
      understood,
      found,
      asking: { lang, asked, filters, posted },
      names: knowledge.names,
      help: urgentHelp(understood.urgent, knowledge.contacts, { lang, county }),
      now: clock.now(),
      callBy: callBy(clock),
      line:
        contactFor(knowledge.contacts, 'parents-line', { lang: spoken(lang), county }) ??
        contactFor(knowledge.contacts, 'crisis-line', { lang: spoken(lang), county }),
      nearest: found.results.length > 0 ? undefined : await nearestStart({ tx, lang, clock }, understood, knowledge),
      unknownPlace: where !== '' && understood.places.length === 0 && filters.municipality === undefined ? where : '',
    }),
  )
}

/** For an empty answer: the next start of what was meant, wherever it is; else of anything. */
async function nearestStart({ tx, lang, clock }: Omit<Here, 'frame'>, understood: Understood, knowledge: Knowledge) {
  const anywhere = { understood: { ...understood, places: [] }, lang, filters: {}, limit: 5, clock }
  const wider = understood.needs.length === 0 ? [] : (await find(tx, knowledge, anywhere)).results
  const near = wider.find(({ next }) => next !== undefined && next.nextAt !== null)
  if (!near?.next?.nextAt) return (await groupsStartingSoon(tx, { lang, clock }))[0]
  const { id, nextAt, municipality, online } = near.next
  return { id, name: near.text.name, startsAt: nextAt, municipality: online ? null : municipality }
}

const anyQuery = z.record(z.string(), z.unknown())
const asksNothing = ({ q, situation, answers }: Asked) => q === '' && situation === undefined && answers === undefined

const show = get('finder', { access: 'public', query: anyQuery }, async ({ query, ...here }) => {
  const asked = { q: readAsked(textsOf(query)).q }
  if (asksNothing(asked)) return html(askPage(here.frame))
  return answer(here, { asked, filters: readFilters(query), more: readMore(query), posted: false })
})

const search = ask('finder', { access: 'public', query: anyQuery }, async ({ query, body, ...here }) => {
  const asked = readAsked(body)
  if (asksNothing(asked)) return html(askPage(here.frame))
  const filters = readFilters(body.narrowing === undefined ? query : body)
  return answer(here, { asked, filters, more: readMore(query), posted: true })
})

/** Only the texts of a query, as a form has them. */
const textsOf = (query: Record<string, unknown>): Body =>
  Object.fromEntries(Object.entries(query).filter((entry): entry is [string, string] => typeof entry[1] === 'string'))

export const finderPages: Page[] = [show, search]
