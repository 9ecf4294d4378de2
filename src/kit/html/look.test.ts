import { brotliCompressSync, gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, test } from 'vitest'
import { buildLook } from '../../../scripts/build-look.ts'
import { homePage } from './gallery/home.tsx'
import { renderPage } from './render.ts'
import { withoutUnread, withoutUnused } from './style/trim-css.ts'

const gzip = (contents: Uint8Array | string) => gzipSync(contents, { level: 9 }).length
const brotli = (contents: Uint8Array | string) => brotliCompressSync(contents).length

const built = new Map<string, Uint8Array>()
const css = () => Buffer.from(built.get('style.css') ?? '').toString()

/** What stands before each outermost pair of braces. */
function topLevel(sheet: string): string[] {
  const preludes: string[] = []
  let depth = 0
  let from = 0
  for (let at = 0; at < sheet.length; at += 1) {
    const sign = sheet[at]
    if (sign === '{' && depth++ === 0) preludes.push(sheet.slice(from, at).split(';').at(-1) ?? '')
    if (sign === '}' && --depth === 0) from = at + 1
  }
  return preludes
}

beforeAll(async () => {
  for (const { name, contents } of await buildLook()) built.set(name, contents)
})

describe('what is sent', () => {
  test('a first view of home is under 60 kB, script and fonts included', () => {
    const whole = [built.get('style.css') ?? '', built.get('app.js') ?? '', renderPage(homePage())]
    const fonts = ['text.woff2', 'head.woff2', 'zero.woff2'].map((name) => built.get(name)?.length ?? 0)
    const fontBytes = fonts.reduce((sum, n) => sum + n, 0)
    expect(fontBytes).toBeLessThan(29_200)
    expect(whole.reduce((sum, part) => sum + gzip(part), fontBytes)).toBeLessThan(60_000)
    expect(whole.reduce((sum, part) => sum + brotli(part), fontBytes)).toBeLessThan(56_000)
  })

  test('the script is tiny', () => expect(gzip(built.get('app.js') ?? '')).toBeLessThan(3_000))
})

describe('the style sheet', () => {
  test('fetches only our own fonts', () => {
    const fetched = [...css().matchAll(/url\(["']?(?!data:)([^"')]+)/g)].map((match) => match[1])
    expect(fetched).toHaveLength(3)
    for (const address of fetched) expect(address).toMatch(/^(text|head|zero)\.[0-9a-f]{10}\.woff2$/)
    expect(css()).not.toContain('@import')
  })

  test('keeps every rule inside a layer, so that a plain link can never win over a button', () => {
    const outside = topLevel(css()).filter((prelude) => !/^(@layer|@font-face|@media|:root)/.test(prelude))
    expect(outside).toEqual([])
    expect(css()).toMatch(/^@layer ds\.theme,ds\.base,ds\.components,v;/)
  })

  test('leaves out variables that nothing reads, also when only those read them', () => {
    expect(withoutUnread('a{--ds-a:1;--ds-b:var(--ds-a);--ds-c:2;color:var(--ds-c)}')).toBe(
      'a{--ds-c:2;color:var(--ds-c)}',
    )
  })

  test('leaves out what our components do not use, and nothing beside it', () => {
    const sheet = '@layer b;@layer a{.ds-table[data-zebra] td,.ds-table td{top:0}@media print{.ds-icon{top:1px}}}'
    expect(withoutUnused(sheet)).toBe('@layer b;@layer a{.ds-table td{top:0}}')
    expect(withoutUnused('.ds-input:not([readonly]):hover{top:0}')).toBe('.ds-input:not([readonly]):hover{top:0}')
  })

  test('has a print side, a night side, and room for forced colours and quiet motion', () => {
    for (const media of ['print', 'prefers-color-scheme:dark', 'forced-colors:active', 'prefers-reduced-motion'])
      expect(css().replaceAll(': ', ':')).toContain(media)
  })
})
