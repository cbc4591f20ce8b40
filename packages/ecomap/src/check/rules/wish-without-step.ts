import { ecomapRule } from '../ecomap-rule.ts'
import { sampleMap } from '../sample.ts'
import { SOURCES } from '../sources.ts'
import { words } from '../words.ts'

/** A wished-for line becomes a step. */
export const wishWithoutStep = ecomapRule({
  code: 'ecomap/wish-without-step',
  severity: 'prompt',
  title: 'A wish for a tie leads to nothing yet',
  looksAt: 'Ties with a wish: whether a step or an action of a plan is written.',
  why: 'A child who draws a line and hears no more of it learns that drawing changes nothing.',
  mend: 'Write what will be done and by whom, put it into the plan, or go back and say why not.',
  acceptWhen: 'It was talked through with whoever wished it, and left.',
  source: SOURCES.practice,
  samples: {
    good: sampleMap({
      systems: { 'sy-swim': { name: 'Swimming', domain: 'recreation' } },
      ties: {
        't-1': {
          between: ['p-rosa', 'sy-swim'],
          quality: 'planned',
          wish: { quality: 'strong', by: ['p-rosa'], step: 'Go along together on Saturday.' },
        },
      },
    }),
    bad: sampleMap({
      systems: { 'sy-swim': { name: 'Swimming', domain: 'recreation' } },
      ties: {
        't-1': {
          between: ['p-rosa', 'sy-swim'],
          quality: 'planned',
          wish: { quality: 'strong', by: ['p-rosa'] },
        },
      },
    }),
  },
  *find(_, { index }) {
    for (const [id, { wish }] of index.ties) {
      if (!wish || wish.step !== undefined || wish.action) continue
      yield { at: ['ties', id, 'wish'], params: { tie: id } }
    }
  },
  message: words['wish-without-step'],
})
