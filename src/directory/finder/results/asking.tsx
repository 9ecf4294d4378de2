/** Filters: chips and a form. After a POST they are buttons that carry the words in the body; on a link's page they are links. */
import type { ComponentChildren } from 'preact'
import {
  Button,
  ButtonLink,
  Checkbox,
  type Chip,
  Deeds,
  Details,
  FilterChips,
  Form,
  Grid,
  Select,
  TextField,
} from '../../../kit/html/index.ts'
import { type Lang, spoken } from '../../../kit/words.ts'
import { href } from '../../../links.ts'
import { municipalityByCode } from '../../geo-data/index.ts'
import { programmeLanguages, waysToMeet } from '../../programme.ts'
import { directoryWords } from '../../words.ts'
import { type Asked, carriedFrom } from '../asked.ts'
import { filterAges, filterDistances, filterNames, filterQuery } from '../filters.ts'
import type { Filters } from '../ranking/ask.ts'
import { dayTimes } from '../understanding/side-phrases.ts'
import { resultsWords } from './words.ts'

export type Asking = { lang: Lang; asked: Asked; filters: Filters; posted: boolean }

/** An address with these filters. The words stand in it only when they stood in the address one came by. */
export const addressOf = ({ lang, asked, posted }: Asking, filters: Filters, more?: number) =>
  href('finder', lang, {}, { ...(!posted && { q: asked.q }), ...filterQuery(filters, lang, more) })

/** What carries the words along: a POST form round the buttons, or nothing round links. */
export const Carrying = ({ asking, children }: { asking: Asking; children: ComponentChildren }) =>
  asking.posted ? (
    <Form action={addressOf(asking, asking.filters)} carried={carriedFrom(asking.asked)}>
      {children}
    </Form>
  ) : (
    children
  )

const without = (filters: Filters, name: keyof Filters): Filters =>
  Object.fromEntries(Object.entries(filters).filter(([key]) => key !== name))

type Toggle = { label: string; on: boolean; to: Filters }

function togglesOf({ lang, filters }: Asking): Toggle[] {
  const { chip } = resultsWords(lang)
  const flag = (name: 'soon' | 'room' | 'free' | 'childcare'): Toggle => ({
    label: chip[name],
    on: filters[name] === true,
    to: filters[name] ? without(filters, name) : { ...filters, [name]: true },
  })
  const way = (how: 'online' | 'at-home'): Toggle => ({
    label: chip[how],
    on: filters.how === how,
    to: filters.how === how ? without(filters, 'how') : { ...filters, how },
  })
  return [flag('soon'), way('online'), way('at-home'), flag('childcare'), flag('room'), flag('free')]
}

/** What the form narrowed to, each as a chip that takes it away again. */
function chosenOf({ lang, filters }: Asking): Toggle[] {
  const { filter } = resultsWords(lang)
  const { municipality, withinKm, ageMonths, time, how, language } = filters
  const said: [keyof Filters, string | undefined][] = [
    ['municipality', municipality && municipalityByCode.get(municipality)?.[spoken(lang)]],
    ['withinKm', withinKm === undefined ? undefined : filter.km(withinKm)],
    ['ageMonths', ageMonths === undefined ? undefined : filter.ages[ageMonths]],
    ['time', time && filter.times[time]],
    ['how', how === 'on-site' || how === 'by-phone' ? filter.hows[how] : undefined],
    ['language', language && directoryWords(lang).language[language]],
  ]
  return said.flatMap(([name, label]) => (label ? [{ label, on: true, to: without(filters, name) }] : []))
}

export const Chips = ({ asking }: { asking: Asking }) => {
  const words = resultsWords(asking.lang)
  const chips: Chip[] = [...chosenOf(asking), ...togglesOf(asking)].map(({ label, on, to }) =>
    asking.posted
      ? { label, chosen: on, name: 'chip', value: label, formaction: addressOf(asking, to) }
      : { label, chosen: on, href: addressOf(asking, to) },
  )
  return (
    <Carrying asking={asking}>
      <FilterChips label={words.filters} chips={chips} />
    </Carrying>
  )
}

const Hidden = ({ asking: { posted, asked } }: { asking: Asking }) =>
  posted || asked.q === '' ? null : <input type="hidden" name="q" value={asked.q} />

/** The whole form. It is sent by POST when words travel in the body, else by GET like any link. */
export const FilterPanel = ({ asking, open }: { asking: Asking; open: boolean }) => {
  const { lang, filters, asked, posted } = asking
  const words = resultsWords(lang).filter
  const fields = <FilterFields asking={asking} />
  const deeds = (
    <Deeds>
      <Button variant="secondary">{words.show}</Button>
      {Object.keys(filters).length > 0 &&
        (posted ? (
          <Button variant="tertiary" formaction={addressOf(asking, {})} send={{ name: 'clear', value: '1' }}>
            {words.clear}
          </Button>
        ) : (
          <ButtonLink variant="tertiary" href={addressOf(asking, {})}>
            {words.clear}
          </ButtonLink>
        ))}
    </Deeds>
  )
  return (
    <div id="rajaa">
      <Details summary={words.title} open={open}>
        {posted ? (
          <Form action={href('finder', lang)} carried={{ ...carriedFrom(asked), narrowing: '1' }}>
            {fields}
            {deeds}
          </Form>
        ) : (
          <form class="v-form" method="get" action={href('finder', lang)} autocomplete="off">
            <Hidden asking={asking} />
            {fields}
            {deeds}
          </form>
        )}
      </Details>
    </div>
  )
}

const FilterFields = ({ asking: { lang, filters } }: { asking: Asking }) => {
  const words = resultsWords(lang)
  const said = words.filter
  const tongue = spoken(lang)
  const name = (filter: keyof Filters) => filterNames[filter][tongue]
  const municipality = filters.municipality === undefined ? undefined : municipalityByCode.get(filters.municipality)
  return (
    <>
      <Grid columns={2}>
        <TextField
          name={name('municipality')}
          label={said.municipality}
          hint={said.municipalityHint}
          typed={municipality?.[tongue] ?? ''}
          maxlength={60}
        />
        <Select
          name={name('withinKm')}
          label={said.withinKm}
          empty={said.anyDistance}
          typed={String(filters.withinKm ?? '')}
          options={filterDistances.map((km) => ({ value: String(km), label: said.km(km) }))}
        />
        <Select
          name={name('ageMonths')}
          label={said.age}
          empty={said.anyAge}
          typed={String(filters.ageMonths ?? '')}
          options={filterAges.map((months) => ({ value: String(months), label: said.ages[months] ?? '' }))}
        />
        <Select
          name={name('time')}
          label={said.time}
          empty={said.anyTime}
          typed={filters.time ?? ''}
          options={dayTimes.map((time) => ({ value: time, label: said.times[time] }))}
        />
        <Select
          name={name('how')}
          label={said.how}
          empty={said.anyHow}
          typed={filters.how ?? ''}
          options={waysToMeet.map((how) => ({ value: how, label: said.hows[how] }))}
        />
        <Select
          name={name('language')}
          label={said.language}
          empty={said.anyLanguage}
          typed={filters.language ?? ''}
          options={programmeLanguages.map((language) => ({
            value: language,
            label: directoryWords(lang).language[language],
          }))}
        />
      </Grid>
      {(['soon', 'room', 'free', 'childcare'] as const).map((flag) => (
        <Checkbox key={flag} name={name(flag)} label={words.chip[flag]} value="1" typed={filters[flag] ? '1' : ''} />
      ))}
    </>
  )
}
