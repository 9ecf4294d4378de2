/** libvoikko's WORDBASES string, made only to compare this reader with libvoikko (vfst-format § 8). */
import { isClass, isHyphen, type Token } from './tokens.ts'

type Chunk = { text: string; base: string; baseAt: number }

const emptyChunk: Chunk = { text: '', base: '', baseAt: 0 }

export function wordBasesOf(tokens: readonly Token[]): string {
  let out = ''
  let chunk = emptyChunk
  tokens.forEach((token, n) => {
    const next = tokens[n + 1]
    if (isClass(token)) {
      out += written(chunk)
      chunk = emptyChunk
    } else if (isHyphen(token) && next?.kind === 'tag' && next.text.startsWith('B')) {
      out += `${written(chunk)}+-`
      chunk = emptyChunk
    } else chunk = extended(chunk, token)
  })
  return (out + reduced(chunk)).replaceAll('++', '+')
}

function extended(chunk: Chunk, token: Token): Chunk {
  if (token.kind === 'letter') return { ...chunk, text: chunk.text + token.text }
  if (token.kind === 'base') return { ...chunk, base: token.text }
  if (token.kind !== 'suffix' || token.text === '') return chunk
  const text = withBase(chunk)
  return { text, base: `+${token.text}`, baseAt: text.length }
}

const withBase = ({ text, base }: Chunk): string => (base === '' ? text : `${text}(${base})`)

const written = (chunk: Chunk): string => (chunk.text === '' ? '' : `+${withBase(chunk)}`)

/** The last chunk is not declined: its surface gives way to the base form. */
function reduced({ text, base, baseAt }: Chunk): string {
  if (base === '') return text === '' ? '' : `+${text}`
  return `+${text.slice(0, baseAt)}${base.replaceAll('=', '')}(${base})`
}
