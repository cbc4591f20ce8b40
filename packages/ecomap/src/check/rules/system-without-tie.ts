import { isAround } from '../../find/tie-sides.ts'
import { ecomapRule } from '../ecomap-rule.ts'
import { sampleMap } from '../sample.ts'
import { SOURCES } from '../sources.ts'
import { words } from '../words.ts'

/** A circle has a line. */
export const systemWithoutTie = ecomapRule({
  code: 'ecomap/system-without-tie',
  severity: 'prompt',
  title: 'Something stands on the map without a line',
  looksAt: 'Systems that stand on the day of the check: whether any tie has them at an end.',
  why: 'A circle without a line is a question nobody finished asking: whether it is close, hard, over, or not there yet.',
  mend: 'Draw the line, or ask how it is. A tie that is over can be drawn as broken.',
  acceptWhen: 'Whoever tells the map wants it to stand alone.',
  source: SOURCES.hartman,
  samples: {
    good: sampleMap({
      systems: { 'sy-mosque': { name: 'Mosque', domain: 'faith' } },
      ties: { 't-1': { between: ['hh-home', 'sy-mosque'] } },
    }),
    bad: sampleMap({ systems: { 'sy-mosque': { name: 'Mosque', domain: 'faith' } } }),
  },
  *find(_, { index, asOf }) {
    for (const [id, system] of index.systems) {
      if (!isAround(system, asOf) || index.tiesOf(id).length > 0) continue
      yield { at: ['systems', id], params: { system: id } }
    }
  },
  message: words['system-without-tie'],
})
