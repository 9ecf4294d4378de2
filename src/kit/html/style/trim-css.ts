/**
 * Makes the built style sheet smaller. Designsystemet can do more than our components use; what they do not use is named
 * here, by selector, and so are the colours of the theme that nothing is painted with.
 */
const unused = new RegExp(
  [
    /readonly|role=switch|indeterminate|:disabled|aria-disabled|aria-busy/,
    /\.ds-(floating|focus|icon|readonly-icon|checkbox--checked|print-preserve|list--unstyled|sr-only|skiplink)\b/,
    /:lang\((nb|nn|no)\)|data-color-scheme|u-datalist|::part\(/,
    /data-(removable|zebra|sticky-header|hover|fullwidth|icon|position|clickdelegatefor|weight|wrap|border|typography)\b/,
    /data-field=counter|data-variant=tinted|>tfoot|>caption\)?[[:]|\[aria-sort\]\)?>button|aria-label=hidden|aria-label="0"|\[aria-label\]:empty/,
    /\.ds-chip(:has\(input|>input)|\.ds-heading\[|\.ds-validation-message\[data-color|\.ds-tag\[data-variant|type=date/,
    /\[data-color=(kanerva|hilla|jarvi)\]|\.ds-table\[data-border|data-size=lg/,
  ]
    .map(({ source }) => source)
    .join('|'),
)

/** What a selector excludes it does not need, so `:not(…)` is left out before looking. */
const isUnused = (selector: string) => unused.test(selector.replace(/:not\((?:[^()]|\([^()]*\))*\)/g, ''))

/** Splits at a sign that stands outside brackets and strings. */
function splitOutside(text: string, sign: string): string[] {
  const parts: string[] = []
  let depth = 0
  let from = 0
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at]
    if (letter === '(' || letter === '[') depth += 1
    if (letter === ')' || letter === ']') depth -= 1
    if (letter === sign && depth === 0) {
      parts.push(text.slice(from, at))
      from = at + 1
    }
  }
  return [...parts, text.slice(from)]
}

/** Where the block that opens at `open` closes. */
function closeOf(css: string, open: number): number {
  let depth = 0
  for (let at = open; at < css.length; at += 1) {
    if (css[at] === '"') at = css.indexOf('"', at + 1)
    if (css[at] === '{') depth += 1
    if (css[at] === '}' && --depth === 0) return at
  }
  return css.length
}

function trimRule(prelude: string, body: string): string {
  if (prelude.startsWith('@')) {
    const inner = /^@(layer|media|supports)/.test(prelude) ? withoutUnused(body) : body
    return inner === '' ? '' : `${prelude}{${inner}}`
  }
  const kept = splitOutside(prelude, ',').filter((selector) => !isUnused(selector))
  return kept.length === 0 ? '' : `${kept.join(',')}{${body}}`
}

/** Takes out the rules, and the parts of selector lists, that name what we do not use. Expects minified CSS. */
export function withoutUnused(css: string): string {
  let out = ''
  let at = 0
  while (at < css.length) {
    const open = css.indexOf('{', at)
    if (open < 0) return out + css.slice(at)
    const close = closeOf(css, open)
    const statements = splitOutside(css.slice(at, open), ';')
    const prelude = statements.pop() ?? ''
    out += statements.map((statement) => `${statement};`).join('') + trimRule(prelude, css.slice(open + 1, close))
    at = close + 1
  }
  return out
}

/** Takes out Designsystemet's variables that nothing reads; taking one out may leave another unread, so it goes on. */
export function withoutUnread(css: string): string {
  const read = new Set([...css.matchAll(/var\((--(?:ds|dsc|_ds)[\w-]*)/g)].map((match) => match[1]))
  const less = css.replace(/(--(?:ds|dsc|_ds)[\w-]*):([^;{}"]|"[^"]*")*(;|(?=\}))/g, (whole, name: string) =>
    read.has(name) ? whole : '',
  )
  return less === css ? css : withoutUnread(less)
}
