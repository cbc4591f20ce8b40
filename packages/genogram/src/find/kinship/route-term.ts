import type { ParentLink, Person } from '../../schema/index.ts'
import { kinWords, wordFor, type Words } from './kin-word.ts'
import type { BareRoute, KinshipBy } from './kinship.ts'
import { partnerWords } from './partner-edges.ts'

const STEP: Readonly<Record<string, Words>> = {
  '1,0': ['stepmother', 'stepfather', 'step-parent'],
  '0,1': ['stepdaughter', 'stepson', 'stepchild'],
  '1,1': ['stepsister', 'stepbrother', 'step-sibling'],
}
const IN_LAW: Readonly<Record<string, Words>> = {
  '1,0': ['mother-in-law', 'father-in-law', 'parent-in-law'],
  '0,1': ['daughter-in-law', 'son-in-law', 'child-in-law'],
  '1,1': ['sister-in-law', 'brother-in-law', 'sibling-in-law'],
}
const same = (word: string): Words => [word, word, word]

const CARER: Readonly<Partial<Record<ParentLink['kind'], Words>>> = {
  foster: same('foster carer'),
  kinship: same('kinship carer'),
  guardian: same('guardian'),
  social: ['social mother', 'social father', 'social parent'],
  surrogate: same('surrogate'),
}
const CARED_FOR: Readonly<Partial<Record<ParentLink['kind'], Words>>> = {
  foster: ['foster daughter', 'foster son', 'foster child'],
  kinship: same('child in kinship care'),
  guardian: same('child under guardianship'),
  social: ['social daughter', 'social son', 'social child'],
  surrogate: same('child of a surrogacy'),
}
const PARENT: Readonly<Partial<Record<ParentLink['kind'], Words>>> = {
  adoptive: ['adoptive mother', 'adoptive father', 'adoptive parent'],
  donor: same('donor'),
}
const CHILD: Readonly<Partial<Record<ParentLink['kind'], Words>>> = {
  adoptive: ['adopted daughter', 'adopted son', 'adopted child'],
  donor: same('donor-conceived child'),
}
const BY: Readonly<Record<KinshipBy, string>> = {
  adoption: 'by adoption',
  birth: 'by birth',
  law: 'by law',
  donor: 'through a donor',
}
const TWIN = {
  identical: ['identical twin sister', 'identical twin brother', 'identical twin'],
  fraternal: ['non-identical twin sister', 'non-identical twin brother', 'non-identical twin'],
  'not-known': ['twin sister', 'twin brother', 'twin'],
} as const

const genderFor = ({ role }: BareRoute, person: Person): Person['gender'] =>
  role === 'mother' ? 'woman' : role === 'father' ? 'man' : role ? undefined : person.gender

const directWords = ({ up, link, by }: BareRoute): Words | undefined => {
  if (link === 'birth' && by.includes('birth'))
    return up === 1
      ? ['birth mother', 'birth father', 'birth parent']
      : ['birth daughter', 'birth son', 'birth child']
  return link && (up === 1 ? PARENT : CHILD)[link]
}

const onSideOf = (name: string | undefined): string =>
  name === undefined ? 'on the side of a parent whose name is not known' : `on ${name}’s side`

const kinTerm = (route: BareRoute, person: Person, nameOf: NameOf): string => {
  const { up, down, half, side, by, twin } = route
  const direct = directWords(route)
  const words = direct ?? (twin && half === 'full' ? TWIN[twin] : kinWords(up, down, half))
  const isSided = side !== undefined && up + down > 1
  const prefix = isSided && side.kind !== 'named' ? `${side.kind} ` : ''
  const word = wordFor(words, genderFor(route, person))
  const sided =
    prefix + (word.includes(' or ') && prefix ? word.replace(' or ', ` or ${prefix}`) : word)
  const on = isSided && side.kind === 'named' ? ` ${onSideOf(nameOf(side.parent))}` : ''
  const notes = direct ? [] : by.map((one) => BY[one])
  if (up === 1 && down === 1 && half === 'not-known') notes.push('full or half not known')
  return sided + on + (notes.length > 0 ? ` (${notes.join(', ')})` : '')
}

const careTerm = ({ up, down, link = 'foster' }: BareRoute, gender: Person['gender']): string => {
  if (up === down) return wordFor(['foster sister', 'foster brother', 'foster sibling'], gender)
  return wordFor((up === 1 ? CARER : CARED_FOR)[link] ?? same('carer'), gender)
}

/** A name for a person, to say on whose side a relation is. */
export type NameOf = (person: BareRoute['to']) => string | undefined

const bareTerm = (route: BareRoute, person: Person, nameOf: NameOf): string => {
  const { kind, up, down } = route
  const gender = genderFor(route, person)
  switch (kind) {
    case 'kin':
      return kinTerm(route, person, nameOf)
    case 'partner': {
      const word = wordFor(partnerWords(route.partnership), gender)
      return route.separated ? `${word} (separated)` : word
    }
    case 'step':
      return wordFor(STEP[`${up},${down}`] ?? same('step-relative'), gender)
    case 'in-law':
      return wordFor(IN_LAW[`${up},${down}`] ?? same('relative by marriage'), gender)
    case 'by-marriage':
      return `${kinTerm(route, person, nameOf)} by marriage`
    case 'carer':
      return careTerm(route, gender)
    case 'composed':
      break
  }
  return route.words ?? ''
}

/**
 * The words for a relation: by role for a parent, by lived gender for others, neutral where neither
 * tells. "Former" before what has ended; what is contested says so.
 */
export const routeTerm = (route: BareRoute, person: Person, nameOf: NameOf): string => {
  const term = bareTerm(route, person, nameOf)
  const former = route.former && route.kind !== 'composed' ? 'former ' : ''
  if (!route.contested) return former + term
  return former + (term.endsWith(')') ? `${term.slice(0, -1)}, contested)` : `${term} (contested)`)
}
