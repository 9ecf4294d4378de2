/** The fields of each part of a programme's form. */

import { typedText } from '../../kit/forms.ts'
import { Checkbox, FieldGroup, Grid, NumberField, Repeater, Select, TextArea, TextField } from '../../kit/html/index.ts'
import type { Lang } from '../../kit/words.ts'
import { spoken } from '../../kit/words.ts'
import { counties } from '../geo-data/index.ts'
import {
  audiences,
  extraKinds,
  joiningWays,
  type ProgrammeKind,
  pictures,
  programmeKinds,
  programmeLanguages,
  provisionKinds,
  queueOrders,
  recordKeepers,
  referrers,
  waysToMeet,
} from '../programme.ts'
import { serviceClasses, targetGroups } from '../ptv-classes.ts'
import { plain, type Words } from '../texts.ts'
import { directoryWords } from '../words.ts'
import { type FieldsOf, PickFolded, PickMany, PickOne } from './fields.tsx'
import { maxExtras, maxPartners } from './forms.ts'

export type PartProps = FieldsOf & {
  lang: Lang
  situations: readonly { id: string; name: Words; weight: number }[]
  places: readonly { id: string; name: Words; confidential: boolean; municipalityCode: string }[]
  textLang: 'fi' | 'sv' | 'en' | 'selko'
  finnish: Record<string, string>
  referrerWords: Record<string, string>
  /** Organisations one may organise with. */
  organisations: readonly { id: string; name: Words }[]
}

const named = (list: readonly { code: string; fi: string; sv: string; en: string }[], lang: Lang) => (code: string) => {
  const found = list.find((one) => one.code === code)
  return found ? `${found[spoken(lang)]} (${code})` : code
}

export const Basics = (props: PartProps) => {
  const { words, lang, typed, problems } = props
  const vocabulary = directoryWords(lang)
  const said = words.basics
  return (
    <>
      <PickOne
        {...props}
        name="kind"
        label={said.kind}
        values={programmeKinds}
        said={(kind) => vocabulary.kind[kind as ProgrammeKind]}
      />
      <PickOne
        {...props}
        name="picture"
        label={said.picture}
        values={pictures}
        said={(picture) => said.pictures[picture as keyof typeof said.pictures]}
      />
      <PickMany
        {...props}
        name="languages"
        label={said.languages}
        values={programmeLanguages}
        said={(one) => vocabulary.language[one as 'fi']}
        columns={2}
      />
      <Checkbox
        name="sensitive"
        label={said.sensitive}
        hint={said.sensitiveHint}
        typed={typedText(typed, 'sensitive')}
        problem={problems.sensitive}
      />
      <PickFolded
        {...props}
        name="serviceClasses"
        label={said.serviceClasses}
        values={serviceClasses.map(({ code }) => code)}
        said={named(serviceClasses, lang)}
      />
      <PickFolded
        {...props}
        name="targetGroups"
        label={said.targetGroups}
        values={targetGroups.map(({ code }) => code)}
        said={named(targetGroups, lang)}
      />
    </>
  )
}

const textFields = [
  ['name', 1],
  ['summary', 3],
  ['forWhom', 4],
  ['howItGoes', 10],
  ['whatThen', 3],
  ['cost', 2],
  ['searchWords', 3],
] as const

export const Texts = ({ words: { texts }, typed, problems, textLang, finnish }: PartProps) => (
  <>
    <p>{textLang === 'fi' ? texts.intro : texts.otherIntro}</p>
    {textFields.map(([name, rows]) => {
      const hints: Partial<Record<typeof name, string>> = {
        forWhom: texts.forWhomHint,
        howItGoes: texts.howItGoesHint,
        whatThen: texts.whatThenHint,
        searchWords: texts.searchWordsHint,
      }
      const hint = textLang === 'fi' || !finnish[name] ? hints[name] : `${texts.fromFinnish} ${finnish[name]}`
      const field = { name, label: texts[name], hint, typed: typedText(typed, name), problem: problems[name] }
      return rows === 1 ? (
        <TextField key={name} {...field} maxlength={120} />
      ) : (
        <TextArea key={name} {...field} rows={rows} />
      )
    })}
  </>
)

export const Audience = (props: PartProps) => {
  const { words, lang, typed, problems, situations } = props
  const said = words.audience
  const weights = Object.entries(said.weight)
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([value, label]) => ({ value, label }))
  return (
    <>
      <PickMany
        {...props}
        name="audience"
        label={said.audience}
        values={audiences}
        said={(one) => directoryWords(lang).audience[one as 'mother']}
        columns={2}
      />
      <Checkbox name="expecting" label={said.expecting} typed={typedText(typed, 'expecting')} />
      <NumberField
        name="childFromMonths"
        label={said.from}
        hint={said.ageHint}
        suffix={said.months}
        typed={typedText(typed, 'childFromMonths')}
        problem={problems.childFromMonths}
      />
      <NumberField
        name="childToMonths"
        label={said.to}
        suffix={said.months}
        typed={typedText(typed, 'childToMonths')}
        problem={problems.childToMonths}
      />
      <FieldGroup name="situation" label={said.situations} hint={said.situationsHint}>
        <Grid columns={3}>
          {situations.map(({ id, name, weight }) => (
            <Select
              key={id}
              name={`situation.${id}`}
              label={plain(name, lang)}
              typed={typedText(typed, `situation.${id}`) || (weight > 0 ? String(weight) : '')}
              narrow
              options={weights}
            />
          ))}
        </Grid>
      </FieldGroup>
    </>
  )
}

export const JoiningFields = (props: PartProps) => {
  const { words, lang, typed, referrerWords } = props
  const vocabulary = directoryWords(lang)
  const said = words.joining
  return (
    <>
      <PickOne
        {...props}
        name="joining"
        label={said.joining}
        values={joiningWays}
        said={(one) => vocabulary.joining[one as 'open']}
      />
      <PickOne
        {...props}
        name="queueOrder"
        label={said.queueOrder}
        values={queueOrders}
        said={(one) => vocabulary.queueOrder[one as 'time']}
      />
      <PickMany
        {...props}
        name="referrers"
        label={said.referrers}
        values={referrers}
        said={(one) => referrerWords[one] ?? one}
        columns={2}
      />
      <PickMany
        {...props}
        name="provisions"
        label={said.provisions}
        values={provisionKinds}
        said={(one) => vocabulary.provision[one as 'ride']}
        columns={2}
      />
      <Checkbox name="freeOfCharge" label={said.free} hint={said.freeHint} typed={typedText(typed, 'freeOfCharge')} />
    </>
  )
}

export const Where = (props: PartProps) => {
  const { words, lang, typed, problems, places } = props
  const said = words.where
  return (
    <>
      <PickMany
        {...props}
        name="how"
        label={said.how}
        values={waysToMeet}
        said={(one) => directoryWords(lang).how[one as 'online']}
        columns={2}
      />
      <Checkbox name="nationwide" label={said.nationwide} typed={typedText(typed, 'nationwide')} />
      <PickFolded
        {...props}
        name="counties"
        label={said.counties}
        values={counties.map(({ code }) => code)}
        said={(code) => counties.find((one) => one.code === code)?.name[spoken(lang)] ?? code}
      />
      <TextArea
        name="municipalities"
        rows={2}
        label={said.municipalities}
        hint={said.municipalitiesHint}
        typed={typedText(typed, 'municipalities')}
        problem={problems.municipalities}
      />
      {places.length === 0 ? (
        <p>{said.noPlaces}</p>
      ) : (
        <PickMany
          {...props}
          name="place"
          label={said.places}
          values={places.map(({ id }) => id)}
          said={(id) => placeSaid(places, id, lang)}
        />
      )}
    </>
  )
}

const placeSaid = (places: PartProps['places'], id: string, lang: Lang) => {
  const place = places.find((one) => one.id === id)
  return place === undefined
    ? id
    : place.confidential
      ? `${directoryWords(lang).confidential}`
      : plain(place.name, lang)
}

const structureFields = ['timesPerWeek', 'everyWeeks', 'meetings', 'minutes', 'size', 'startsWhen'] as const

export const StructureFields = ({ words: { structure: said }, typed, problems }: PartProps) => {
  const hints: Partial<Record<(typeof structureFields)[number], string>> = {
    meetings: said.meetingsHint,
    size: said.sizeHint,
  }
  return (
    <>
      <p>{said.intro}</p>
      {structureFields.map((name) => (
        <NumberField
          key={name}
          name={name}
          label={said[name]}
          hint={hints[name]}
          typed={typedText(typed, name)}
          problem={problems[name]}
          {...(name === 'minutes' && { suffix: said.minutesSuffix })}
        />
      ))}
      <Checkbox name="meal" label={said.meal} typed={typedText(typed, 'meal')} />
      <Repeater
        name="extra"
        label={said.extras}
        hint={said.rowsHint}
        rows={extraRows(typed).map((row) => ({
          title: said.extraRow(row + 1),
          fields: (
            <>
              <Select
                name={`extra.${row}.kind`}
                label={said.extraKind}
                typed={typedText(typed, `extra.${row}.kind`)}
                narrow
                options={extraKinds.map((kind) => ({ value: kind, label: said.extra[kind] }))}
              />
              {(['fi', 'sv', 'en'] as const).map((lang) => (
                <TextField
                  key={lang}
                  name={`extra.${row}.${lang}`}
                  label={`${said.extraText} (${lang})`}
                  typed={typedText(typed, `extra.${row}.${lang}`)}
                />
              ))}
            </>
          ),
        }))}
      />
    </>
  )
}

/** The rows that say something, and one empty one. */
const extraRows = (typed: PartProps['typed']) => {
  const filled = Array.from({ length: maxExtras }, (_, row) => row).filter(
    (row) => typedText(typed, `extra.${row}.fi`) !== '',
  )
  return Array.from({ length: Math.min(maxExtras, filled.length + 1) }, (_, row) => row)
}

export const Keeping = (props: PartProps) => {
  const { words, lang, typed, problems } = props
  return (
    <>
      <PickOne
        {...props}
        name="recordKeeper"
        label={words.keeping.recordKeeper}
        values={recordKeepers}
        said={(one) => directoryWords(lang).recordKeeper[one as 'own-activity']}
      />
      <TextField
        name="funders"
        label={words.keeping.funders}
        hint={words.keeping.fundersHint}
        typed={typedText(typed, 'funders')}
        problem={problems.funders}
      />
      <Repeater
        name="partner"
        label={words.keeping.partners}
        hint={words.structure.rowsHint}
        rows={partnerRows(typed).map((row) => ({
          title: words.keeping.partnerRow(row + 1),
          fields: (
            <>
              <Select
                name={`partner.${row}.organisation`}
                label={words.basics.organisation}
                typed={typedText(typed, `partner.${row}.organisation`)}
                empty=""
                options={props.organisations.map(({ id, name }) => ({ value: id, label: plain(name, lang) }))}
              />
              {(['fi', 'sv', 'en'] as const).map((tongue) => (
                <TextField
                  key={tongue}
                  name={`partner.${row}.${tongue}`}
                  label={`${words.keeping.partnerPart} (${words.language[tongue]})`}
                  typed={typedText(typed, `partner.${row}.${tongue}`)}
                />
              ))}
            </>
          ),
        }))}
      />
    </>
  )
}

const partnerRows = (typed: PartProps['typed']) => {
  const filled = Array.from({ length: maxPartners }, (_, row) => row).filter(
    (row) => typedText(typed, `partner.${row}.organisation`) !== '',
  )
  return Array.from({ length: Math.min(maxPartners, filled.length + 1) }, (_, row) => row)
}
