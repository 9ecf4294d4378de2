import { readFileSync } from 'node:fs'

export const none = { passed: 0, failed: 0, skipped: 0 }

export const sum = (one, other) => ({
  passed: one.passed + other.passed,
  failed: one.failed + other.failed,
  skipped: one.skipped + other.skipped,
})

export const inWords = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`

/** A file that could not even be read holds no test, yet something in it failed. */
const unreadable = (report) =>
  report.testResults.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0)

const readers = {
  vitest: (report) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests + unreadable(report).length,
    skipped: report.numPendingTests + report.numTodoTests,
  }),
  playwright: ({ stats }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: stats.skipped,
  }),
}

function reported(kind, file) {
  try {
    return readers[kind](JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return none
  }
}

/** What a step counted; whatever its report says, a program that ended in failure has failed at least once. */
export function countsOf({ kind, file, code }) {
  if (!kind) return code === 0 ? { ...none, passed: 1 } : { ...none, failed: 1 }
  const counts = reported(kind, file)
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts
}
