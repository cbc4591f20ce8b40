import { join } from 'node:path'
import { SAMPLE_DATE } from '@relational-practice/core'
import { testRules } from '@relational-practice/testkit'
import { describe, expect, it } from 'vitest'
import { indexGenogram } from '../find/index-genogram.ts'
import { createGenogram } from '../schema/create-genogram.ts'
import { genogramRecord } from '../schema/index.ts'
import { checkGenogram, genogramRules, ownRules } from './check-genogram.ts'
import type { GenogramRule } from './genogram-rule.ts'
import { family } from './sample.ts'
import { words } from './words.ts'

testRules('genogram', join(import.meta.dirname, 'rules'), {
  type: genogramRecord,
  index: indexGenogram,
  rules: genogramRules,
})

describe('the texts of the rules', () => {
  it('say when a query or prompt may be left as it is, and never that an error may', () => {
    const wrong = ownRules.filter((rule) => {
      const { severity, acceptWhen } = rule as GenogramRule<string, unknown>
      return severity === 'error' ? acceptWhen !== undefined : !acceptWhen?.endsWith('.')
    })
    expect(wrong.map(({ code }) => code)).toEqual([])
  })

  it('say what each rule looks at', () => {
    expect(ownRules.filter(({ looksAt }) => !looksAt.endsWith('.'))).toEqual([])
  })

  it('are one for each rule, and none is left over', () => {
    const codes = ownRules.map(({ code }) => code.slice('genogram/'.length))
    expect(Object.keys(words).toSorted()).toEqual(codes.toSorted())
  })
})

describe('checkGenogram', () => {
  it('finds nothing in an empty genogram', () => {
    expect(checkGenogram(createGenogram('r-1'), { asOf: SAMPLE_DATE })).toEqual([])
  })

  it('does not fail on references that lead nowhere', () => {
    const crashed: string[] = []
    const lost = family({
      indexPeople: ['p-9'],
      madeWith: ['p-9'],
      people: { 'p-1': { born: '2015' } },
      parentLinks: {
        'l-1': { child: 'p-1', parent: 'p-9', kind: 'birth' },
        'l-2': { child: 'p-9', parent: 'p-1', kind: 'kinship' },
      },
      partnerships: { 'u-1': { partners: ['p-9', 'p-8'], kind: 'married' } },
      partnershipEvents: { 'e-1': { partnership: 'u-9', kind: 'married', on: '2024' } },
      multipleBirths: { 'mb-1': { children: ['p-1', 'p-9'], zygosity: 'identical' } },
      siblingGroups: { 'g-1': { siblings: ['p-8', 'p-9'] } },
      bonds: { 'b-1': { between: ['p-8', 'p-9'], kind: 'caretaker', towards: 'p-7' } },
      harms: { 'x-1': { by: 'p-8', harmed: 'p-9', kinds: ['physical'] } },
      householdStays: { 's-1': { household: 'hh-9', person: 'p-9' } },
      placements: { 'pl-1': { child: 'p-9', kind: 'private', carers: ['p-8'], from: '2020' } },
      responsibilities: { 'pr-1': { child: 'p-9', holder: 'p-8', basis: 'lives-with-order' } },
    })
    const findings = checkGenogram(lost, {
      asOf: SAMPLE_DATE,
      onCrash: (code) => crashed.push(code),
    })
    expect(crashed).toEqual([])
    expect(findings.map(({ code }) => code)).toContain('core/dangling-reference')
  })
})
