import { entries } from '@relational-practice/core'
import { atPeople } from '../at-people.ts'
import { genogramRule } from '../genogram-rule.ts'
import { family } from '../sample.ts'
import { SOURCES } from '../sources.ts'
import { words } from '../words.ts'

const people = {
  'p-mina': { name: 'Mina', born: '1990' },
  'p-otto': { name: 'Otto', born: '1988' },
} as const

/** GE7: harm is alleged, admitted, found or disputed. */
export const harmWithoutStatus = genogramRule({
  code: 'genogram/harm-without-status',
  severity: 'error',
  title: 'Harm is recorded without its status',
  looksAt: 'Every entry of harm.',
  why: 'Without a status an allegation reads as a fact, and a finding of a court as hearsay. Both are unjust, to the person who was harmed and to the person who is said to have done it.',
  mend: 'Say whether it is alleged, admitted, found by a court or disputed. Where nobody has judged it, it is alleged.',
  source: SOURCES.practice,
  samples: {
    good: family({
      people,
      harms: {
        'x-1': {
          by: 'p-otto',
          harmed: 'p-mina',
          kinds: ['coercive-control'],
          status: 'alleged',
          accordingTo: ['p-mina'],
        },
      },
    }),
    bad: family({
      people,
      harms: {
        'x-1': {
          by: 'p-otto',
          harmed: 'p-mina',
          kinds: ['coercive-control'],
          accordingTo: ['p-mina'],
        },
      },
    }),
  },
  *find(genogram) {
    for (const [id, { harmed, status }] of entries(genogram.harms)) {
      if (!status) yield { at: ['harms', id], related: atPeople(harmed), params: { harmed } }
    }
  },
  message: words['harm-without-status'],
})
