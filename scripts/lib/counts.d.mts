export type Counts = { passed: number; failed: number; skipped: number }

export function inWords(counts: Counts): string
export function countsOf(step: { kind?: 'vitest' | 'playwright'; file: string; code: number }): Counts
