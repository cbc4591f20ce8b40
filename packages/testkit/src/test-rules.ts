import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { ruleFaults, ruleListFaults, type RulesUnderTest } from './rule-faults.ts'

/**
 * Tests every rule of a record type on its own samples, and the list against the folder in which the
 * rules lie, one in a file of its name.
 *
 * @param kind - The prefix of the codes, such as `genogram`.
 * @param folder - The folder of the rules; a file in it that no list names is a fault.
 */
export const testRules = <R extends object, X>(
  kind: string,
  folder: string,
  under: RulesUnderTest<R, X>,
): void => {
  describe(`the rules of ${kind}`, () => {
    test('are a file each, and all in the list', () => {
      const codes = under.rules.map(({ code }) => code)
      expect(ruleListFaults(kind, codes, readdirSync(folder))).toEqual([])
    })
    for (const rule of under.rules) {
      test(`${rule.code} keeps its promises`, () => {
        expect(ruleFaults(under, rule)).toEqual([])
      })
    }
  })
}
