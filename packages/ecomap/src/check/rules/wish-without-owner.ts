import { ecomapRule } from '../ecomap-rule.ts'
import { sampleMap } from '../sample.ts'
import { SOURCES } from '../sources.ts'
import { words } from '../words.ts'

/** A wish is somebody’s. */
export const wishWithoutOwner = ecomapRule({
  code: 'ecomap/wish-without-owner',
  severity: 'prompt',
  title: 'A wish for a tie does not say whose it is',
  looksAt: 'Ties with a wish: whether somebody is named whose wish it is.',
  why: 'What we wish for a family and what they wish for themselves look the same on paper once the name is gone.',
  mend: 'Say whose wish it is. One of ours is an offer, and belongs into the plan as that.',
  acceptWhen: 'Naming them would not be safe.',
  source: SOURCES.practice,
  samples: {
    good: sampleMap({
      systems: { 'sy-swim': { name: 'Swimming', domain: 'recreation' } },
      ties: {
        't-1': {
          between: ['p-rosa', 'sy-swim'],
          wish: { quality: 'strong', by: ['p-rosa'], step: 'Go along together on Saturday.' },
        },
      },
    }),
    bad: sampleMap({
      systems: { 'sy-swim': { name: 'Swimming', domain: 'recreation' } },
      ties: {
        't-1': {
          between: ['p-rosa', 'sy-swim'],
          wish: { quality: 'strong', step: 'Go along together on Saturday.' },
        },
      },
    }),
  },
  *find(_, { index }) {
    for (const [id, { wish }] of index.ties) {
      if (!wish || (wish.by?.length ?? 0) > 0) continue
      yield { at: ['ties', id, 'wish'], params: { tie: id } }
    }
  },
  message: words['wish-without-owner'],
})
