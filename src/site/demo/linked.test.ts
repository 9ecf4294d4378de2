import { expect, test } from 'vitest'
import { renderPart } from '../../kit/html/index.ts'
import { Letter } from './linked.tsx'

const shown = (text: string) => renderPart(Letter({ text }))

test('addresses become links, without the full stop of the sentence', () => {
  expect(shown('Avaa http://localhost/fi/linkki/a-b_c. Nähdään.')).toBe(
    '<p>Avaa <a href="http://localhost/fi/linkki/a-b_c">http://localhost/fi/linkki/a-b_c</a>. Nähdään.</p>',
  )
})

test('paragraphs and lines stay, and nothing of a message becomes markup', () => {
  expect(shown('Hei\nTerveisin <b>Anna</b>\n\nToinen')).toBe('<p>Hei<br/>Terveisin &lt;b>Anna&lt;/b></p><p>Toinen</p>')
})
