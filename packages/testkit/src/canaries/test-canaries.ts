import { expect, test } from 'vitest'
import { KEPT_BACK } from '../by-definition/record-items.ts'
import { asSchema, readSchema } from '../schema-reading.ts'
import { canaryFaults } from './canary-faults.ts'
import { fullRecord } from './full-record.ts'
import type { MoreOutputs, ToolUnderTest } from './outputs-for.ts'

/**
 * Tests with canaries that a tool writes nothing for a reader that they must not have, and that the
 * library leaves out no more than it must. A new tool says what it is, and what else it writes.
 */
export const testCanaries = <K extends string, R extends object>(
  tool: ToolUnderTest<K, R>,
  more?: MoreOutputs<R>,
): void => {
  const report = canaryFaults(tool, more)
  const reading = readSchema(asSchema(tool.jsonSchema))
  const fields = new Set(fullRecord(reading).texts.values())
  const isNever = (field: string): boolean => KEPT_BACK.includes(field.split('/')[0] ?? '')
  const isPrivate = (field: string): boolean =>
    field.startsWith('/') &&
    reading.resolve(asSchema(reading.root['properties'])[field.slice(1)])['x-private'] === true

  test('no word that is withheld is in anything a reader gets, and what they may have is in the view', () => {
    expect(report.faults).toEqual([])
  })

  test('every text was withheld from somebody and, where anybody may have it, shown to somebody', () => {
    expect([...fields].filter((field) => !report.withheld.has(field))).toEqual([])
    const kept = [...fields].filter((field) => !report.shown.has(field))
    expect(kept.filter((field) => !isNever(field) && !isPrivate(field))).toEqual([])
    expect([...report.shown].filter(isNever)).toEqual([])
    expect(report.outputs).toBeGreaterThan(200)
  })

  test('a tool that quotes what it must not is found', () => {
    const { draw: _, pages: __, document: ___, finds: ____, ...plain } = tool
    const leaking: ToolUnderTest<K, R> = {
      ...plain,
      check: (record) => [
        { code: 'x', severity: 'query', path: [], message: JSON.stringify(record), params: {} },
      ],
      describe: (view) => JSON.stringify(view.record),
    }
    const found = canaryFaults(leaking).faults
    expect(found.some((fault) => fault.includes('is told') && fault.endsWith('findings'))).toBe(
      true,
    )
    expect(found.some((fault) => fault.startsWith('an id is told'))).toBe(true)
  })
}
