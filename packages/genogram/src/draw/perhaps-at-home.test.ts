import { toMarkdown, toSvg, viewFor, type Picture } from '@relational-practice/core'
import { textsOfSvg } from '@relational-practice/testkit'
import { expect, test } from 'vitest'
import { layoutGenogram } from '../layout/layout-genogram.ts'
import { genogramRecord, type HouseholdStay } from '../schema/index.ts'
import { drawGenogram } from './draw-genogram.ts'

const pictureOf = (more: Partial<HouseholdStay>): Picture => {
  const view = viewFor(
    genogramRecord,
    {
      kind: 'genogram',
      schemaVersion: 1,
      id: 'r-1',
      people: { 'p-ruth': { name: 'Ruth' }, 'p-dean': { name: 'Dean' } },
      partnerships: { 'u-1': { partners: ['p-ruth', 'p-dean'] } },
      households: { 'hh-1': {} },
      householdStays: {
        's-1': { household: 'hh-1', person: 'p-ruth' },
        's-2': { household: 'hh-1', person: 'p-dean', ...more },
      },
    },
    'worker',
  )
  if (!view) throw new Error('no view')
  return drawGenogram(layoutGenogram(view, { asOf: '2026-06-30' }))
}

const legendOf = (picture: Picture): string =>
  textsOfSvg(toSvg(picture))
    .map(({ words }) => words)
    .join(' ')

test('a home says who perhaps lives there, in its words and its legend', () => {
  const certain = pictureOf({})
  expect(toMarkdown({ tree: certain.words })).toContain('Home of Dean and Ruth: Dean and Ruth.')
  expect(legendOf(certain)).toContain('Household: who lives together')
  expect(legendOf(certain)).not.toContain('perhaps')
  const open = pictureOf({ gaps: { to: 'not-known' } })
  expect(toMarkdown({ tree: open.words })).toContain('Home of Ruth: Ruth and perhaps Dean.')
  expect(legendOf(open)).toContain('who lives together; perhaps: Dean')
})
