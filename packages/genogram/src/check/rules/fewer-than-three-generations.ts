import type { Id } from '@relational-practice/core'
import type { GenogramIndex } from '../../find/index-genogram.ts'
import type { Genogram, ParentLink } from '../../schema/index.ts'
import { atPeople } from '../at-people.ts'
import { stands } from '../../find/birth-links.ts'
import { genogramRule } from '../genogram-rule.ts'
import { family } from '../sample.ts'
import { SOURCES } from '../sources.ts'
import { words } from '../words.ts'

const GENERATIONS = { value: 3, unit: 'generations' } as const

const ACROSS: readonly string[] = [
  'birth',
  'legal',
  'adoptive',
  'step',
  'social',
  'donor',
  'surrogate',
]
const ANSWERED: readonly (string | undefined)[] = ['none', 'not-known', 'declined']

type Step = (person: Id<'p'>) => readonly Id<'p'>[]

const leadsAcross = (link: ParentLink): boolean => stands(link) && ACROSS.includes(link.kind)

const upwards =
  (index: GenogramIndex): Step =>
  (person) =>
    index.parentLinksOf(person).flatMap(([, link]) => (leadsAcross(link) ? [link.parent] : []))

const downwards =
  (index: GenogramIndex): Step =>
  (person) =>
    index.childLinksOf(person).flatMap(([, link]) => (leadsAcross(link) ? [link.child] : []))

/** How many generations lie beyond a person, and who of them leads no further. */
const beyond = (start: Id<'p'>, next: Step): { generations: number; ends: readonly Id<'p'>[] } => {
  const known = new Set([start])
  const ends: Id<'p'>[] = []
  let generations = 0
  for (let row: readonly Id<'p'>[] = [start]; row.length > 0;) {
    ends.push(...row.filter((person) => next(person).length === 0))
    row = [...new Set(row.flatMap(next))].filter((person) => !known.has(person))
    for (const person of row) known.add(person)
    if (row.length > 0) generations += 1
  }
  return { generations, ends }
}

const people: Genogram['people'] = {
  'p-kai': { name: 'Kai', born: '2012-05-20' },
  'p-dana': { name: 'Dana' },
  'p-sol': { name: 'Sol' },
}
const parentLinks: Genogram['parentLinks'] = {
  'l-1': { child: 'p-kai', parent: 'p-dana', kind: 'birth' },
  'l-2': { child: 'p-kai', parent: 'p-sol', kind: 'birth' },
}
const responsibilities: Genogram['responsibilities'] = {
  'pr-1': { child: 'p-kai', holder: 'p-dana', basis: 'mother' },
}

/** GE10: a genogram reaches over three generations. */
export const fewerThanThreeGenerations = genogramRule({
  code: 'genogram/fewer-than-three-generations',
  severity: 'prompt',
  title: 'The genogram reaches over fewer than three generations',
  looksAt:
    'The longest line of parents and children through anybody the genogram is about: birth, legal, adoptive, step, social, donor and surrogate links. It is silent where nobody is named as whom it is about, and where the record says of everybody at the top that their parents are not known, or that the family would rather not say.',
  why: 'What helps and what hurts a family often comes from further back, and so do the people who may step in. Grandparents are the first to be left out when time is short.',
  mend: 'Ask about the generation that is missing, if the family wishes to tell, or write why it is empty. It is a beginning, not a fault.',
  acceptWhen: 'The genogram was made for a purpose that does not need more.',
  source: SOURCES.genograms,
  policy: { generations: GENERATIONS },
  samples: {
    good: family({
      indexPeople: ['p-kai'],
      people: {
        ...people,
        'p-ruth': { name: 'Ruth' },
        'p-sol': { name: 'Sol', gaps: { parents: 'not-asked' } },
      },
      parentLinks: { ...parentLinks, 'l-3': { child: 'p-dana', parent: 'p-ruth', kind: 'birth' } },
      responsibilities,
    }),
    bad: family({ indexPeople: ['p-kai'], people, parentLinks, responsibilities }),
  },
  *find({ indexPeople = [] }, { index, policy }) {
    const wanted = policy.generations ?? GENERATIONS.value
    const about = indexPeople.filter((id) => index.person(id) && !index.person(id)?.pet)
    const lines = about.map((id) => {
      const [up, down] = [beyond(id, upwards(index)), beyond(id, downwards(index))]
      return { generations: up.generations + 1 + down.generations, top: up.ends }
    })
    const isOpen = lines.some(({ top }) =>
      top.some((id) => !ANSWERED.includes(index.person(id)?.gaps?.parents)),
    )
    const found = Math.max(0, ...lines.map(({ generations }) => generations))
    if (about.length === 0 || found >= wanted || !isOpen) return
    yield { at: ['indexPeople'], related: atPeople(...about), params: { found, wanted } }
  },
  message: words['fewer-than-three-generations'],
})
