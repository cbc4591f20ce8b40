/** Prints one plain line from the JSON report of the tests: `N passed, N failed`. */
import { readFileSync } from 'node:fs'

interface Report {
  readonly success: boolean
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numFailedTestSuites: number
}

const report: Report = JSON.parse(readFileSync('reports/tests.json', 'utf8'))
// A file that could not be loaded has no failed test of its own.
const failed = Math.max(report.numFailedTests, report.success ? 0 : 1)
console.log(`${report.numPassedTests} passed, ${failed} failed`)
if (failed > 0 || report.numPassedTests === 0) process.exitCode = 1
