import { viewFor, type View } from '@relational-practice/core'
import { expect, it } from 'vitest'
import { family } from '../check/sample.ts'
import { genogramRecord, type Genogram } from '../schema/index.ts'
import {
  NO_LEGAL_ADVICE,
  parentalResponsibilityInWords,
} from './parental-responsibility-in-words.ts'

const record = family({
  people: {
    'p-wren': { name: 'Wren', born: '2015-02-02' },
    'p-paula': { name: 'Paula' },
    'p-dev': { name: 'Dev' },
  },
  parentLinks: { 'l-1': { child: 'p-wren', parent: 'p-paula', kind: 'birth', gaveBirth: true } },
  responsibilities: {
    'pr-1': {
      child: 'p-wren',
      holder: 'p-dev',
      basis: 'registered-on-birth-certificate',
      eventOn: '2003-01-01',
      evidence: 'Birth certificate',
      seenOn: '2020-01-01',
    },
    'pr-2': { child: 'p-wren', authority: true, basis: 'care-order', from: '2020-01-01' },
  },
})

const seenBy = (reader: 'worker' | 'dev'): View<Genogram> => {
  const named = { title: 'Dev', audiences: [], people: ['p-dev' as const] }
  const view = viewFor(genogramRecord, record, reader === 'worker' ? reader : named)
  if (!view) throw new Error('no view')
  return view
}

it('says what is recorded, what is in doubt with its source, and that it is no legal advice', () => {
  const [dev, authority, paula, last] = parentalResponsibilityInWords(seenBy('worker'), 'p-wren', {
    asOf: '2021-01-01',
  })
  expect(dev).toMatch(
    /^Dev is recorded as having parental responsibility for Wren by registration of the birth/,
  )
  expect(dev).toContain('Whether this gives it is to be found out.')
  expect(dev).toContain('before 1 December 2003 did not give parental responsibility (Children Act')
  expect(authority).toContain('The authority shares it with everybody else who holds it')
  expect(paula).toMatch(/^Paula is recorded as having given birth to Wren; no parental/)
  expect(last).toBe(NO_LEGAL_ADVICE)
})

it('never says has of what ended for a reason other than its dates', () => {
  const words = parentalResponsibilityInWords(seenBy('worker'), 'p-wren', { asOf: '2033-02-02' })
  expect(words.slice(0, 2)).toEqual([
    'Dev had parental responsibility for Wren; it ended when the child turned 18.',
    'The local authority had parental responsibility for Wren; it ended when the child turned 18.',
  ])
  expect(parentalResponsibilityInWords(seenBy('worker'), 'p-wren', { asOf: '2015-01-01' })[1]).toBe(
    'The local authority did not yet have parental responsibility for Wren on 1 January 2015.',
  )
})

it('tells a reader no doubt, which their view might not be able to answer', () => {
  const words = parentalResponsibilityInWords(seenBy('dev'), 'p-wren', { asOf: '2021-01-01' })
  expect(words).not.toEqual([])
  expect(words.join(' ')).not.toMatch(/found out|not recorded|Paula/)
})

it('has nothing to say of somebody of whom nothing is recorded', () => {
  expect(parentalResponsibilityInWords(seenBy('worker'), 'p-dev', { asOf: '2021-01-01' })).toEqual(
    [],
  )
})
