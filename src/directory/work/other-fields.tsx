/** The fields of a place and of an organisation. */

import { typedText } from '../../kit/forms.ts'
import { Checkbox, NumberField, Select, TextField } from '../../kit/html/index.ts'
import type { Lang } from '../../kit/words.ts'
import type { Organisation } from '../organisations.ts'
import { placeKinds } from '../programme.ts'
import { plain } from '../texts.ts'
import { directoryWords } from '../words.ts'
import { type FieldsOf, InThree, PickMany, PickOne } from './fields.tsx'
import type { AccessName } from './forms.ts'

type PlaceProps = FieldsOf & { lang: Lang; organisations: readonly Organisation[] }

export const PlaceFields = (props: PlaceProps) => {
  const { words, lang, typed, problems, organisations } = props
  const said = words.place
  return (
    <>
      {organisations.length > 0 && (
        <Select
          name="organisation"
          label={words.basics.organisation}
          typed={typedText(typed, 'organisation')}
          problem={problems.organisation}
          options={organisations.map(({ id, name }) => ({ value: id, label: plain(name, lang) }))}
        />
      )}
      <Checkbox
        name="confidential"
        label={said.confidential}
        hint={said.confidentialHint}
        typed={typedText(typed, 'confidential')}
      />
      <InThree {...props} name="name" label={said.name} />
      <PickOne
        {...props}
        name="kind"
        label={said.kind}
        values={placeKinds}
        said={(kind) => directoryWords(lang).placeKind[kind as 'other']}
      />
      <TextField
        name="municipality"
        label={said.municipality}
        typed={typedText(typed, 'municipality')}
        problem={problems.municipality}
      />
      <TextField name="street" label={said.street} typed={typedText(typed, 'street')} problem={problems.street} />
      <TextField
        name="postalCode"
        inputmode="numeric"
        size={6}
        label={said.postalCode}
        typed={typedText(typed, 'postalCode')}
        problem={problems.postalCode}
      />
      <InThree {...props} name="arrival" label={said.arrival} hint={said.arrivalHint} long />
      <PickMany
        {...props}
        name="access"
        label={said.access}
        values={Object.keys(said.accessNames)}
        said={(name) => said.accessNames[name as AccessName]}
        columns={2}
      />
    </>
  )
}

export const OrganisationFields = (props: FieldsOf) => {
  const { words, typed, problems } = props
  const said = words.organisationForm
  return (
    <>
      <InThree {...props} name="name" label={words.basics.name} />
      <InThree {...props} name="about" label={said.about} long />
      <TextField
        name="phone"
        type="tel"
        label={said.phone}
        typed={typedText(typed, 'phone')}
        problem={problems.phone}
      />
      <TextField
        name="email"
        type="email"
        label={said.email}
        typed={typedText(typed, 'email')}
        problem={problems.email}
      />
      <TextField
        name="website"
        type="url"
        label={said.website}
        typed={typedText(typed, 'website')}
        problem={problems.website}
      />
      <NumberField
        name="answersWithinWorkingDays"
        label={said.answersWithin}
        hint={said.answersHint}
        suffix={said.workingDays}
        typed={typedText(typed, 'answersWithinWorkingDays')}
        problem={problems.answersWithinWorkingDays}
      />
      <Checkbox
        name="nameIsSensitive"
        label={said.nameIsSensitive}
        hint={said.nameIsSensitiveHint}
        typed={typedText(typed, 'nameIsSensitive')}
      />
    </>
  )
}
