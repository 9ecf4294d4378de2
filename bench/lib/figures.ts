/** Figures as people read them: percentiles, ratios and tables of text. */

export type Say = (line: string) => void

/** The value below which this share of the samples stays. */
export function percentile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN
}
export const median = (samples: readonly number[]) => percentile(samples, 0.5)

export const ms = (value: number) => `${value.toFixed(value < 10 ? 2 : 1)} ms`
export const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(1)} s`
export const count = (value: number) => Math.round(value).toLocaleString('en').replaceAll(',', ' ')
export const ratio = (value: number) => `${value.toFixed(value < 0.1 ? 3 : 2)}`
export const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`
export const megabytes = (bytes: number) => `${Math.round(bytes / 1e6)} MB`

/** Columns of equal width, the first to the left and the others to the right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [head, ...rows]
  const widths = head.map((_, column) => Math.max(...all.map((row) => (row[column] ?? '').length)))
  const line = (row: readonly string[]) =>
    row.map((cell, n) => (n === 0 ? cell.padEnd(widths[n] ?? 0) : cell.padStart(widths[n] ?? 0))).join('  ')
  return [line(head), widths.map((width) => '-'.repeat(width)).join('  '), ...rows.map(line)]
    .map((text) => `  ${text.trimEnd()}`)
    .join('\n')
}
