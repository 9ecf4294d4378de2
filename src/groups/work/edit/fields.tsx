/** The parts of the form of a group; a new one shows all, a published one what may still change. */

import { joiningWays, programmeLanguages, queueOrders } from '../../../directory/programme.ts'
import { plain } from '../../../directory/texts.ts'
import { type Body, typedList, typedText } from '../../../kit/forms.ts'
import {
  Button,
  Card,
  Checkbox,
  CheckboxCards,
  DateField,
  Deeds,
  Grid,
  kitWords,
  NumberField,
  RadioCards,
  Repeater,
  Row,
  Select,
  TextArea,
  TextField,
  TimeField,
} from '../../../kit/html/index.ts'
import { type Lang, wordsOf } from '../../../kit/words.ts'
import type { GroupOptions } from '../../group-options.ts'
import { workWords } from '../words.ts'
import { facilitatorRows, weekdayValues, wheres } from './forms.ts'
import { en } from './text.en.ts'
import { fi } from './text.fi.ts'
import { sv } from './text.sv.ts'

export const editWords = wordsOf({ fi, sv, en })

export type FieldsView = {
  lang: Lang
  options: GroupOptions
  typed: Body
  /** Sentences by field; empty when all is well. */
  problems: Record<string, string>
  /** How many places are in use, in a group that exists. */
  taken?: { families: number; childcare: number }
}

const fieldsOf =
  ({ typed, problems }: FieldsView) =>
  (name: string) => ({
    name,
    typed: typedText(typed, name),
    ...(problems[name] !== undefined && { problem: problems[name] }),
  })

export const NameFields = (view: FieldsView) => {
  const words = editWords(view.lang)
  const { optional } = kitWords(view.lang)
  const field = fieldsOf(view)
  return (
    <>
      <TextField {...field('nameFi')} label={words.name} hint={words.nameHint} optional={optional} maxlength={80} />
      <TextField {...field('nameSv')} label={words.nameSv} optional={optional} maxlength={80} />
      <TextField {...field('nameEn')} label={words.nameEn} optional={optional} maxlength={80} />
    </>
  )
}

export const BeginningFields = (view: FieldsView) => {
  const words = editWords(view.lang)
  const field = fieldsOf(view)
  return (
    <>
      <Select
        {...field('language')}
        label={words.language}
        narrow
        options={programmeLanguages.map((value) => ({ value, label: workWords(view.lang).language[value] }))}
      />
      <RadioCards
        {...field('joining')}
        label={words.joining}
        choices={joiningWays.map((value) => ({
          value,
          label: words.joiningWay[value],
          hint: words.joiningHint[value],
        }))}
      />
      <RadioCards
        {...field('queueOrder')}
        label={words.queueOrder}
        choices={queueOrders.map((value) => ({ value, label: words.queueWay[value], hint: words.queueHint[value] }))}
      />
    </>
  )
}

export const RhythmFields = (view: FieldsView & { countAt: string }) => {
  const { lang, typed, problems, countAt } = view
  const words = editWords(lang)
  const field = fieldsOf(view)
  const { typed: _, ...firstDay } = field('firstDay')
  return (
    <>
      <DateField
        {...firstDay}
        words={kitWords(lang)}
        label={words.firstDay}
        typed={{
          day: typedText(typed, 'firstDay.day'),
          month: typedText(typed, 'firstDay.month'),
          year: typedText(typed, 'firstDay.year'),
        }}
      />
      <CheckboxCards
        name="weekday"
        label={words.weekdays}
        hint={words.weekdaysHint}
        optional={kitWords(lang).optional}
        columns={2}
        typed={typedList(typed, 'weekday')}
        {...(problems.weekday !== undefined && { problem: problems.weekday })}
        choices={weekdayValues.map((value, index) => ({ value, label: words.weekday[index] ?? '' }))}
      />
      <Grid columns={2}>
        <NumberField
          {...field('everyWeeks')}
          label={words.everyWeeks}
          hint={words.everyWeeksHint}
          suffix={words.everyWeeksSuffix}
        />
        <NumberField {...field('meetings')} label={words.meetings} suffix={words.meetingsSuffix} />
        <TimeField {...field('startTime')} label={words.startTime} />
        <NumberField {...field('minutes')} label={words.minutes} suffix={words.minutesSuffix} />
      </Grid>
      <TextArea
        {...field('breaks')}
        label={words.breaks}
        hint={words.breaksHint}
        rows={3}
        optional={kitWords(lang).optional}
      />
      <Deeds>
        <Button variant="secondary" icon="date" send={{ name: '_do', value: 'count' }} formaction={countAt}>
          {words.count}
        </Button>
      </Deeds>
    </>
  )
}

export const WhereFields = (view: FieldsView) => {
  const { lang, options } = view
  const words = editWords(lang)
  const field = fieldsOf(view)
  const reveals = {
    place: (
      <Select
        {...field('place')}
        label={words.place}
        hint={words.placeHint}
        empty={kitWords(lang).choose}
        options={options.places.map(({ id, name, municipality, confidential }) => ({
          value: id,
          label: [plain(name, lang), plain(municipality, lang), confidential && words.confidential]
            .filter(Boolean)
            .join(', '),
        }))}
      />
    ),
    municipality: (
      <Select
        {...field('municipality')}
        label={words.municipality}
        empty={kitWords(lang).choose}
        options={options.municipalities.map(({ code, name }) => ({ value: code, label: plain(name, lang) }))}
      />
    ),
  }
  return (
    <RadioCards
      {...field('where')}
      label={words.where}
      choices={wheres.map((value) => ({
        value,
        label: words.whereWay[value],
        hint: words.whereHint[value],
        ...(value !== 'online' && { reveal: reveals[value], revealNote: words.ifChosen[value] }),
      }))}
    />
  )
}

export const PeopleFields = (view: FieldsView) => {
  const { lang, typed, problems, options, taken } = view
  const words = editWords(lang)
  const field = fieldsOf(view)
  return (
    <>
      <Grid columns={2}>
        <NumberField
          {...field('size')}
          label={words.size}
          hint={taken ? words.sizeTaken(taken.families) : words.sizeHint}
        />
        <NumberField
          {...field('childcareSize')}
          label={words.childcareSize}
          hint={taken ? words.childcareTaken(taken.childcare) : words.childcareHint}
        />
      </Grid>
      {taken && <Checkbox {...field('takesNew')} label={words.takesNew} hint={words.takesNewHint} />}
      <Repeater
        name="facilitator"
        label={words.facilitators}
        hint={words.facilitatorsHint}
        {...(problems.facilitator !== undefined && { problem: problems.facilitator })}
        add={words.addFacilitator}
        remove={words.removeFacilitator}
        rows={facilitatorRows(typed).map(({ name, account, peer, shown }, row) => ({
          title: words.facilitator(row + 1),
          fields: (
            <>
              <Row>
                <TextField
                  name={`facName.${row}`}
                  label={words.firstName}
                  typed={name}
                  {...(problems[`facName.${row}`] !== undefined && { problem: problems[`facName.${row}`] })}
                  size={16}
                  maxlength={40}
                />
                <Select
                  name={`facAccount.${row}`}
                  label={words.account}
                  typed={account}
                  empty={words.noAccount}
                  narrow
                  {...(problems[`facAccount.${row}`] !== undefined && { problem: problems[`facAccount.${row}`] })}
                  options={options.workers.map((worker) => ({ value: worker.id, label: worker.name }))}
                />
              </Row>
              <Checkbox name={`facPeer.${row}`} label={words.peer} typed={peer ? 'on' : ''} />
              <Checkbox name={`facShown.${row}`} label={words.shown} hint={words.shownHint} typed={shown ? 'on' : ''} />
            </>
          ),
        }))}
      />
    </>
  )
}

export const Part = ({ title, children }: { title: string; children: preact.ComponentChildren }) => (
  <Card as="section" gap={16}>
    <h2>{title}</h2>
    {children}
  </Card>
)
