/** How well a programme answers: pure. Each part is a number with a reason; together they order the answer. */
import type { Audience, ProgrammeKind } from '../../programme.ts'
import type { Knowledge } from '../knowledge.ts'
import type { Need, Understood } from '../understanding/understand.ts'
import type { Ask, Where } from './ask.ts'
import type { Candidate } from './candidates.ts'

/** How much a programme's own mark counts: exactly for this, suits well, touches it. */
export const byMark = [0, 0.32, 0.68, 1] as const

export type Fit = { need: string; words: string; strength: number; fit: number; direct: boolean; mark: number }

/** For each need, how the programme answers it best: by its own mark or through a neighbour. */
export function fitsOf(
  { situations }: Pick<Candidate, 'situations'>,
  { needs }: Pick<Understood, 'needs'>,
  near: Knowledge['near'],
): Fit[] {
  return needs.flatMap(({ id, strength, words }) => {
    const links = { ...near.get(id), [id]: 1 }
    const best = Object.entries(situations)
      .map(([concept, mark]) => ({ concept, mark, fit: (byMark[mark] ?? 0) * (links[concept] ?? 0) }))
      .reduce((one, other) => (other.fit > one.fit ? other : one), { concept: '', mark: 0, fit: 0 })
    return best.fit === 0
      ? []
      : [{ need: id, words, strength, fit: best.fit, direct: best.concept === id, mark: best.mark }]
  })
}

/** The strongest and the most telling need weighs most. */
export const weighed = ({ id, strength }: Pick<Need, 'id' | 'strength'>, rarity: Knowledge['rarity']) =>
  ((rarity.get(id) ?? 1) * strength) ** 2

/** A programme that answers several needs stands above one that answers one. */
function needScore(fits: readonly Fit[], { needs }: Pick<Understood, 'needs'>, rarity: Knowledge['rarity']) {
  const whole = needs.reduce((sum, need) => sum + weighed(need, rarity), 0)
  const answered = fits.reduce((sum, { need, strength, fit }) => sum + fit * weighed({ id: need, strength }, rarity), 0)
  return whole === 0 ? 0 : answered / whole
}

/** How much of what the programme is chiefly for is what was asked: a group for parents of disabled children is not for all the tired. */
function coreOf(
  { situations }: Pick<Candidate, 'situations'>,
  { needs }: Pick<Understood, 'needs'>,
  near: Knowledge['near'],
) {
  const chief = Object.keys(situations).filter((concept) => situations[concept] === 3)
  if (chief.length === 0 || needs.length === 0) return 0.5
  const links = chief.map((concept) =>
    Math.max(...needs.map(({ id, strength }) => (id === concept ? 1 : (near.get(id)?.[concept] ?? 0)) * strength)),
  )
  return links.reduce((sum, link) => sum + link, 0) / chief.length
}

const trainingNeeds = ['professional-training', 'help-others']
const grownUps: readonly Audience[] = ['mother', 'father', 'parent', 'couple']

/** Professional training and volunteering only for those who ask for them. */
function notForParents({ audience, kind }: Pick<Candidate, 'audience' | 'kind'>) {
  const others: readonly Audience[] = ['professional', 'volunteer']
  return (
    kind === ('training' satisfies ProgrammeKind) ||
    (audience.length > 0 && audience.every((one) => others.includes(one)))
  )
}

function audienceScore(candidate: Candidate, { speaker, needs }: Pick<Understood, 'speaker' | 'needs'>) {
  const { audience } = candidate
  const asksForTraining = needs.slice(0, 2).some(({ id, strength }) => trainingNeeds.includes(id) && strength > 0.4)
  // A professional who writes mostly asks for a family; what is meant for professionals comes to those who ask for it.
  if (notForParents(candidate)) return asksForTraining ? 0.15 : -0.6
  if (audience.length === 0) return 0
  if (speaker === undefined)
    return onlyFor(audience, 'father') && !needs.some(({ id }) => id.startsWith('father')) ? -0.12 : 0
  if (audience.includes(speaker)) return speaker === 'mother' ? 0.05 : 0.1
  if (speaker === 'mother' || speaker === 'father')
    return audience.some((one) => one === 'parent' || one === 'couple') ? 0 : -0.3
  if (speaker === 'grandparent') return audience.includes('near-one') ? 0.1 : -0.08
  return audience.some((one) => grownUps.includes(one)) ? -0.04 : 0
}
const onlyFor = (audience: readonly Audience[], one: Audience) => audience.every((other) => other === one)

/** Months by which a child is outside the ages a programme is for; 0 inside. */
export function monthsOutside(
  { childFromMonths, childToMonths }: Pick<Candidate, 'childFromMonths' | 'childToMonths'>,
  months: number,
) {
  if (childFromMonths === null || childToMonths === null) return 0
  return Math.max(childFromMonths - months, months - childToMonths, 0)
}

function ageScore(
  candidate: Candidate,
  { childAgesMonths, expecting }: Pick<Understood, 'childAgesMonths' | 'expecting'>,
) {
  if (expecting && childAgesMonths.length === 0) {
    if (candidate.expecting) return 0.1
    return candidate.childFromMonths === null ? 0 : candidate.childFromMonths > 12 ? -0.3 : -0.1
  }
  if (childAgesMonths.length === 0 || candidate.childFromMonths === null) return 0
  const outside = Math.min(...childAgesMonths.map((months) => monthsOutside(candidate, months)))
  return outside === 0 ? 0.1 : -Math.min(0.45, 0.12 + outside / 60)
}

export const serves = ({ nationwide, countyCodes, municipalityCodes }: Candidate, where: Where) =>
  nationwide ||
  where.counties.some((code) => countyCodes.includes(code)) ||
  where.municipalities.some((code) => municipalityCodes.includes(code))

function wishScore({ how, provisions, languages, freeOfCharge }: Candidate, understood: Understood, lang: Ask['lang']) {
  const wanted = understood.how.length === 0 ? 0 : understood.how.some((one) => how.includes(one)) ? 0.1 : -0.12
  const childcare = understood.wishes.includes('childcare') && provisions.includes('childcare') ? 0.08 : 0
  const free = understood.wishes.includes('free') && !freeOfCharge ? -0.2 : 0
  const spoken = understood.languages.length > 0 ? understood.languages : lang === 'sv' || lang === 'en' ? [lang] : []
  const strictly = understood.languages.length > 0 ? 0.15 : 0.06
  const language = spoken.length === 0 ? 0 : spoken.some((one) => languages.includes(one)) ? strictly : -strictly
  return wanted + childcare + free + language
}

/** From here on a need is taken as said; a fainter hint answers fainter. */
const SURE = 0.3
const surestOf = ({ needs }: Pick<Understood, 'needs'>) => needs[0]?.strength ?? 0

/** The less surely a need is understood, the more an adviser for any parent is the answer. */
function generalRelevance({ needs, searchWords }: Understood) {
  if (needs.length === 0 && !searchWords.some(({ known }) => known)) return 0
  return 0.12 + 0.18 * (1 - Math.min(1, surestOf({ needs })))
}

/** Everything that is known before its groups are looked at. */
export type Scored = { candidate: Candidate; fits: Fit[]; score: number; relevance: number; servesHere: boolean }

type Scoring = Pick<Ask, 'understood' | 'lang'> & {
  where: Where | undefined
  knowledge: Pick<Knowledge, 'near' | 'rarity'>
}

export function scoreOf(
  candidate: Candidate,
  { understood, where, knowledge: { near, rarity }, lang }: Scoring,
): Scored {
  const fits = fitsOf(candidate, understood, near)
  const byWords = candidate.rank / (candidate.rank + 0.25)
  const byNeeds =
    needScore(fits, understood, rarity) *
    (0.7 + 0.3 * coreOf(candidate, understood, near)) *
    Math.min(1, surestOf(understood) / SURE)
  const told = understood.needs.length === 0 ? byWords : 0.85 * byNeeds + 0.15 * byWords
  const relevance = candidate.general ? Math.max(told, generalRelevance(understood)) : told
  const servesHere = where === undefined || serves(candidate, where)
  const score =
    relevance +
    audienceScore(candidate, understood) +
    ageScore(candidate, understood) +
    wishScore(candidate, understood, lang) +
    (servesHere ? 0 : -0.5) +
    (where !== undefined && candidate.nationwide ? -0.04 : 0) +
    (candidate.joining === 'through-worker' ? -0.06 : 0)
  return { candidate, fits, score, relevance, servesHere }
}
