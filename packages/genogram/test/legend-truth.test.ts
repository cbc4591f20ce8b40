import { entries, toMarkdown, toSvg, viewFor } from '@relational-practice/core'
import { checkSvg, textsOfSvg } from '@relational-practice/testkit'
import { describe, expect, test } from 'vitest'
import { drawGenogram } from '../src/draw/draw-genogram.ts'
import { LEGEND_WORDS } from '../src/draw/legend-words.ts'
import type { LegendKey } from '../src/draw/mark.ts'
import { hasDiedBy } from '../src/find/life.ts'
import type { GenogramLayout } from '../src/layout/genogram-layout.ts'
import { layoutGenogram } from '../src/layout/layout-genogram.ts'
import { genogramRecord } from '../src/schema/index.ts'
import { PURPOSE_NAMES } from '../src/show/purposes.ts'
import { inventedFamilies } from './families/invented-families.ts'
import { manyWays } from './families/many-ways.ts'
import { purposeFamily } from './families/purpose-family.ts'
import { twoHomes } from './families/two-homes.ts'

const asOf = '2026-06-30'
const records = [
  ...inventedFamilies,
  { slug: 'purposes', record: purposeFamily },
  { slug: 'two-homes', record: twoHomes },
  { slug: 'many-ways', record: manyWays },
]
const cases = records.flatMap(({ slug, record }) =>
  [undefined, ...PURPOSE_NAMES].map((purpose) => ({
    name: `${slug}, ${purpose ?? 'all of it'}`,
    record,
    purpose,
  })),
)

/**
 * What the legend has to explain, worked out from the record that is shown and from where things
 * stand, and not from what was drawn. Marks that depend on more than that are not in it.
 */
const wantedKeys = ({
  view,
  people,
  ...layout
}: GenogramLayout): Readonly<Record<string, boolean>> => {
  const { record } = view
  const persons = people.flatMap(({ id }) => record.people?.[id] ?? [])
  const known = persons.filter(({ pet }) => !pet)
  const links = layout.childLines.map(({ kind }) => kind)
  const ties = new Set<string>(layout.ties.map(({ id }) => id))
  const bonds = entries(record.bonds).filter(([id]) => ties.has(id))
  const harms = entries(record.harms)
  const health = entries(record.healthMarks).map(([, mark]) => mark)
  const pregnancies = layout.pregnancies.flatMap(({ id }) => record.pregnancies?.[id] ?? [])
  return {
    man: known.some(({ gender }) => gender === 'man'),
    woman: known.some(({ gender }) => gender === 'woman'),
    'non-binary': known.some(({ gender }) => gender === 'non-binary'),
    index: people.some(({ id }) => record.indexPeople?.includes(id)),
    died: persons.some((person) => hasDiedBy(person, asOf)),
    interpreter: persons.some(({ interpreterNeeded }) => interpreterNeeded === true),
    migration: (record.migrations ?? undefined) !== undefined,
    expected: pregnancies.some(({ outcome }) => outcome === 'expected'),
    miscarriage: pregnancies.some(({ outcome }) => outcome === 'miscarriage'),
    stillbirth: pregnancies.some(({ outcome }) => outcome === 'stillbirth'),
    'child-adoptive': links.includes('adoptive'),
    'child-foster': links.includes('foster'),
    'child-kinship': links.includes('kinship'),
    'child-guardian': links.includes('guardian'),
    'child-donor': links.includes('donor'),
    'child-surrogate': links.includes('surrogate'),
    'child-legal': links.includes('legal'),
    'child-contested': layout.childLines.some(({ contested }) => contested),
    household: layout.households.length > 0,
    'bond-distant': bonds.some(([, { kind }]) => kind === 'distant'),
    'bond-hostile': bonds.some(([, { kind }]) => kind === 'hostile'),
    'bond-cutoff': bonds.some(([, { kind }]) => kind === 'cutoff'),
    'bond-spiritual': bonds.some(([, { kind }]) => kind === 'spiritual'),
    harm: harms.length > 0,
    'harm-coercive-control': harms.some(([, { kinds }]) => kinds.includes('coercive-control')),
    'health-substance': health.some(({ area }) => area === 'substance'),
    'health-learning': health.some(({ area }) => area === 'learning'),
    'health-sensory': health.some(({ area }) => area === 'sensory'),
  }
}

const isKey = (key: string): key is LegendKey => key in LEGEND_WORDS

describe.each(cases)('$name', ({ record, purpose }) => {
  const view = viewFor(genogramRecord, record, 'worker')
  if (!view) throw new Error('no view')
  const layout = layoutGenogram(view, { asOf, ...(purpose && { purpose }) })
  const picture = drawGenogram(layout)
  const svg = toSvg(picture)
  const drawn = textsOfSvg(svg)
    .map(({ words }) => words)
    .join(' ')
  const words = toMarkdown({ tree: picture.words })

  test('is a sound drawing', () => {
    expect(checkSvg(svg)).toEqual([])
  })

  test('has a legend of what is drawn and of nothing else', () => {
    const legend = drawn.slice(drawn.indexOf('What the marks mean'))
    const wanted = Object.entries(wantedKeys(layout))
    const explained = (key: string): boolean =>
      isKey(key) && legend.includes(LEGEND_WORDS[key].replaceAll(/\s+/g, ' '))
    expect(wanted.map(([key]) => [key, explained(key)])).toEqual(wanted)
  })

  test('names in its words whom it draws, and nobody else in either', () => {
    const shown = new Set<string>(layout.people.map(({ id }) => id))
    for (const [id, { name }] of entries(record.people)) {
      if (name === undefined || !/^[A-Z][a-z]+$/.test(name)) continue
      const alone = new RegExp(`\\b${name}\\b`)
      if (shown.has(id)) {
        expect(words).toMatch(alone)
      } else {
        expect(words).not.toMatch(alone)
        expect(drawn).not.toMatch(alone)
      }
    }
  })
})
