import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import tokens from './style/tokens.json' with { type: 'json' }

const sheet = (name: string) => readFileSync(new URL(`./style/${name}`, import.meta.url), 'utf8')

/** Everything that is set inside `@media … dark { … }`, and everything else. */
function byTheme(css: string): { day: string; night: string } {
  const start = css.search(/@media screen and \(prefers-color-scheme: dark\)/)
  if (start < 0) return { day: css, night: '' }
  let depth = 0
  let end = css.indexOf('{', start)
  do {
    if (css[end] === '{') depth += 1
    if (css[end] === '}') depth -= 1
    end += 1
  } while (depth > 0)
  return { day: css.slice(0, start) + css.slice(end), night: css.slice(start, end) }
}

const coloursIn = (css: string) =>
  Object.fromEntries([...css.matchAll(/(--[\w-]+):\s*(#[0-9a-f]{6})\b/gi)].map(([, name, hex]) => [name, hex]))

const sheets = [byTheme(sheet('theme.css')), byTheme(sheet('colour.css'))]
const day: Record<string, string> = Object.assign({}, ...sheets.map((one) => coloursIn(one.day)))
const night: Record<string, string> = { ...day, ...Object.assign({}, ...sheets.map((one) => coloursIn(one.night))) }

/** WCAG 2.x, relative luminance. */
function luminance(hex: string) {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function ratio(one: string | undefined, other: string | undefined) {
  if (!one || !other) return Number.NaN
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

describe.each(tokens.contrast)('$use', ({ fg, bg, least, ...promised }) => {
  test('by day', () => {
    const measured = ratio(day[fg], day[bg])
    expect(measured).toBeGreaterThanOrEqual(least)
    if ('light' in promised) expect(measured).toBeCloseTo(promised.light as number, 1)
  })
  test('by night', () => expect(ratio(night[fg], night[bg])).toBeGreaterThanOrEqual(least))
})

test('cloudberry is a fill: it is told apart from white by its outline only', () => {
  expect(ratio(day['--v-beside'], day['--v-card'])).toBeLessThan(3)
  expect(ratio(day['--v-beside-edge'], day['--v-card'])).toBeGreaterThan(3)
})

test('our sheets name colours in one place, so that the night reaches all of them', () => {
  const named = [
    'element',
    'layout',
    'frame',
    'card',
    'fact',
    'state',
    'person',
    'focus',
    'path',
    'form',
    'table',
    'forced',
  ]
  const stray = named.flatMap((name) => sheet(`${name}.css`).match(/#[0-9a-f]{3,8}\b|rgb\(|hsl\(/gi) ?? [])
  expect(stray).toEqual([])
})
