import type { Id } from '@relational-practice/core'
import { createGenogram } from '../../schema/create-genogram.ts'
import type { Genogram, ParentLink, Person } from '../../schema/index.ts'
import { findKinship } from './find-kinship.ts'
import type { KinshipView } from './kinship.ts'
import { kinshipInWords } from './kinship-in-words.ts'

const GENDERS: Readonly<Record<string, Person['gender']>> = {
  w: 'woman',
  m: 'man',
  n: 'non-binary',
}

/**
 * A family in short: `Ann:w Bob:m Kit`, then `Ann Bob > Cat Dan` for parents by birth and their
 * children. Everyone's id is `p-` and the name.
 */
export const family = (
  people: string,
  births: readonly string[] = [],
  more: Partial<Genogram> = {},
  links: readonly ParentLink[] = [],
): Genogram => {
  const parentLinks: Record<Id<'l'>, ParentLink> = {}
  const add = (link: ParentLink): void => {
    parentLinks[`l-${Object.keys(parentLinks).length + 1}`] = link
  }
  for (const birth of births) {
    const [parents = '', children = ''] = birth.split(' > ')
    for (const child of children.split(' '))
      for (const parent of parents.split(' '))
        add({ child: `p-${child}`, parent: `p-${parent}`, kind: 'birth' })
  }
  links.forEach(add)
  return {
    ...createGenogram('r-1'),
    people: Object.fromEntries(
      people.split(' ').map((word) => {
        const [name = '', letter = ''] = word.split(':')
        const gender = GENDERS[letter]
        return [`p-${name}`, { name, ...(gender && { gender }) }]
      }),
    ),
    parentLinks,
    ...more,
  }
}

/** A link of any kind, by names. */
export const link = (
  child: string,
  parent: string,
  kind: ParentLink['kind'],
  more: Partial<ParentLink> = {},
): ParentLink => ({ child: `p-${child}`, parent: `p-${parent}`, kind, ...more })

/** Partnerships by names: `Ann Bob married`. */
export const couples = (...lines: readonly string[]): Pick<Genogram, 'partnerships'> => ({
  partnerships: Object.fromEntries(
    lines.map((line, place) => {
      const [one = '', other = '', kind] = line.split(' ')
      const partners: [Id<'p'>, Id<'p'>] = [`p-${one}`, `p-${other}`]
      return [`u-${place + 1}`, { partners, ...(isKind(kind) && { kind }) }]
    }),
  ),
})

const isKind = (word: string | undefined) =>
  word === 'married' ||
  word === 'civil-partnership' ||
  word === 'cohabiting' ||
  word === 'dating' ||
  word === 'religious-only'

/** What `to` is to `from`, in words. */
export const said = (
  genogram: Genogram,
  from: string,
  to: string,
  view: KinshipView = 'legal',
): string => kinshipInWords(findKinship(genogram, `p-${from}`, `p-${to}`, { view }))

/** The codes of what `to` is to `from`, with `~` before those that are not exact. */
export const coded = (
  genogram: Genogram,
  from: string,
  to: string,
  view: KinshipView = 'legal',
): string =>
  findKinship(genogram, `p-${from}`, `p-${to}`, { view })
    .routes.map(({ roleCode }) => (roleCode.exact ? roleCode.code : `~${roleCode.code}`))
    .join(' ')
