import {
  addYearsTo,
  entries,
  isUnder,
  partialDateBounds,
  type Id,
  type Span,
  goesOn,
} from '@relational-practice/core'
import type { GenogramIndex } from '../../find/index-genogram.ts'
import type { Genogram, Harm, Person } from '../../schema/index.ts'
import { atPeople } from '../at-people.ts'
import { stands } from '../../find/birth-links.ts'
import { genogramRule } from '../genogram-rule.ts'
import { harmSpan } from '../../find/harm-span.ts'
import { lastedTogether } from '../lasted-together.ts'
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
  const person = index.person(harmed)
  return !person?.pet && isUnder(person?.born, 16, earliest ?? asOf) === 'yes'
}

/** Everybody who lived in a home of two people at a time at which both of them did. */
const atHomeWithBoth = (
  index: GenogramIndex,
  [one, other]: readonly [Id<'p'>, Id<'p'>],
  harm: Harm,
  asOf: string,
): readonly Id<'p'>[] => {
  const duringHarm = index
    .staysOf(one)
    .filter(([, stay]) => lastedTogether(stay, harmSpan(harm), asOf))
  return duringHarm.flatMap(([, stay]) => {
    const others = index
      .staysIn(stay.household)
      .map(([, each]) => each)
      .filter(
        (each) => lastedTogether(each, stay, asOf) && lastedTogether(each, harmSpan(harm), asOf),
      )
    const withOther = others.filter(({ person }) => person === other)
    return others
      .filter((each) => withOther.some((partner) => lastedTogether(each, partner, asOf)))
      .map(({ person }) => person)
  })
}

/** The children of two people, or at home with both, who were certainly children during harm between them. */
const childrenDuring = (
  index: GenogramIndex,
  people: readonly [Id<'p'>, Id<'p'>],
  harm: Harm,
  asOf: string,
): readonly Id<'p'>[] => {
  const children = people.flatMap((parent) =>
    index.childLinksOf(parent).flatMap(([, link]) => (stands(link) ? [link.child] : [])),
  )
  const concerned = new Set([...children, ...atHomeWithBoth(index, people, harm, asOf)])
  return [...concerned].filter((child) => {
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
    'Harm by one person to another who is not a child under 16, and everybody who was certainly born and under 18 at the time and is a child of either (by whatever kind of link) or lived in a home with both: whether they are named among those who lived through it. It is silent where the record says that this is not known, was not asked, or that no child did.',
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
      const { by, harmed, livedThroughBy = [], gaps } = each
      if (!by || by === harmed) continue
      if (gaps?.livedThroughBy || isChildAbuse(index, each, asOf)) continue
      const children = childrenDuring(index, [by, harmed], each, asOf).filter(
        (child) => !livedThroughBy.includes(child),
      )
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
