import { described, Field, type FieldProps, fieldId } from './field.tsx'

type FileFieldProps = Omit<FieldProps, 'typed'> & {
  /** Kinds of files the browser offers first, such as 'image/jpeg'; what came is looked at all the same. */
  accept: readonly string[]
}

/** A browser does not give a chosen file back after a refusal: the problem says so. Its form is one that carries files. */
export const FileField = ({ accept, ...field }: FileFieldProps) => (
  <Field {...field}>
    <input
      class="ds-input v-file"
      type="file"
      id={fieldId(field.name)}
      name={field.name}
      accept={accept.join(',')}
      {...described(field)}
    />
  </Field>
)
