import {
  addYearsTo,
  entries,
  isUnder,
  partialDateBounds,
  type Id,
  type Span,
} from '@relational-practice/core'
import type { GenogramIndex } from '../../find/index-genogram.ts'
import type { Genogram, Harm, Person } from '../../schema/index.ts'
import { atPeople } from '../at-people.ts'
import { stands } from '../birth-links.ts'
import { genogramRule } from '../genogram-rule.ts'
import { harmSpan } from '../harm-span.ts'
import { goesOn, lastedTogether } from '../lasted-together.ts'
import { family } from '../sample.ts'
import { SOURCES } from '../sources.ts'
import { isTreatedAsUnder } from '../treated-as-under.ts'
import { words } from '../words.ts'

/** From the birth to the day before the eighteenth birthday, or an earlier death. */
const childhoodOf = ({ born, death }: Person): Span => {
  const { earliest } = partialDateBounds(born)
  return { from: born, to: death?.on ?? (earliest && addYearsTo(earliest, 18)) }
}

const isChildDuring = (person: Person, harm: Harm, asOf: string): boolean => {
  if (person.pet || person.born === undefined) return false
  const span = harmSpan(harm)
  return (
    (goesOn(span, asOf) && isTreatedAsUnder(person, 18, asOf)) ||
    lastedTogether(childhoodOf(person), span, asOf)
  )
}

/** Whether somebody was certainly under 16 when harm began, or is if that is not known: then it is abuse of a child. */
const isChildAbuse = (index: GenogramIndex, { harmed, from }: Harm, asOf: string): boolean => {
  const { earliest } = partialDateBounds(from)
  return isUnder(index.person(harmed)?.born, 16, earliest ?? asOf) === 'yes'
}

/** The children of two people who were certainly children when harm was done between them. */
const childrenDuring = (
  index: GenogramIndex,
  people: readonly Id<'p'>[],
  harm: Harm,
  asOf: string,
): readonly Id<'p'>[] => {
  const children = people.flatMap((parent) =>
    index.childLinksOf(parent).flatMap(([, link]) => (stands(link) ? [link.child] : [])),
  )
  return [...new Set(children)].filter((child) => {
    const person = index.person(child)
    return person !== undefined && !people.includes(child) && isChildDuring(person, harm, asOf)
  })
}

const people: Genogram['people'] = {
  'p-abena': { name: 'Abena', born: '1991' },
  'p-joel': { name: 'Joel', born: '1989' },
  'p-esi': { name: 'Esi', born: '2017-02-14' },
}
const parentLinks: Genogram['parentLinks'] = {
  'l-1': { child: 'p-esi', parent: 'p-abena', kind: 'birth', role: 'mother' },
}
const responsibilities: Genogram['responsibilities'] = {
  'pr-1': { child: 'p-esi', holder: 'p-abena', basis: 'mother' },
}
const harm: Harm = {
  by: 'p-joel',
  harmed: 'p-abena',
  kinds: ['coercive-control', 'economic'],
  status: 'alleged',
  accordingTo: ['p-abena'],
  from: '2022',
}

/** Corrections 2.7: children are victims in their own right. */
export const harmWithoutChildrensExperience = genogramRule({
  code: 'genogram/harm-without-childrens-experience',
  severity: 'query',
  title: 'What children lived through is not recorded',
  looksAt:
    'Harm by one person to another who is not a child, where either has a child (of whatever kind of link) who was certainly born and under 18 at the time. It is silent where somebody is named who lived through it, where it is told how, or where the record says that this is not known, was not asked, or that no child did.',
  why: 'A child who sees, hears or lives with the effects of domestic abuse is a victim of it in law, and not a witness. Where only the adults are recorded nobody asks what it was like for the child, and nobody helps them.',
  mend: 'Record which children lived with it and what it was like for them, in their words where they have told somebody. If nobody has asked, say so, and plan who will, alone and with care. If no child lived through it, say that there is none.',
  acceptWhen: 'The children had no part in that household or relationship.',
  source: SOURCES.childVictims,
  samples: {
    good: family({
      people,
      parentLinks,
      responsibilities,
      harms: {
        'x-1': {
          ...harm,
          livedThroughBy: ['p-esi'],
          livedThroughAs: 'Esi says she puts the telly up loud so that she cannot hear.',
        },
      },
    }),
    bad: family({ people, parentLinks, responsibilities, harms: { 'x-1': harm } }),
  },
  *find(genogram, { index, asOf }) {
    for (const [id, each] of entries(genogram.harms)) {
      const { by, harmed, livedThroughBy = [], livedThroughAs, gaps } = each
      if (!by || by === harmed || livedThroughBy.length > 0 || livedThroughAs) continue
      if (gaps?.livedThroughBy || isChildAbuse(index, each, asOf)) continue
      const children = childrenDuring(index, [by, harmed], each, asOf)
      if (children.length === 0) continue
      yield {
        at: ['harms', id],
        related: atPeople(...children),
        params: { by, harmed, children: children.length },
      }
    }
  },
  message: words['harm-without-childrens-experience'],
})
