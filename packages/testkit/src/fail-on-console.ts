import { afterEach, beforeEach, vi } from 'vitest'

const methods = ['debug', 'error', 'info', 'log', 'trace', 'warn'] as const

/**
 * Setup file: a test during which anything writes to the console fails, because the packages
 * promise not to. A test that expects output replaces the method itself with `vi.spyOn`.
 */
const calls: string[] = []

beforeEach(() => {
  calls.length = 0
  for (const method of methods) {
    vi.spyOn(console, method).mockImplementation((...values: unknown[]) => {
      calls.push(`console.${method}(${values.map(String).join(', ')})`)
    })
  }
})

afterEach(() => {
  vi.restoreAllMocks()
  if (calls.length > 0) throw new Error(`Written to the console:\n${calls.join('\n')}`)
})
