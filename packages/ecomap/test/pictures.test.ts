import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  isId,
  recordTold,
  toHtml,
  toMarkdown,
  toSvg,
  viewFor,
  type Picture,
  type Reader,
  type View,
} from '@relational-practice/core'
import { checkSvg, textsOfSvg } from '@relational-practice/testkit'
import { describe, expect, it } from 'vitest'
import { LEGEND_WORDS } from '../src/draw/legend-words.ts'
import {
  describeEcomap,
  documentEcomap,
  drawEcomap,
  drawEcomapChanges,
  drawTellers,
  ecomapRecord,
  layoutEcomap,
  parseEcomap,
  type Ecomap,
} from '../src/index.ts'
import { generatedMap, workersView } from '../src/layout/generated-map.test-support.ts'

const options = { asOf: '2026-06-01' }

const read = (file: string): Ecomap => {
  const text = readFileSync(join(import.meta.dirname, '../fixtures', file), 'utf8')
  const parsed = parseEcomap(JSON.parse(text))
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.findings))
  return parsed.value
}

const amina = read('valid/a-childs-own-map.json')
const home = read('history/v1/osei-hartley.json')

const draw = (ecomap: Ecomap, more = {}): string =>
  toSvg(drawEcomap(layoutEcomap(workersView(ecomap), { ...options, ...more })))

const wordsIn = (svg: string): string =>
  textsOfSvg(svg)
    .map(({ words }) => words)
    .join(' ')

const picture = (drawn: Picture | { comparable: false }): Picture => {
  if (!('svg' in drawn)) throw new Error('no picture')
  return drawn
}

/** Every kind of line, every way things go, every mark, on one sheet: looked at, and compared as a file. */
const everyLine: Ecomap = {
  kind: 'ecomap',
  schemaVersion: 1,
  id: 'r-lines',
  subject: 'p-a',
  household: 'hh-1',
  people: { 'p-a': { name: 'Ines' }, 'p-b': { name: 'Ivo' } },
  households: { 'hh-1': { name: 'Ines’s home', members: ['p-a', 'p-b'] } },
  systems: {
    'sy-1': { name: 'Strong', domain: 'extended-family', importance: 'great' },
    'sy-2': { name: 'Moderate', domain: 'friends' },
    'sy-3': { name: 'Tenuous', domain: 'neighbours', importance: 'little' },
    'sy-4': { name: 'Stressful', domain: 'money-and-housing' },
    'sy-5': { name: 'Ambivalent', domain: 'work' },
    'sy-6': { name: 'Broken', domain: 'faith' },
    'sy-7': { name: 'Planned', domain: 'recreation' },
    'sy-8': { name: 'Not said', domain: 'health' },
    'sy-9': { name: 'Perhaps over', domain: 'community' },
    'sy-10': { name: 'Helps and harms', domain: 'place', effect: 'both' },
  },
  ties: {
    't-1': { between: ['p-a', 'sy-1'], quality: 'strong', flow: 'both-ways' },
    't-2': { between: ['hh-1', 'sy-2'], quality: 'moderate', flow: 'to-first' },
    't-3': { between: ['p-b', 'sy-3'], quality: 'tenuous', flow: 'to-second' },
    't-4': { between: ['hh-1', 'sy-4'], quality: 'stressful', flow: 'to-second' },
    't-5': { between: ['p-a', 'sy-5'], quality: 'ambivalent', flow: 'both-ways' },
    't-6': { between: ['p-a', 'sy-6'], quality: 'broken', flow: 'none' },
    't-7': {
      between: ['p-b', 'sy-7'],
      quality: 'planned',
      wish: { by: ['p-b'], quality: 'strong' },
    },
    't-8': { between: ['hh-1', 'sy-8'] },
    't-9': { between: ['hh-1', 'sy-9'], quality: 'moderate', gaps: { to: 'not-known' } },
    't-10': { between: ['hh-1', 'sy-10'], quality: 'stressful' },
    't-11': { between: ['sy-2', 'sy-10'], quality: 'ambivalent', flow: 'to-second' },
    't-12': { between: ['sy-4', 'sy-8'], quality: 'stressful', flow: 'to-first' },
    't-13': { between: ['sy-1', 'sy-2'], quality: 'strong', flow: 'both-ways' },
  },
}

describe('the drawing', () => {
  it('of every line is as it was when somebody looked at it', () => {
    const file = join(import.meta.dirname, 'svg/every-line.svg')
    const svg = draw(everyLine)
    if (process.env.ACCEPT_PICTURES) writeFileSync(file, svg)
    expect(svg).toBe(readFileSync(file, 'utf8'))
  })

  it.each([1, 3, 8, 15, 30, 60])(
    'of %i systems is a sound file, for adults and for a child',
    (systems) => {
      const ecomap = generatedMap({ systems, members: 5 })
      expect(checkSvg(draw(ecomap))).toEqual([])
      expect(checkSvg(draw(ecomap, { child: true }))).toEqual([])
    },
  )

  it('explains what is used and nothing else', () => {
    const all = wordsIn(draw(everyLine))
    for (const words of ['A strong tie', 'Nothing flows', 'Somebody wishes'])
      expect(all).toContain(words)
    const few = wordsIn(
      draw({ ...everyLine, ties: { 't-1': { between: ['hh-1', 'sy-1'], quality: 'strong' } } }),
    )
    expect(few).toContain('A strong tie')
    for (const key of ['tie-moderate', 'tie-broken', 'flow-none', 'badge', 'wish'] as const) {
      expect(few).not.toContain(LEGEND_WORDS[key])
    }
  })

  it('tells “nothing flows” from “not known which way”', () => {
    const one = (flow?: 'none'): string =>
      draw({
        ...everyLine,
        ties: { 't-1': { between: ['hh-1', 'sy-1'], quality: 'strong', ...(flow && { flow }) } },
      })
    expect(wordsIn(one('none'))).toContain('Nothing flows')
    expect(wordsIn(one())).toContain('which way is not known')
  })

  it('for a child has what they call things, larger letters and no services’ words', () => {
    const svg = draw(amina, { child: true })
    const words = wordsIn(svg)
    expect(words).toContain('Nana')
    expect(words).toContain('Miss D')
    for (const jargon of [
      'Extended family',
      'School and learning',
      'paid help',
      'tenuous',
      'Care services',
    ])
      expect(words).not.toContain(jargon)
  })

  it('for a child as reader stands around the only home they know of', () => {
    const items = [amina.people, amina.households, amina.systems, amina.ties].flatMap((each) =>
      Object.keys(each ?? {}).filter(isId),
    )
    const told = recordTold(ecomapRecord)(amina, {
      person: 'p-amina',
      items,
      on: '2026-05-29',
      by: 'J.',
    })
    const reader: Reader = { title: 'Amina', audiences: ['child'], people: ['p-amina'] }
    const view = viewFor(ecomapRecord, told, reader)
    const layout = view && layoutEcomap(view, { ...options, child: true })
    expect(layout?.household.id).toBe('hh-abena')
    expect(layout?.ties.length).toBe(14)
    expect(layout && drawEcomap(layout).title).toBe('Who and what is around you')
  })

  it('carries ids for the worker only', () => {
    const reader: Reader = { title: 'Joy', audiences: ['network'], people: ['p-joy'] }
    const view = viewFor(ecomapRecord, home, reader)
    const shared = view && toSvg(drawEcomap(layoutEcomap(view, options)))
    expect(shared).not.toContain('data-id')
    expect(draw(home)).toContain('data-id="sy-grace"')
    expect(shared).toContain('It may not be everything')
  })

  it('names in words exactly the systems and ties that it shows', () => {
    const layout = layoutEcomap(workersView(home), options)
    const { words } = drawEcomap(layout)
    const [list, table] = [
      words.children.filter(({ type }) => type === 'list'),
      words.children.at(-1),
    ]
    expect(list[1]?.type === 'list' && list[1].children).toHaveLength(layout.systems.length)
    expect(list[2]?.type === 'list' && list[2].children).toHaveLength(layout.ties.length)
    expect(table?.type === 'table' && table.children).toHaveLength(layout.ties.length + 1)
  })
})

describe('other families’ children', () => {
  it('are in no text, document or drawing, but on the worker’s own screen when asked for', () => {
    const view = workersView(amina)
    const careless = { ...options, peers: true } as { asOf: string }
    const document = documentEcomap(view, careless)
    const all = [describeEcomap(view, options), toMarkdown(document), toHtml(document), draw(amina)]
    for (const each of all) expect(each).not.toContain('Friend B')
    expect(draw(amina, { peers: true })).toContain('Friend B')
  })

  it('are not shown to a reader for whom somebody cleared them', () => {
    const cleared: Ecomap = {
      ...amina,
      systems: {
        ...amina.systems,
        'sy-b': { pseudonym: 'Friend B', domain: 'peer', sharing: { clearedFor: ['everyone'] } },
      },
    }
    const reader: Reader = { title: 'Amina', audiences: ['child'], people: ['p-amina'] }
    const view = viewFor(ecomapRecord, cleared, reader)
    if (!view) throw new Error('no view')
    const drawn = toSvg(drawEcomap(layoutEcomap(view, { ...options, peers: true })))
    expect(drawn + describeEcomap(view, options)).not.toContain('Friend B')
  })
})

describe('two maps on one sheet', () => {
  const before: View<Ecomap> = workersView({ ...home, id: 'r-0', madeOn: '2026-01-10' })
  const later = workersView({
    ...home,
    systems: { ...home.systems, 'sy-new': { name: 'Boxing gym', domain: 'recreation' } },
    ties: { ...home.ties, 't-new': { between: ['p-amina', 'sy-new'], quality: 'strong' } },
  })

  it('show what changed, in words on the map and under it', () => {
    const drawn = picture(drawEcomapChanges(before, later))
    expect(checkSvg(toSvg(drawn))).toEqual([])
    expect(wordsIn(toSvg(drawn))).toContain('10 January 2026')
    expect(JSON.stringify(drawn.words)).toContain('On the map now: Boxing gym')
  })

  it('show two tellings', () => {
    const drawn = picture(drawTellers(workersView(home), workersView(amina)))
    expect(checkSvg(toSvg(drawn))).toEqual([])
    const words = wordsIn(toSvg(drawn))
    expect(words).toContain('As Abena Osei tells it')
    expect(words).toContain('only here')
    expect(words).not.toContain('Friend B')
  })

  it('are not drawn where they cannot be compared, or are for different readers', () => {
    expect(drawEcomapChanges(workersView(home), workersView(amina))).toEqual({
      comparable: false,
      because: 'viewpoint-differs',
    })
    const reader: Reader = { title: 'Grace', audiences: ['family'], people: ['p-grace'] }
    const shared = viewFor(ecomapRecord, home, reader)
    expect(shared && drawTellers(shared, workersView(amina))).toEqual({
      comparable: false,
      because: 'reader-differs',
    })
  })
})
