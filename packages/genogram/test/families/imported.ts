import type { Genogram } from '../../src/schema/index.ts'

/** A family as an import leaves it: nobody was asked for their gender, recorded sex is there. */
export const imported: Genogram = {
  kind: 'genogram',
  schemaVersion: 1,
  id: 'r-import',
  title: 'Imported family',
  people: {
    'p-1': {
      name: 'Thomas Whitlock',
      sexRecordedAtBirth: 'male',
      born: '1851',
      death: { on: '1919' },
    },
    'p-2': {
      name: 'Eliza Marsh',
      sexRecordedAtBirth: 'female',
      born: '1855~',
      death: { on: '../1910' },
    },
    'p-3': {
      name: 'Albert Whitlock',
      sexRecordedAtBirth: 'male',
      born: '1878-02-11',
      death: { on: '1916-07-01' },
    },
    'p-4': { name: 'Rose Whitlock', sexRecordedAtBirth: 'female', born: '1880', death: {} },
    'p-5': {
      name: 'A child of unknown name who lived some days only',
      born: '1882',
      death: { on: '1882' },
    },
    'p-6': { name: 'Edith Crane', gender: 'woman', born: '1884', death: { on: '1960' } },
  },
  partnerships: {
    'u-1': { partners: ['p-1', 'p-2'], kind: 'married', from: '1876' },
    'u-2': { partners: ['p-3', 'p-6'], kind: 'married', from: '1908' },
  },
  parentLinks: {
    'l-1': { child: 'p-3', parent: 'p-1', kind: 'birth' },
    'l-2': { child: 'p-3', parent: 'p-2', kind: 'birth' },
    'l-3': { child: 'p-4', parent: 'p-1', kind: 'birth' },
    'l-4': { child: 'p-4', parent: 'p-2', kind: 'birth' },
    'l-5': { child: 'p-5', parent: 'p-1', kind: 'birth' },
    'l-6': { child: 'p-5', parent: 'p-2', kind: 'birth' },
  },
}
