import { childrenIn } from '../children-in.ts'
import { ecomapRule } from '../ecomap-rule.ts'
import { sampleMap } from '../sample.ts'
import { SOURCES } from '../sources.ts'
import { words } from '../words.ts'

/** EC6. */
export const childWithoutOwnMap = ecomapRule({
  code: 'ecomap/child-without-own-map',
  severity: 'prompt',
  title: 'A child of five or older has no map of their own',
  looksAt:
    'The child the map is about and children in the middle who are certainly 5 or older and under 18, on a map that does not tell that child’s own view. That the child made one, or did not want to, answers it; another way of hearing them does with a note of what it was.',
  why: 'Adults’ maps show who adults think matters. A child’s often has a dinner lady, a cousin and a dog on it, and leaves out who we put first.',
  mend: 'Offer the child a map of their own, or write in what other way they were heard.',
  acceptWhen: 'It is planned, and the plan says when.',
  source: SOURCES.practice,
  samples: {
    good: sampleMap({
      people: {
        'p-sol': {
          name: 'Sol',
          born: '2019-03-04',
          education: 'school',
          ownMap: 'another-way',
          ownMapNote: 'Showed us with toy figures who comes to the house.',
          gaps: { health: 'not-asked' },
        },
      },
      households: { 'hh-home': { members: ['p-rosa', 'p-sol'] } },
    }),
    bad: sampleMap({
      people: {
        'p-sol': {
          name: 'Sol',
          born: '2019-03-04',
          education: 'school',
          gaps: { health: 'not-asked' },
        },
      },
      households: { 'hh-home': { members: ['p-rosa', 'p-sol'] } },
    }),
  },
  *find(ecomap, { index, asOf }) {
    for (const [id, { ownMap, ownMapNote }] of childrenIn(ecomap, index, [5, 18], asOf)) {
      if (ecomap.viewOf === id || ownMap === 'made' || ownMap === 'declined') continue
      if (ownMap === 'another-way' && ownMapNote !== undefined) continue
      yield { at: ['people', id], params: { child: id } }
    }
  },
  message: words['child-without-own-map'],
})
