import { entries } from '@relational-practice/core'
import { atPeople } from '../at-people.ts'
import { genogramRule } from '../genogram-rule.ts'
import { hasAccount } from '../has-account.ts'
import { family } from '../sample.ts'
import { SOURCES } from '../sources.ts'
import { words } from '../words.ts'

const people = {
  'p-jade': { name: 'Jade', born: '1985' },
  'p-kofi': { name: 'Kofi', born: '1983' },
} as const

/** GE7: it is said who tells of harm, or where it is written. */
export const harmWithoutSource = genogramRule({
  code: 'genogram/harm-without-source',
  severity: 'error',
  title: 'Harm is recorded without saying who tells of it',
  looksAt:
    'Every entry of harm. A person who tells of it, a written source, or a statement about it with its speaker each answer the question.',
  why: 'Whoever reads of harm must be able to ask where it comes from: the person who lived through it, a judgment, a neighbour, a rumour. Without that it can be neither weighed nor answered.',
  mend: 'Name the people who tell of it, or the document. Where the person who told must not be known, name the kind of source and protect it: do not leave it out.',
  source: SOURCES.practice,
  samples: {
    good: family({
      people,
      harms: {
        'x-1': {
          by: 'p-kofi',
          harmed: 'p-jade',
          kinds: ['economic'],
          status: 'admitted',
          source: 'Core group notes, 4 March 2026',
        },
      },
    }),
    bad: family({
      people,
      harms: {
        'x-1': { by: 'p-kofi', harmed: 'p-jade', kinds: ['economic'], status: 'admitted' },
      },
    }),
  },
  *find(genogram, { index }) {
    for (const [id, harm] of entries(genogram.harms)) {
      if (hasAccount(index, id, harm)) continue
      yield { at: ['harms', id], related: atPeople(harm.harmed), params: { harmed: harm.harmed } }
    }
  },
  message: words['harm-without-source'],
})
