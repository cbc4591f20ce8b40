import { expect, it } from 'vitest'
import type { System, Tie } from '../../schema/index.ts'
import { foundIn } from '../found-in.test-kit.ts'

const CODE = 'supports-end-with-us'

/** A map with one tie to each of these systems. */
const around = (
  systems: readonly Partial<System>[],
  tie: Omit<Tie, 'between'> = { quality: 'strong' },
): string[] =>
  foundIn({
    systems: Object.fromEntries(
      systems.map((system, n) => [`sy-${n}`, { name: `S${n}`, domain: 'other', ...system }]),
    ),
    ties: Object.fromEntries(
      systems.map((_, n) => [`t-${n}`, { ...tie, between: ['p-rosa', `sy-${n}`] }]),
    ),
  })

it('asks about our plan when more than half of the supports are paid, and not at half', () => {
  expect(around([{ paid: true }, {}])).not.toContain(CODE)
  expect(around([{ paid: true }, { paid: true }, {}])).toContain(CODE)
})

it('is silent where what is paid stays when our work ends, or supports nobody', () => {
  expect(around([{ paid: true, staysWhenWeLeave: true }])).not.toContain(CODE)
  expect(around([{ paid: true }], { quality: 'stressful' })).not.toContain(CODE)
  expect(around([{ paid: true }], { quality: 'planned' })).not.toContain(CODE)
  expect(around([{ paid: true }], { flow: 'to-second' })).not.toContain(CODE)
  expect(around([{ paid: true }], { flow: 'to-first' })).toContain(CODE)
})

it('takes a share of the council’s own', () => {
  const paidAmongFour = {
    systems: Object.fromEntries(
      [true, false, false, false].map((paid, n) => [
        `sy-${n}`,
        { name: 'S', domain: 'other' as const, paid },
      ]),
    ),
    ties: Object.fromEntries(
      [0, 1, 2, 3].map((n) => [
        `t-${n}`,
        {
          between: ['p-rosa', `sy-${n}`] as ['p-rosa', `sy-${number}`],
          quality: 'strong' as const,
        },
      ]),
    ),
  }
  expect(foundIn(paidAmongFour)).not.toContain(CODE)
  expect(foundIn(paidAmongFour, { policy: { paidPercent: 20 } })).toContain(CODE)
})
