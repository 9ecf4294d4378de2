import { fieldId } from './field.tsx'

/** `form` is the name of what concerns the whole form and has no field to move to. */
export type SummaryProblem = { name: string; text: string }

type ErrorSummaryProps = { title: string; problems: readonly SummaryProblem[] }

/** First in main after a refusal; each link moves to its field. With script it takes the focus. */
export const ErrorSummary = ({ title, problems }: ErrorSummaryProps) =>
  problems.length === 0 ? null : (
    <div class="ds-error-summary" role="alert" tabindex={-1}>
      <h2>{title}</h2>
      <ul class="ds-list">
        {problems.map(({ name, text }) => (
          <li key={name}>{name === 'form' ? text : <a href={`#${fieldId(name)}`}>{text}</a>}</li>
        ))}
      </ul>
    </div>
  )
