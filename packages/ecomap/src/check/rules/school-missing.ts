import { childrenIn } from '../children-in.ts'
import { hasTieTo } from '../has-tie-to.ts'
import { ecomapRule } from '../ecomap-rule.ts'
import { sampleMap } from '../sample.ts'
import { SOURCES } from '../sources.ts'
import { words } from '../words.ts'

/** EC4, by which having no place for a reason is an answer. */
export const schoolMissing = ecomapRule({
  code: 'ecomap/school-missing',
  severity: 'query',
  title: 'A child of school age has no school on the map',
  looksAt:
    'The child the map is about and children in the middle who are certainly 6 or older, since at five the term decides, and not yet 16. A tie of the child or the household to a school answers it, and so does what is written of their education: home educated, awaiting a place, excluded, not yet of age and left school are answers. It is silent where a gap says why nothing is written.',
  why: 'School is where most children are seen on most days. On a map without it, nobody sees who misses them, and a child without a place is easily forgotten.',
  mend: 'Add the school and the tie, or write where the child learns and why there is no place.',
  acceptWhen: 'The school stands on the child’s own map.',
  source: SOURCES.schoolAge,
  samples: {
    good: sampleMap({
      people: {
        'p-sol': { name: 'Sol', born: '2016-03-04', ownMap: 'made', education: 'awaiting-a-place' },
      },
      households: { 'hh-home': { members: ['p-rosa', 'p-sol'] } },
      systems: { 'sy-gp': { name: 'Hill Surgery', domain: 'health' } },
      ties: { 't-1': { between: ['hh-home', 'sy-gp'] } },
    }),
    bad: sampleMap({
      people: { 'p-sol': { name: 'Sol', born: '2016-03-04', ownMap: 'made' } },
      households: { 'hh-home': { members: ['p-rosa', 'p-sol'] } },
      systems: { 'sy-gp': { name: 'Hill Surgery', domain: 'health' } },
      ties: { 't-1': { between: ['hh-home', 'sy-gp'] } },
    }),
  },
  *find(ecomap, { index, asOf }) {
    for (const [id, { education, gaps }] of childrenIn(ecomap, index, [6, 16], asOf)) {
      if (education || gaps?.education || hasTieTo(ecomap, index, id, 'school', asOf)) continue
      yield { at: ['people', id], params: { child: id } }
    }
  },
  message: words['school-missing'],
})
