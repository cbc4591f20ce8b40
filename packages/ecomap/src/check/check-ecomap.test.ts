import { join } from 'node:path'
import { SAMPLE_DATE } from '@relational-practice/core'
import { testRules } from '@relational-practice/testkit'
import { describe, expect, it } from 'vitest'
import { indexEcomap } from '../find/index-ecomap.ts'
import { createEcomap } from '../schema/create-ecomap.ts'
import { ecomapRecord } from '../schema/index.ts'
import { checkEcomap, ecomapRules, ownRules } from './check-ecomap.ts'
import type { EcomapRule } from './ecomap-rule.ts'
import { bareMap } from './sample.ts'
import { words } from './words.ts'

testRules('ecomap', join(import.meta.dirname, 'rules'), {
  type: ecomapRecord,
  index: indexEcomap,
  rules: ecomapRules,
})

describe('the texts of the rules', () => {
  it('say when a query or prompt may be left as it is, and never that an error may', () => {
    const wrong = ownRules.filter((rule) => {
      const { severity, acceptWhen } = rule as EcomapRule<string, unknown>
      return severity === 'error' ? acceptWhen !== undefined : !acceptWhen?.endsWith('.')
    })
    expect(wrong.map(({ code }) => code)).toEqual([])
  })

  it('say what each rule looks at', () => {
    expect(ownRules.filter(({ looksAt }) => !looksAt.endsWith('.'))).toEqual([])
  })

  it('are one for each rule, and none is left over', () => {
    const codes = ownRules.map(({ code }) => code.slice('ecomap/'.length))
    expect(Object.keys(words).toSorted()).toEqual(codes.toSorted())
  })
})

describe('checkEcomap', () => {
  it('asks of an empty map whom it is about, whose view it is and when it was made, and calls none an error yet', () => {
    const asked = checkEcomap(createEcomap('r-1'), { asOf: SAMPLE_DATE })
    expect(asked.map(({ code, severity }) => `${code} ${severity}`)).toEqual([
      'ecomap/no-date query',
      'ecomap/no-subject query',
      'ecomap/no-viewpoint query',
    ])
    const final = checkEcomap(createEcomap('r-1'), { asOf: SAMPLE_DATE, stage: 'final' })
    expect(final.every(({ severity }) => severity === 'error')).toBe(true)
  })

  it('does not fail on references that lead nowhere', () => {
    const crashed: string[] = []
    const lost = bareMap({
      subject: 'p-9',
      household: 'hh-9',
      viewOf: 'p-8',
      people: { 'p-1': { born: '2015' } },
      households: { 'hh-1': { members: ['p-1', 'p-9'] } },
      systems: {
        'sy-1': {
          domain: 'friends',
          person: 'p-9',
          knownTo: ['sy-9'],
          network: { help: 'both-ways' },
        },
      },
      ties: {
        't-1': { between: ['p-9', 'sy-9'], quality: 'stressful', flow: 'to-second' },
        't-2': { between: ['hh-9', 'sy-1'], flow: 'to-second', wish: { by: ['p-9'] } },
        't-3': { between: ['sy-8', 'sy-9'] },
      },
    })
    const findings = checkEcomap(lost, { asOf: SAMPLE_DATE, onCrash: (code) => crashed.push(code) })
    expect(crashed).toEqual([])
    expect(findings.map(({ code }) => code)).toContain('core/dangling-reference')
  })
})
