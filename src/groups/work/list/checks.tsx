/** What should be looked at again, under the families: it waits, they do not. */
import type { OldThing } from '../../../directory/checks.ts'
import { plain } from '../../../directory/texts.ts'
import { ConfirmForm } from '../../../directory/work/confirm.tsx'
import { type Column, kitWords, MoreLink, Stack, Sub, Table } from '../../../kit/html/index.ts'
import type { Frame } from '../../../kit/http/index.ts'
import { sayDate } from '../../../kit/say-time.ts'
import type { Lang } from '../../../kit/words.ts'
import { href } from '../../../links.ts'
import { listWords } from './words.ts'

export type ChecksProps = { frame: Frame; checks: { all: number; oldest: readonly OldThing[] } }

const nameOf = ({ kind, name, municipality }: OldThing, lang: Lang) =>
  plain(name, lang) ||
  (kind === 'place' ? listWords(lang).checks.hiddenPlace(municipality ? plain(municipality, lang) : '') : '–')

const targetOf = ({ kind, id }: OldThing) => (kind === 'programme' ? { programme: id } : { place: id })
const addressOf = ({ kind, id }: OldThing, lang: Lang) =>
  kind === 'programme' ? href('workProgramme', lang, { programme: id }) : href('workPlace', lang, { place: id })

function columnsOf(frame: Frame): Column<OldThing>[] {
  const { lang } = frame
  const { checks: words } = listWords(lang)
  return [
    {
      key: 'name',
      label: words.what,
      name: true,
      cell: (thing) => <a href={addressOf(thing, lang)}>{nameOf(thing, lang)}</a>,
    },
    { key: 'kind', label: words.kind, half: true, cell: ({ kind }) => words.kinds[kind] },
    {
      key: 'checked',
      label: words.checked,
      named: true,
      half: true,
      cell: ({ checkedOn }) => sayDate(checkedOn, lang),
    },
    {
      key: 'act',
      label: words.act,
      act: true,
      cell: (thing) => <ConfirmForm frame={frame} of={targetOf(thing)} name={nameOf(thing, lang)} back="work" />,
    },
  ]
}

export const Checks = ({ frame, checks }: ChecksProps) => {
  if (checks.oldest.length === 0) return null
  const { lang } = frame
  const { checks: words } = listWords(lang)
  return (
    <Stack as="section" gap={8} label={words.title}>
      <h2>{words.title}</h2>
      <Sub>{words.text}</Sub>
      <Table
        words={kitWords(lang)}
        caption={words.caption}
        columns={columnsOf(frame)}
        rows={checks.oldest}
        rowKey={({ kind, id }) => `${kind}:${id}`}
        cards
      />
      {checks.all > checks.oldest.length && (
        <MoreLink href={href('workProgrammes', lang, {}, { old: '1', sort: 'checked' })}>
          {words.more(checks.all - checks.oldest.length)}
        </MoreLink>
      )}
    </Stack>
  )
}
