import { ageThreshold, type Id } from '@relational-practice/core'
import type { GenogramIndex } from '../../find/index-genogram.ts'
import type { Genogram } from '../../schema/index.ts'
import { stands } from '../../find/birth-links.ts'
import { genogramRule } from '../genogram-rule.ts'
import { family } from '../sample.ts'
import { SOURCES } from '../sources.ts'
import { words } from '../words.ts'

const OWN_PARENTS: readonly string[] = [
  'birth',
  'legal',
  'adoptive',
  'donor',
  'surrogate',
  'social',
]
const SIDES: readonly string[] = ['birth', 'legal', 'adoptive']

const parentsOf = (
  index: GenogramIndex,
  child: Id<'p'>,
  kinds: readonly string[],
): readonly Id<'p'>[] => {
  const links = index.parentLinksOf(child).filter(([, link]) => stands(link))
  return [
    ...new Set(links.filter(([, { kind }]) => kinds.includes(kind)).map(([, link]) => link.parent)),
  ]
}

/** Whether anybody of the family a person comes from is in the record. */
const hasFamily = (index: GenogramIndex, person: Id<'p'>): boolean =>
  index.parentLinksOf(person).some(([, link]) => stands(link)) ||
  index.siblingGroupsOf(person).length > 0

/** Index people who are not certainly grown up. */
const indexChildren = (genogram: Genogram, index: GenogramIndex, asOf: string): Id<'p'>[] =>
  (genogram.indexPeople ?? []).filter((id) => {
    const person = index.person(id)
    if (!person || person.pet) return false
    return ageThreshold(person.born, person.bornBasis, 18, asOf) !== 'no'
  })

/** Whether the record says why the family somebody comes from is not in it. */
const isExplained = (index: GenogramIndex, id: Id<'p'>): boolean => {
  const gaps = index.person(id)?.gaps
  return gaps?.parents !== undefined || gaps?.name !== undefined
}

const people: Genogram['people'] = {
  'p-amara': { name: 'Amara', born: '2017-09-01' },
  'p-ngozi': { name: 'Ngozi' },
  'p-ifeoma': { name: 'Ifeoma' },
  'p-lewis': { name: 'Lewis' },
}
const parentLinks: Genogram['parentLinks'] = {
  'l-1': { child: 'p-amara', parent: 'p-ngozi', kind: 'birth', role: 'mother' },
  'l-2': { child: 'p-amara', parent: 'p-lewis', kind: 'birth', role: 'father' },
  'l-3': { child: 'p-ngozi', parent: 'p-ifeoma', kind: 'birth', role: 'mother' },
}
const responsibilities: Genogram['responsibilities'] = {
  'pr-1': { child: 'p-amara', holder: 'p-ngozi', basis: 'mother' },
}

/** GE9: nobody of one parent's side is recorded, nor why. */
export const parentSideEmpty = genogramRule({
  code: 'genogram/parent-side-empty',
  severity: 'query',
  title: 'One side of a child’s family is empty',
  looksAt:
    'The children a genogram is about: whether a second parent is recorded, and whether anybody of the family that each parent comes from is recorded where the other parent’s is. A gap (none, not known, not asked, declined) at the child’s or the parent’s parents answers it; so does a donor.',
  why: 'Fathers, and their families, are left out more than anybody else. A child loses half of the people who might care for them, and a person who may be a danger stays unseen.',
  mend: 'Ask the family, and the child if it is right to. If nothing is known, or nobody has asked yet, write that as a gap, so that the next reader knows.',
  acceptWhen: 'It is not safe to ask yet, and it has been decided when it will be asked.',
  source: SOURCES.practice,
  samples: {
    good: family({
      indexPeople: ['p-amara'],
      people: { ...people, 'p-lewis': { name: 'Lewis', gaps: { parents: 'not-asked' } } },
      parentLinks,
      responsibilities,
    }),
    bad: family({ indexPeople: ['p-amara'], people, parentLinks, responsibilities }),
  },
  *find(genogram, { index, asOf }) {
    const sides = new Set<Id<'p'>>()
    for (const child of indexChildren(genogram, index, asOf)) {
      const isAlone = parentsOf(index, child, OWN_PARENTS).length < 2
      if (isAlone && !isExplained(index, child)) {
        yield { at: ['people', child], params: { who: child, missing: 'second-parent' } }
      }
      const parents = parentsOf(index, child, SIDES)
      if (!parents.some((parent) => hasFamily(index, parent))) continue
      for (const parent of parents) {
        if (!hasFamily(index, parent) && !isExplained(index, parent)) sides.add(parent)
      }
    }
    for (const parent of sides) {
      yield { at: ['people', parent], params: { who: parent, missing: 'side' } }
    }
  },
  message: words['parent-side-empty'],
})
