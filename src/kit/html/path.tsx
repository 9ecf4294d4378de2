import type { ComponentChildren } from 'preact'
import type { KitWords } from './text.ts'

/** tick: done. pair: open now, someone is with you. ring: to come. A number: a step of a story. */
export type PathMark = 'tick' | 'pair' | 'ring' | number

export type PathStep = {
  mark: PathMark
  title: ComponentChildren
  detail?: ComponentChildren
  /** What stands in the white card of the step that is open now: the person, the call, the change of time. */
  box?: ComponentChildren
  /** The step that is open now. */
  current?: boolean
}

const Tick = () => (
  <svg viewBox="0 0 42 34" aria-hidden="true">
    <circle cx="21" cy="17" r="15" fill="var(--v-done)" />
    <path
      d="M14.5 17.5l4.5 4.5 8.5-9"
      fill="none"
      stroke="var(--v-on-done)"
      stroke-width="3"
      stroke-linecap="round"
      stroke-linejoin="round"
    />
  </svg>
)

const BigPair = () => (
  <svg viewBox="0 0 42 34" aria-hidden="true">
    <circle cx="11.5" cy="17" r="10.5" fill="var(--v-done)" />
    <circle cx="31" cy="17" r="10.5" fill="var(--v-beside)" />
  </svg>
)

const Ring = () => (
  <svg viewBox="0 0 42 34" aria-hidden="true">
    <circle cx="21" cy="17" r="10" fill="var(--v-page)" stroke="var(--v-todo)" stroke-width="2.5" />
  </svg>
)

const Mark = ({ mark }: { mark: PathMark }) => (
  <span class="v-mark" aria-hidden="true">
    {mark === 'tick' && <Tick />}
    {mark === 'pair' && <BigPair />}
    {mark === 'ring' && <Ring />}
    {typeof mark === 'number' && <b>{mark}</b>}
  </span>
)

type StepTitleProps = { step: PathStep; words: KitWords; level: 2 | 3 }

/** What the mark shows is also said: "Tehty: Pyyntö luettiin". */
const StepTitle = ({ step, words, level }: StepTitleProps) => {
  const Title = level === 2 ? 'h2' : 'h3'
  return (
    <Title>
      {step.mark === 'tick' && <span class="v-sr">{words.stepDone}</span>}
      {step.mark === 'ring' && <span class="v-sr">{words.stepTodo}</span>}
      {step.title}
    </Title>
  )
}

const OneStep = ({ step, words, level, dotted }: StepTitleProps & { dotted: boolean }) => (
  <li
    data-line={dotted ? 'dotted' : undefined}
    data-mark={typeof step.mark === 'number' ? 'number' : step.mark}
    aria-current={step.current ? 'step' : undefined}
  >
    <Mark mark={step.mark} />
    {step.current && <p class="v-now">{words.now}</p>}
    {step.current ? (
      <div class="v-nowbox v-stack" data-gap="12">
        <StepTitle step={step} words={words} level={level} />
        {step.detail && <p>{step.detail}</p>}
        {step.box}
      </div>
    ) : (
      <>
        <StepTitle step={step} words={words} level={level} />
        {step.detail && <p>{step.detail}</p>}
        {step.box}
      </>
    )}
  </li>
)

type PathProps = {
  words: KitWords
  steps: readonly PathStep[]
  level?: 2 | 3
  /** How the line looks: as gone (until the open step), or dotted all the way (a plan). */
  line?: 'gone' | 'plan'
  /** Details in the size of the text instead of the small second text. */
  full?: boolean
}

/** The family's own path, or how a group goes. The wave grows with the text. */
export const Path = ({ words, steps, level = 3, line = 'gone', full }: PathProps) => (
  <ol class="v-path" data-full={full ? '' : undefined}>
    {steps.map((step, i) => (
      <OneStep
        key={i}
        step={step}
        words={words}
        level={level}
        dotted={line === 'plan' || step.current === true || step.mark === 'ring'}
      />
    ))}
  </ol>
)

type ProgressProps = {
  words: KitWords
  now: number
  all: number
  back?: string
  /** "Kysymys 2/5" instead of "Vaihe 2/5". */
  question?: boolean
  /** What this is a part of, after the step's words. */
  of?: string
}

const barOf = (step: number, now: number) => (step < now ? 'done' : step === now ? 'now' : undefined)

/** Where one is in a form: the words carry it, the bar only shows it. */
export const Progress = ({ words, now, all, back, question, of }: ProgressProps) => (
  <div>
    <p class="v-progress-words">
      {back && (
        <>
          <a href={back}>{words.back}</a>
          {' · '}
        </>
      )}
      {question ? words.question(now, all) : words.step(now, all)}
      {of && ` · ${of}`}
    </p>
    <div class="v-progress" aria-hidden="true">
      {Array.from({ length: all }, (_, i) => (
        <i key={i} data-k={barOf(i + 1, now)} />
      ))}
    </div>
  </div>
)
