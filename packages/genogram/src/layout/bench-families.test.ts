import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Genogram } from '../schema/index.ts'
// @ts-expect-error The bench is plain JavaScript, for whichever Node runs it.
import { genogramOf } from '../../bench/layout-adapter.mjs'
import { TODAY, viewOf } from './invented-family.test-support.ts'
import { layoutFaults, linesThroughSymbols } from './layout-faults.test-support.ts'
import { layoutGenogram } from './layout-genogram.ts'

/** The folder of the layout bench, which a clone of this repository does not hold. */
const BENCH = process.env['RP_LAYOUT_BENCH'] ?? ''
const MOST_CHECKED = 1000
const MOST_CLEAR = 100

const files = existsSync(join(BENCH, 'families'))
  ? ['social', 'ped', 'gedcom'].flatMap((kind) =>
      readdirSync(join(BENCH, 'families', kind))
        .filter((name) => name.endsWith('.json'))
        .map((name) => join(BENCH, 'families', kind, name)),
    )
  : []

describe.skipIf(files.length === 0)(
  `the families of the layout bench (${files.length} files)`,
  () => {
    test.for(files)('%s', (file) => {
      const family: { readonly people: readonly unknown[] } = JSON.parse(readFileSync(file, 'utf8'))
      const { record }: { readonly record: Genogram } = genogramOf(family)
      const layout = layoutGenogram(viewOf(record), { asOf: TODAY })
      expect(layout.people).toHaveLength(family.people.length)
      if (family.people.length > MOST_CHECKED) return
      expect(layoutFaults(layout)).toEqual([])
      if (family.people.length <= MOST_CLEAR) expect(linesThroughSymbols(layout)).toEqual([])
    })
  },
)
