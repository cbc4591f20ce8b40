import type { Id } from '@relational-practice/core'
import type { GenogramIndex } from '../../find/index-genogram.ts'
import type { Genogram, ParentLink } from '../../schema/index.ts'
import { givesLife } from '../../find/birth-links.ts'
import { atPeople } from '../at-people.ts'
import { genogramRule } from '../genogram-rule.ts'
import { isUnquestioned } from '../is-unquestioned.ts'
import { family } from '../sample.ts'
import { SOURCES } from '../sources.ts'
import { words } from '../words.ts'

const people: Genogram['people'] = {
  'p-ada': { name: 'Ada Nwosu' },
  'p-bola': { name: 'Bola Nwosu' },
  'p-chidi': { name: 'Chidi Nwosu' },
}

const isSure = (link: ParentLink): boolean => givesLife(link) && isUnquestioned(link)

/** Everybody whom links of birth lead to from a person, going up; the person too if they lead back. */
const ancestorsOf = (index: GenogramIndex, person: Id<'p'>): ReadonlySet<Id<'p'>> => {
  const found = new Set<Id<'p'>>()
  const waiting = [person]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    for (const [, link] of index.parentLinksOf(next)) {
      if (!isSure(link) || found.has(link.parent)) continue
      found.add(link.parent)
      waiting.push(link.parent)
    }
  }
  return found
}

/** Those who are left when everybody goes whose parents have gone: the circles and their descendants. */
const leftOver = (index: GenogramIndex): ReadonlySet<Id<'p'>> => {
  const left = new Set(index.people.map(([id]) => id))
  const hasParentLeft = (person: Id<'p'>): boolean =>
    index.parentLinksOf(person).some(([, link]) => isSure(link) && left.has(link.parent))
  const waiting = [...left]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (!left.has(next) || hasParentLeft(next)) continue
    left.delete(next)
    waiting.push(...index.childLinksOf(next).map(([, { child }]) => child))
  }
  return left
}

/** GE1: nobody descends from themselves. */
export const ancestorCycle = genogramRule({
  code: 'genogram/ancestor-cycle',
  severity: 'error',
  title: 'Somebody is their own ancestor',
  looksAt:
    'Links of birth, donor and surrogate links that are agreed or say nothing of their standing. Contested, disputed, presumed and disproved links and all other kinds of parent are left aside: a grandmother may adopt her grandchild.',
  why: 'Nobody can descend from themselves, so at least one link points the wrong way or names the wrong person. Relations worked out from it, such as who is a grandparent, would be wrong for everybody in the circle.',
  mend: 'Look at the links of each person named. Most often a child and a parent were exchanged, or two people of one name were taken for one. A link that has turned out to be untrue can be marked as disproved.',
  source: SOURCES.logic,
  samples: {
    good: family({
      people,
      parentLinks: {
        'l-1': { child: 'p-bola', parent: 'p-ada', kind: 'birth' },
        'l-2': { child: 'p-chidi', parent: 'p-bola', kind: 'birth' },
        'l-3': { child: 'p-chidi', parent: 'p-ada', kind: 'adoptive' },
      },
    }),
    bad: family({
      people,
      parentLinks: {
        'l-1': { child: 'p-bola', parent: 'p-ada', kind: 'birth' },
        'l-2': { child: 'p-chidi', parent: 'p-bola', kind: 'birth' },
        'l-3': { child: 'p-ada', parent: 'p-chidi', kind: 'birth' },
      },
    }),
  },
  *find(_, { index }) {
    const reported = new Set<Id<'p'>>()
    for (const person of leftOver(index)) {
      const ancestors = ancestorsOf(index, person)
      if (!ancestors.has(person) || reported.has(person)) continue
      const circle = [...ancestors].filter((other) => ancestorsOf(index, other).has(person))
      for (const other of circle) reported.add(other)
      yield {
        at: ['people', person],
        related: atPeople(...circle.filter((other) => other !== person)),
        params: { person },
      }
    }
  },
  message: words['ancestor-cycle'],
})
