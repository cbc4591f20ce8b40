import { entries } from '@relational-practice/core'
import { atPeople } from '../at-people.ts'
import { genogramRule } from '../genogram-rule.ts'
import { hasAccount } from '../has-account.ts'
import { family } from '../sample.ts'
import { SOURCES } from '../sources.ts'
import { words } from '../words.ts'

const people = {
  'p-noah': { name: 'Noah', born: '2007' },
  'p-kerry': { name: 'Kerry' },
  'p-dev': { name: 'Dev' },
} as const

/** Contested parentage says whose account it is. */
export const contestedWithoutAccount = genogramRule({
  code: 'genogram/contested-without-account',
  severity: 'query',
  title: 'Contested parentage without saying whose account it is',
  looksAt:
    'Parent links that are contested. Somebody who tells it so or disputes it, a written source, or a statement about it with its speaker each answer the question.',
  why: 'Two accounts can stand side by side without anybody choosing, as long as each belongs to somebody. Without that a rumour looks like the record’s own view of who a child’s parent is.',
  mend: 'Name who tells it so and who disputes it, or the document. Think of what the child has been told before you share it.',
  acceptWhen: 'It is not safe to name who told it, and the source is protected elsewhere.',
  source: SOURCES.practice,
  samples: {
    good: family({
      people,
      parentLinks: {
        'l-1': {
          child: 'p-noah',
          parent: 'p-dev',
          kind: 'birth',
          standing: 'contested',
          accordingTo: ['p-kerry'],
          disputedBy: ['p-dev'],
        },
      },
    }),
    bad: family({
      people,
      parentLinks: {
        'l-1': { child: 'p-noah', parent: 'p-dev', kind: 'birth', standing: 'contested' },
      },
    }),
  },
  *find(genogram, { index }) {
    for (const [id, link] of entries(genogram.parentLinks)) {
      if (link.standing !== 'contested' || hasAccount(index, id, link)) continue
      if ((link.disputedBy?.length ?? 0) > 0) continue
      yield {
        at: ['parentLinks', id],
        related: atPeople(link.child, link.parent),
        params: { child: link.child },
      }
    }
  },
  message: words['contested-without-account'],
})
