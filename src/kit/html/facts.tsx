import type { ComponentChildren } from 'preact'
import { Icon, type IconName } from './picture/icon.tsx'
import { PersonDisc, type PersonLook } from './picture/person.tsx'
import type { KitWords } from './text.ts'

export type Fact = { icon: IconName; name: string; value: ComponentChildren }

type FactsProps = { facts: readonly Fact[]; card?: boolean; named?: boolean }

/** Facts with an icon; the name is there for screen readers, or in sight with `named` (a summary to check). */
export const Facts = ({ facts, card, named }: FactsProps) => (
  <dl class={card ? 'v-facts v-card' : 'v-facts'} data-named={named ? '' : undefined}>
    {facts.map(({ icon, name, value }) => (
      <div key={name}>
        {named ? <dt>{name}</dt> : <IconTerm icon={icon} name={name} />}
        <dd>{value}</dd>
      </div>
    ))}
  </dl>
)

const IconTerm = ({ icon, name }: { icon: IconName; name: string }) => (
  <dt>
    <Icon name={icon} />
    <span class="v-sr">{name}</span>
  </dt>
)

export type Tile = Fact & { more?: ComponentChildren }

/** What is needed at the door, as big facts. */
export const Tiles = ({ tiles }: { tiles: readonly Tile[] }) => (
  <dl class="v-tiles">
    {tiles.map(({ icon, name, value, more }) => (
      <div key={name}>
        <dt>
          <Icon name={icon} />
          {name}
        </dt>
        <dd>{value}</dd>
        {more && <dd>{more}</dd>}
      </div>
    ))}
  </dl>
)

export type SeatLevel = 'some' | 'few' | 'full'

/** In public the dots show a level, never the exact number. */
const publicDots = { some: { free: 3, of: 5 }, few: { free: 1, of: 5 }, full: { free: 0, of: 5 } } as const

/** The dots alone, beside words of one's own. */
export const SeatDots = ({ free, of }: { free: number; of: number }) => (
  <span class="v-seats" aria-hidden="true">
    {Array.from({ length: of }, (_, i) => (
      <i key={i} data-free={i >= of - free ? '' : undefined} />
    ))}
  </span>
)

type SeatsProps = { words: KitWords; strong?: boolean } & ({ level: SeatLevel } | { free: number; of: number })

/** Dots and words. Exact numbers are only for those who run the group. */
export const Seats = ({ words, strong, ...seats }: SeatsProps) => {
  const dots = 'level' in seats ? publicDots[seats.level] : seats
  const said =
    'level' in seats ? words.seats[seats.level] : seats.free > 0 ? words.seatsFree(seats.free) : words.seats.full
  return (
    <>
      <SeatDots {...dots} />
      {strong ? <strong>{said}</strong> : <span>{said}</span>}
    </>
  )
}

/** Four and four characters, read aloud in two halves. */
export const Code = ({ value, big }: { value: string; big?: boolean }) => (
  <span class="v-code" data-big={big ? '' : undefined} translate={false}>
    {value.replace(/^(\w{4})\s*(\w{4})$/, '$1 $2')}
  </span>
)

type PersonProps = {
  name: string
  role: string
  look?: PersonLook
  size?: 'small' | 'big'
  /** Each look at a family's data is a card of its own. */
  card?: boolean
  children?: ComponentChildren
}

/** Who it is, always beside the disc. */
export const Person = ({ name, role, look, size = 'big', card, children }: PersonProps) => (
  <div class="v-person" data-look={card ? '' : undefined}>
    <PersonDisc name={name} look={look} size={size} />
    <div class="v-stack" data-gap="4">
      <strong>{name}</strong>
      <p class="v-sub">{role}</p>
      {children}
    </div>
  </div>
)

/** What to do, one thing at a time. */
export const Steps = ({ steps }: { steps: readonly ComponentChildren[] }) => (
  <ol class="v-steps">
    {steps.map((step, i) => (
      <li key={i}>
        <span>{step}</span>
      </li>
    ))}
  </ol>
)

export type Count = { n: number; words: string; k?: 'late' | 'today' }

/** Counts in words; never in red circles. */
export const Counts = ({ counts, places }: { counts: readonly Count[]; places?: ComponentChildren }) => (
  <div class="v-counts">
    {counts.map(({ n, words, k }) => (
      <p key={words} data-k={k}>
        <b>{n}</b> {words}
      </p>
    ))}
    {places && <p data-k="places">{places}</p>}
  </div>
)
