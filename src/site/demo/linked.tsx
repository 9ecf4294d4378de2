import type { ComponentChildren } from 'preact'

/** An address ends before the full stop or bracket that belongs to the sentence. */
const address = /https?:\/\/[^\s<>"]*[^\s<>".,;:!?)\]]/g

/** A message as it stands, with its addresses made into links. */
export function linked(text: string): ComponentChildren[] {
  const parts: ComponentChildren[] = []
  let from = 0
  for (const found of text.matchAll(address)) {
    parts.push(text.slice(from, found.index))
    parts.push(
      <a key={found.index} href={found[0]}>
        {found[0]}
      </a>,
    )
    from = found.index + found[0].length
  }
  return [...parts, text.slice(from)]
}

/** Paragraphs where the message has an empty line, line breaks where it has one. */
export const Letter = ({ text }: { text: string }) => (
  <>
    {text.split(/\n{2,}/).map((paragraph, index) => (
      <p key={index}>
        {paragraph.split('\n').map((line, row) => (
          <>
            {row > 0 && <br />}
            {linked(line)}
          </>
        ))}
      </p>
    ))}
  </>
)
