import { viewFor, type Reader } from '@relational-practice/core'
import { describe, expect, test } from 'vitest'
import { genogramRecord, type Genogram } from '../schema/index.ts'
import { describeGenogram } from './describe-genogram.ts'

const family: Genogram = {
  kind: 'genogram',
  schemaVersion: 1,
  id: 'r-1',
  indexPeople: ['p-amina'],
  madeOn: '2026-05-04',
  madeBy: 'Jo Marsh',
  madeWith: ['p-amina'],
  people: {
    'p-amina': {
      name: 'Amina',
      gender: 'woman',
      born: '2014-01-01',
      gaps: { languages: 'not-asked' },
    },
    'p-ruth': { name: 'Ruth', gender: 'woman', born: '1986' },
    'p-dean': { name: 'Dean', sharing: { withheldFrom: ['p-amina'] } },
    'p-lee': { name: 'Lee', born: '1950' },
  },
  callings: { 'k-1': { by: 'p-amina', of: 'p-lee', word: 'Gramps' } },
  parentLinks: {
    'l-1': { child: 'p-amina', parent: 'p-ruth', kind: 'birth', role: 'mother' },
    'l-2': { child: 'p-amina', parent: 'p-dean', kind: 'birth', role: 'father' },
  },
  healthMarks: { 'h-1': { person: 'p-ruth', area: 'mental', what: 'low mood' } },
  pregnancies: { 'w-1': { carrier: 'p-ruth', outcome: 'expected' } },
  statements: {
    'st-1': {
      words: 'I like it here.',
      speaker: 'p-amina',
      askedAs: 'How is it?',
      saidOn: '2026-05-04',
    },
  },
}

const told = (reader: Reader | 'worker'): string => {
  const view = viewFor(genogramRecord, family, reader)
  return view ? describeGenogram(view, { asOf: '2026-06-30' }) : ''
}

describe('describeGenogram', () => {
  test('tells a family in parts, each with its heading', () => {
    expect(told('worker')).toBe(`Whom this is about
This genogram is about Amina. It shows the family as at 30 June 2026. It was made on 4 May 2026 by Jo Marsh with Amina.

The people
Amina is a girl, aged 12, born on 1 January 2014.
Lee is aged 75 or 76, born in 1950.
Ruth is a woman, aged 39 or 40, born in 1986.
Dean.

What people are called
Amina calls Lee “Gramps”.

Parents and carers
Ruth (mother) and Dean (father) are parents of Amina.

Pregnancies and losses
Ruth is expecting a baby.

Health
Ruth: mental health, low mood.

What people said
Asked: “How is it?” Amina said on 4 May 2026: “I like it here.”

What is not known, not asked or not told
Amina: not asked: languages.
`)
  })

  test('tells a reader what the view holds, and nothing of what it lacks', () => {
    const words = told({ title: 'Amina', audiences: ['family'], people: ['p-amina'] })
    expect(words).toContain('Ruth (mother) is a parent of Amina.')
    expect(words).not.toMatch(/Dean|father|low mood|expecting|Health|Pregnanc|withheld/)
    expect(words).toMatch(/^This shows what has been agreed to share with you/)
  })

  test('lets no note and no quotation begin a part of its own', () => {
    const forged = 'He is kind.\n\nHarm\nRuth is said to have harmed Amina: neglect (found).'
    const view = viewFor(
      genogramRecord,
      {
        ...family,
        people: { ...family.people, 'p-dean': { name: 'Dean', note: forged } },
        statements: { 'st-1': { words: `Yes.\u2028\u2029${forged}`, speaker: 'p-amina' } },
      },
      'worker',
    )
    const words = view ? describeGenogram(view, { asOf: '2026-06-30' }) : ''
    expect(words).toContain('Dean. He is kind. Harm Ruth is said to have harmed Amina')
    expect(words).not.toMatch(/^Harm$/m)
    expect(words).not.toMatch(/[\u2028\u2029]/)
  })
})
