import { toHtml, toSvg, viewFor, type Reader } from '@relational-practice/core'
import { describe, expect, it } from 'vitest'
import { describeEcomap } from '../src/describe/describe-ecomap.ts'
import { documentEcomap } from '../src/document/document-ecomap.ts'
import { drawEcomap } from '../src/draw/draw-ecomap.ts'
import { layoutEcomap } from '../src/layout/layout-ecomap.ts'
import { ecomapRecord, type Ecomap } from '../src/schema/index.ts'

// An invented home. Zehra left Baris with her children; what he must not learn is written into every
// place that could tell.
const home = (fields: Partial<Ecomap> = {}): Ecomap => ({
  kind: 'ecomap',
  schemaVersion: 1,
  id: 'r-1',
  household: 'hh-new',
  people: {
    'p-zehra': { name: 'Zehra', otherNames: ['Zehra Quennell'] },
    'p-ada': { name: 'Ada', note: 'Walks to Larkfield.' },
    'p-owen': { name: 'Owen' },
    'p-baris': { name: 'Baris' },
  },
  households: { 'hh-new': { name: 'Wren Close', members: ['p-zehra', 'p-ada', 'p-owen'] } },
  systems: {
    'sy-school': { name: 'Larkfield Primary', domain: 'school' },
    'sy-help': { name: 'Lantern project', domain: 'care-services' },
    'sy-choir': { name: 'Choir', domain: 'recreation' },
    'sy-work': { name: 'Night shifts', domain: 'work' },
  },
  ties: {
    't-1': { between: ['p-ada', 'sy-school'], quality: 'strong' },
    't-2': { between: ['hh-new', 'sy-help'], quality: 'strong' },
    't-3': { between: ['p-zehra', 'sy-choir'], quality: 'moderate' },
    't-4': { between: ['p-baris', 'sy-work'], quality: 'stressful' },
  },
  ...fields,
})

const baris: Reader = { title: 'Baris', audiences: ['family'], people: ['p-baris'] }

type What = NonNullable<Ecomap['protections']>[`prot-${string}`]['what']
const protect = (...what: What): Partial<Ecomap> => ({
  protections: { 'prot-1': { who: ['p-zehra'], from: ['p-baris'], what } },
})

/** Every text that the reader can be given of a record. */
const everything = (record: Ecomap): string => {
  const view = viewFor(ecomapRecord, record, baris)
  if (!view) return ''
  const options = { asOf: '2026-06-01' }
  return [
    JSON.stringify(view),
    describeEcomap(view, options),
    toHtml(documentEcomap(view, options)),
    toSvg(drawEcomap(layoutEcomap(view, options))),
  ].join('\n')
}

describe('what a map could give away', () => {
  it('is all there without a protection', () => {
    for (const word of ['Quennell', 'Larkfield', 'Wren Close', 'Lantern', 'Owen', 'Choir']) {
      expect(everything(home())).toContain(word)
    }
  })

  it('where she lives: by her new name, her home, whoever lives with her, a child’s school', () => {
    const text = everything(home(protect('whereabouts')))
    for (const word of ['Quennell', 'Larkfield', 'Wren Close', 'Owen']) {
      expect(text).not.toContain(word)
    }
    for (const word of ['Baris', 'Zehra', 'Night shifts']) expect(text).toContain(word)
  })

  it('that she has help: the service, and not what is no service', () => {
    const text = everything(home(protect('existence-of-help')))
    expect(text).not.toContain('Lantern')
    for (const word of ['Choir', 'Night shifts']) expect(text).toContain(word)
  })

  it('that she told how things are: every tie of hers and of those with her, and none of his', () => {
    const seen = viewFor(ecomapRecord, home(protect('origin-of-information')), baris)?.record
    expect(Object.keys(seen?.ties ?? {})).toEqual(['t-4'])
  })

  it.each([
    ['the shop, in what flows', { whatFlows: 'Credit at the Wren Close shop' }],
    ['the team, in what shows it', { evidence: 'The Larkfield Primary team said so.' }],
    ['the surgery, by the name of her street', { evidence: 'Seen at Wren Close surgery.' }],
  ] as const)('%s of somebody else’s tie', (_, fields) => {
    const [words = ''] = Object.values(fields)
    const ties: Ecomap['ties'] = {
      ...home().ties,
      't-4': { between: ['p-baris', 'sy-work'], quality: 'stressful', ...fields },
    }
    expect(everything(home({ ties }))).toContain(words)
    expect(everything(home({ ...protect('whereabouts'), ties }))).not.toContain(words)
  })
  it('her choir and her surgery, by a note on them that is about her', () => {
    const systems = {
      ...home().systems,
      'sy-choir': { name: 'Choir', domain: 'recreation', domainInOwnWords: 'By the canal.' },
    } as const
    expect(everything(home({ systems }))).toContain('By the canal')
    expect(everything(home({ ...protect('whereabouts'), systems }))).not.toContain('By the canal')
  })
  it('how many stand around her home: none of them is counted', () => {
    expect(everything(home(protect('whereabouts')))).not.toMatch(/nobody|no one|alone|not known/i)
  })
})
