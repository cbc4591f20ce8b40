import { entries } from '@relational-practice/core'
import type { Genogram } from '../../schema/index.ts'
import { atPeople } from '../at-people.ts'
import { genogramRule } from '../genogram-rule.ts'
import { family } from '../sample.ts'
import { SOURCES } from '../sources.ts'
import { words } from '../words.ts'

const people: Genogram['people'] = {
  'p-viktor': { name: 'Viktor' },
  'p-nadia': { name: 'Nadia', born: '2014-07-19' },
}

/** PR: parental responsibility has a basis in law. */
export const responsibilityWithoutBasis = genogramRule({
  code: 'genogram/responsibility-without-basis',
  severity: 'error',
  title: 'Parental responsibility is recorded without its basis',
  looksAt:
    'Every entry of parental responsibility. It is silent where the record says that the basis is not known or was not asked.',
  why: 'Nobody holds parental responsibility by caring for a child or by being called a father: there is always an event in law behind it. Somebody may be asked to consent who cannot, or left out who must be asked.',
  mend: 'Say on what it rests: the birth, a marriage, the registration, an agreement, an order. If somebody says that they hold it and you do not know why, write that the basis is not known, and ask to see the document.',
  source: SOURCES.responsibility,
  samples: {
    good: family({
      people,
      responsibilities: {
        'pr-1': { child: 'p-nadia', holder: 'p-viktor', basis: 'agreement', eventOn: '2020-02-03' },
      },
    }),
    bad: family({
      people,
      responsibilities: { 'pr-1': { child: 'p-nadia', holder: 'p-viktor' } },
    }),
  },
  *find(genogram) {
    for (const [id, { child, basis, gaps }] of entries(genogram.responsibilities)) {
      if (basis || (gaps?.basis && gaps.basis !== 'none')) continue
      yield { at: ['responsibilities', id], related: atPeople(child), params: { child } }
    }
  },
  message: words['responsibility-without-basis'],
})
