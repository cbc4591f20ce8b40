import { compareText, toMarkdown, toSvg, viewFor, type View } from '@relational-practice/core'
import { textsOfSvg } from '@relational-practice/testkit'
import { describe, expect, test } from 'vitest'
import { inventedFamilies } from '../../test/families/invented-families.ts'
import { purposeFamily } from '../../test/families/purpose-family.ts'
import { describeGenogram } from '../describe/describe-genogram.ts'
import { documentGenogram } from '../document/document-genogram.ts'
import { drawGenogram } from '../draw/draw-genogram.ts'
import { layoutGenogram } from '../layout/layout-genogram.ts'
import { genogramRecord, type Genogram } from '../schema/index.ts'
import { PURPOSE_NAMES, WHO_LIVES_WHERE, type ShownOptions } from './purposes.ts'

const asOf = '2026-06-30'

const viewOf = (record: Genogram): View<Genogram> => {
  const view = viewFor(genogramRecord, record, 'worker')
  if (!view) throw new Error('no view')
  return view
}

/** Everything that is made for a purpose, as one text: picture, its words, description, document. */
const madeFor = (record: Genogram, options: ShownOptions): string => {
  const view = viewOf(record)
  const picture = drawGenogram(layoutGenogram(view, { asOf, ...options }))
  return [
    textsOfSvg(toSvg(picture))
      .map(({ words }) => words)
      .join(' '),
    toMarkdown({ tree: picture.words }),
    describeGenogram(view, { asOf, ...options }),
    toMarkdown(documentGenogram(view, { asOf, ...options, picture: false })),
  ].join('\n')
}

const everyFamily = [...inventedFamilies.map(({ record }) => record), purposeFamily]

describe('a meeting', () => {
  const made = madeFor(purposeFamily, { purpose: 'meeting' })

  test('says names as people use them, ages, homes and who has parental responsibility', () => {
    for (const words of ['Carly', 'aged 36', 'Beech Court', 'For Mia: Carly and Neil.']) {
      expect(made).toContain(words)
    }
  })

  test.each([
    ['full names', /Carly Ann/],
    ['dates of birth', /born|b\. |1990/],
    ['health', /mental|Me r/],
    ['losses', /miscarriage/i],
    ['allegations', /harm|alleged/i],
    ['how people are with each other', /described as|Distant|Close/],
    ['relationships kept from others, and who is there only for one', /affair|kept from|Gavin/i],
    ['parentage that is not settled', /settled|according to|perhaps/i],
    ['sources, notes and evidence', /school run|health visitor|certificate/],
    ['the worker’s title and name', /assessment|Brandt/],
  ])('leaves out %s', (_what, words) => {
    expect(made).not.toMatch(words)
  })
})

describe('court', () => {
  const made = madeFor(purposeFamily, { purpose: 'court' })

  test('says full names, dates with their basis, and numbers', () => {
    expect(made).toContain('8. Carly Ann Doyle is a woman, aged 36, born on 6 May 1990.')
    expect(made).toContain('b. 6 May 1990')
    expect(made).toContain('The date of birth is from a document.')
  })

  test('says of each allegation what it is and by what source, under its number', () => {
    expect(made).toMatch(
      /15\. Neil Peter Marsh is said to have harmed Carly Ann Doyle: [^\n]*\(alleged;[^\n]*source: conversation with the health visitor/,
    )
    expect(made).toMatch(/15\.[ \n]*P C[ \n]*alleged/)
  })

  test('says by what document responsibility is shown, and who recorded all this', () => {
    expect(made).toContain('evidence: marriage certificate; seen on 10 June 2026')
    expect(made).toContain('Recorded on 12 June 2026 by Ola Brandt, social worker')
  })

  test('draws no line for how people are with each other, and tells no health', () => {
    expect(made).not.toMatch(/described as|mental health|depression/)
  })
})

describe('a visit', () => {
  const made = madeFor(purposeFamily, { purpose: 'visit' })

  test('says what the child calls people', () => {
    expect(made).toContain('“Nan”')
  })

  test('leaves out what somebody who walks in must not read', () => {
    expect(made).not.toMatch(
      /harm|alleged|affair|Gavin|miscarriage|settled|responsibility|certificate/i,
    )
  })

  test('prints larger than a meeting does', () => {
    const widthOf = (options: ShownOptions): number => {
      const { svg } = drawGenogram(layoutGenogram(viewOf(purposeFamily), { asOf, ...options }))
      const [, , units = ''] = String(svg.properties['viewBox']).split(' ')
      return Number.parseFloat(String(svg.properties['width'])) / Number(units)
    }
    expect(widthOf({ purpose: 'visit' })).toBeGreaterThan(1.4 * widthOf({ purpose: 'meeting' }))
  })

  test('has a safe gesture: who lives where, and nothing else', () => {
    const safe = madeFor(purposeFamily, WHO_LIVES_WHERE)
    const { people, ...layout } = layoutGenogram(viewOf(purposeFamily), {
      asOf,
      ...WHO_LIVES_WHERE,
    })
    expect(people.map(({ label: [name = ''] }) => name).toSorted(compareText)).toEqual([
      'Carly',
      'Cole',
      'Mia',
      'Neil',
      'Sheila',
      'Tia',
    ])
    expect(layout.households.map((home) => home.label)).toEqual([['Beech Court'], ['Nan’s']])
    expect([...layout.partnerLines, ...layout.childLines, ...layout.ties]).toEqual([])
    expect(safe).not.toMatch(/married|parent|Jamal|Frank|living together/)
  })
})

test('reflection says everything, and what is not known as questions', () => {
  const made = madeFor(purposeFamily, { purpose: 'reflection' })
  for (const words of ['described as', 'mental health', 'iscarriage', 'Gavin', 'alleged']) {
    expect(made).toContain(words)
  }
  expect(made).toContain('What we do not know yet')
  expect(made).toContain('When was Gavin born?')
})

test('a child’s copy has no jargon, no date and nothing that worries a child', () => {
  for (const record of everyFamily) {
    expect(madeFor(record, { purpose: 'child' })).not.toMatch(
      /section 20|order\b|responsibility|alleged|harm|placement|interpreter|\bb\. \d/i,
    )
  }
})

test('no purpose but reflection tells how people are with each other, or health', () => {
  for (const record of everyFamily) {
    for (const purpose of PURPOSE_NAMES.filter((name) => name !== 'reflection')) {
      const { bonds, healthMarks } = layoutGenogram(viewOf(record), { asOf, purpose }).view.record
      expect([bonds, healthMarks]).toEqual([undefined, undefined])
    }
  }
})

test('a layer that is off is neither drawn nor told', () => {
  const options = { layers: ['family', 'households'] } as const
  const made = madeFor(purposeFamily, options)
  expect(made).toContain('Beech Court')
  expect(made).not.toMatch(/described as|alleged|mental|Gavin/)
  expect(madeFor(purposeFamily, { layers: ['family'] })).not.toContain('Beech Court')
})

test('a purpose has no layer beyond its own, whatever is asked for', () => {
  const { view } = layoutGenogram(viewOf(purposeFamily), {
    asOf,
    purpose: 'meeting',
    layers: ['family', 'emotional', 'health', 'harm'],
  })
  expect(view.record.bonds ?? view.record.harms ?? view.record.healthMarks).toBeUndefined()
})
