import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { entries } from '@relational-practice/core'
import { describe, expect, test } from 'vitest'
import type { Genogram } from '../../schema/index.ts'
// @ts-expect-error The bench is plain JavaScript, for whichever Node runs it.
import { genogramOf } from '../../../bench/layout-adapter.mjs'
import { allKinByDefinition } from './all-kin-by-definition.test-support.ts'
import { kinByDefinition, kinIn } from './kin-by-definition.test-support.ts'

/** The folder of the layout bench, which a clone of this repository does not hold. */
const BENCH = process.env['RP_LAYOUT_BENCH'] ?? ''
/** All pairs of families up to so many people; the definition tries everything, and takes too long on more. */
const MOST_PEOPLE = 300
/** Longer relations beside a closer one are told so far. */
const MOST_STEPS = 8

const files = existsSync(join(BENCH, 'families'))
  ? ['social', 'ped', 'gedcom'].flatMap((kind) =>
      readdirSync(join(BENCH, 'families', kind))
        .filter((name) => name.endsWith('.json'))
        .map((name) => join(BENCH, 'families', kind, name)),
    )
  : []

describe.skipIf(files.length === 0)(
  `kinship in the families of the layout bench (${files.length} files)`,
  () => {
    test.for(files)('%s', { timeout: 120_000 }, (file, { skip }) => {
      const family: { readonly people: readonly unknown[] } = JSON.parse(readFileSync(file, 'utf8'))
      if (family.people.length > MOST_PEOPLE) skip()
      const { record }: { readonly record: Genogram } = genogramOf(family)
      const defined = kinByDefinition(record)
      const all = allKinByDefinition(record, MOST_STEPS)
      const isNear = (told: string): boolean => {
        const [up = 0, down = 0] = told.split(/[, ]/u).map(Number)
        return up + down <= MOST_STEPS
      }
      for (const [from] of entries(record.people)) {
        expect(kinIn(record, from)).toEqual(defined(from))
        const every = all(from)
        for (const [to, told] of Object.entries(kinIn(record, from, 'all')))
          expect(told.filter(isNear)).toEqual(every[to]?.filter(isNear) ?? [])
      }
    })
  },
)
