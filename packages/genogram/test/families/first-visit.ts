import type { Genogram } from '../../src/schema/index.ts'

/** After ten minutes at a kitchen table: a child, her mother, a grandmother and a dog. */
export const firstVisit: Genogram = {
  kind: 'genogram',
  schemaVersion: 1,
  id: 'r-visit',
  indexPeople: ['p-leah'],
  people: {
    'p-leah': { name: 'Leah', gender: 'woman', genderBasis: 'said', born: '2017-03-02' },
    'p-mum': { name: 'Carys', gender: 'woman', gaps: { born: 'not-asked' } },
    'p-dad': { gaps: { name: 'not-known', gender: 'not-asked' } },
    'p-nan': {
      name: 'Mair',
      gender: 'woman',
      born: '1957~',
      interpreterNeeded: true,
      languages: ['Welsh'],
    },
    'p-dog': { name: 'Biscuit', pet: true, species: 'dog' },
  },
  callings: { 'k-1': { by: 'p-leah', of: 'p-nan', word: 'Nain' } },
  parentLinks: {
    'l-1': { child: 'p-leah', parent: 'p-mum', kind: 'birth', role: 'mother', gaveBirth: true },
    'l-2': { child: 'p-leah', parent: 'p-dad', kind: 'birth' },
    'l-3': { child: 'p-mum', parent: 'p-nan', kind: 'birth', role: 'mother' },
  },
  households: { 'hh-1': { name: 'Quay Street' } },
  householdStays: {
    's-1': { household: 'hh-1', person: 'p-leah' },
    's-2': { household: 'hh-1', person: 'p-mum' },
    's-3': { household: 'hh-1', person: 'p-dog' },
  },
  bonds: { 'b-1': { between: ['p-leah', 'p-nan'], kind: 'close', accordingTo: ['p-leah'] } },
}
