import { childrenIn } from '../children-in.ts'
import { hasTieTo } from '../has-tie-to.ts'
import { ecomapRule } from '../ecomap-rule.ts'
import { sampleMap } from '../sample.ts'
import { SOURCES } from '../sources.ts'
import { words } from '../words.ts'

/** EC4. */
export const healthMissing = ecomapRule({
  code: 'ecomap/health-missing',
  severity: 'query',
  title: 'A child has nobody for their health on the map',
  looksAt:
    'The child the map is about and children in the middle who are certainly under 18. A tie of the child or the household to a health system answers it. It is silent where a gap says why nothing is written.',
  why: 'A surgery, health visitor or school nurse is who a family can turn to without asking us first. Their absence is a plain thing to put right.',
  mend: 'Add who looks after the child’s health, or say that there is nobody, or that it was not asked.',
  acceptWhen: 'It stands on the child’s own map.',
  source: SOURCES.practice,
  samples: {
    good: sampleMap({
      people: {
        'p-sol': { name: 'Sol', born: '2023-03-04', gaps: { health: 'not-asked' } },
      },
      households: { 'hh-home': { members: ['p-rosa', 'p-sol'] } },
    }),
    bad: sampleMap({
      people: { 'p-sol': { name: 'Sol', born: '2023-03-04' } },
      households: { 'hh-home': { members: ['p-rosa', 'p-sol'] } },
    }),
  },
  *find(ecomap, { index, asOf }) {
    for (const [id, { gaps }] of childrenIn(ecomap, index, [0, 18], asOf)) {
      if (gaps?.health || hasTieTo(ecomap, index, id, 'health', asOf)) continue
      yield { at: ['people', id], params: { child: id } }
    }
  },
  message: words['health-missing'],
})
