import { toHtml, toMarkdown, viewFor } from '@relational-practice/core'
import { describe, expect, test } from 'vitest'
import { twoHomes } from '../../test/families/two-homes.ts'
import { genogramRecord, type Genogram } from '../schema/index.ts'
import { documentGenogram } from './document-genogram.ts'

const asOf = '2026-06-30'

const wordsFor = (genogram: Genogram): string => {
  const view = viewFor(genogramRecord, genogram, 'worker')
  if (!view) throw new Error('no view')
  return toMarkdown(documentGenogram(view, { asOf, picture: false })).replaceAll(/ +/g, ' ')
}

const documentFor = (reader: Parameters<typeof viewFor>[2], picture?: boolean) => {
  const view = viewFor(genogramRecord, twoHomes, reader)
  if (!view) throw new Error('no view')
  return documentGenogram(view, { asOf, ...(picture !== undefined && { picture }) })
}

describe('documentGenogram', () => {
  test('says what it is, of what day and whose copy', () => {
    const document = documentFor('worker')
    expect(document).toMatchObject({
      title: 'The Adeyemi and Hartley families',
      reader: 'worker',
      asOf,
    })
    expect(toMarkdown(document)).toMatch(
      /^# The Adeyemi and Hartley families\n\nAs at 30 June 2026\. Worker’s copy\.\n/,
    )
  })

  test('tells every reader that it may not be everything, whatever it holds', () => {
    const words = toMarkdown(
      documentFor({ title: 'Marlon', audiences: ['family'], people: ['p-marlon'] }),
    )
    expect(words).toContain('As at 30 June 2026. For: Marlon.')
    expect(words).toContain(
      'This shows what has been agreed to share with you. It may not be everything.',
    )
  })

  test('holds the picture, unless it is left out', () => {
    expect(toHtml(documentFor('worker'))).toContain('<svg')
    expect(toHtml(documentFor('worker', false))).not.toContain('<svg')
  })

  test('for a court tells each thing once, behind its number', () => {
    const view = viewFor(genogramRecord, twoHomes, 'worker')
    if (!view) throw new Error('no view')
    const words = toMarkdown(documentGenogram(view, { asOf, purpose: 'court' }))
    const lines = words.split('\n').filter((line) => /^\d+\\\. /.test(line))
    const { people = {}, responsibilities = {}, harms = {} } = view.record
    const count = [people, responsibilities, harms].flatMap((each) => Object.keys(each)).length
    expect(lines.map((line) => Number.parseInt(line, 10))).toEqual(
      Array.from({ length: count }, (_, place) => place + 1),
    )
    expect(words.split('\n').filter((line) => line.startsWith('#'))).toHaveLength(
      new Set(words.split('\n').filter((line) => line.startsWith('#'))).size,
    )
    const told = words.split('\n').filter((line) => line.length > 40)
    expect(new Set(told.map((line) => line.replace(/^[-\d\\. ]+/, ''))).size).toBe(told.length)
  })

  test('lists everyone with age and home, and every tie with its standing and account', () => {
    const words = toMarkdown(documentFor('worker', false)).replaceAll(/ +/g, ' ')
    expect(words).toContain('| Grace | 20 February 1986 | 40 | woman | 12 Canal Walk |')
    expect(words).toContain('| Ruth | 1951 | died on 2 November 2019, aged 67 or 68 | woman | |')
    expect(words).toContain(
      '| Dean | parent of (named; not settled) | Idris | according to Grace |',
    )
    expect(words).toContain('| Grace | married, divorced or dissolved | Marlon |')
    expect(words).toContain('| Amina | described as close | Joan | according to Amina |')
    expect(words).toMatch(
      /\| Lee \| physical harm and coercive control to \(alleged\) \| Grace \| since 2024;/,
    )
    expect(words).toContain('| Marlon | emotional harm to (alleged and disputed) | Grace |')
  })

  test('says in no table that something is so still, where its end is not known', () => {
    const words = wordsFor({
      kind: 'genogram',
      schemaVersion: 1,
      id: 'r-1',
      people: {
        'p-ruth': { name: 'Ruth' },
        'p-dean': { name: 'Dean' },
        'p-lee': { name: 'Lee', death: {} },
      },
      households: { 'hh-1': { name: '12 Canal Walk' } },
      householdStays: {
        's-1': { household: 'hh-1', person: 'p-ruth', gaps: { to: 'not-known' } },
        's-2': { household: 'hh-1', person: 'p-dean' },
        's-3': { household: 'hh-1', person: 'p-lee' },
      },
      partnerships: {
        'u-1': { partners: ['p-ruth', 'p-dean'], kind: 'married', gaps: { to: 'not-known' } },
      },
    })
    expect(words).toContain('| Ruth | | | | perhaps 12 Canal Walk |')
    expect(words).toContain('| Dean | | | | 12 Canal Walk |')
    expect(words).toContain('| Lee | | died | | |')
    expect(words).toContain('| Ruth | married, perhaps ended | Dean |')
  })
})
