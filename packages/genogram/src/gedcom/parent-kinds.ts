import type { ParentLink } from '../schema/index.ts'

/** What kind of parents: a kind of the schema, none that counts here, or words of the file's own. */
export type ToldKind = ParentLink['kind'] | 'not-parents' | 'own-words'

/** Words in `PEDI` and its `PHRASE`, and in the `_FREL` and `_MREL` of some programs. */
const WORDS: readonly (readonly [ToldKind, string])[] = [
  ['birth', 'birth, natural, biological'],
  ['adoptive', 'adopted, adoptive, adoption'],
  ['foster', 'foster, fostered'],
  ['step', 'step, stepchild, step-child, stepparent, step-parent'],
  ['guardian', 'guardian, guardianship, special guardian'],
  ['kinship', 'kinship, kinship care, kinship carer'],
  ['donor', 'donor, sperm donor, egg donor'],
  ['surrogate', 'surrogate, surrogacy'],
  ['social', 'social'],
  ['legal', 'legal, legal parent, second female parent'],
  // A rite of one church, which makes nobody a parent.
  ['not-parents', 'sealing, sealed'],
]

const KINDS: ReadonlyMap<string, ToldKind> = new Map(
  WORDS.flatMap(([kind, words]) => words.split(', ').map((word) => [word, kind] as const)),
)

/** The kind that words stand for; nothing where there are no words, or they say it is not known. */
export const parentKindOf = (words: string): ToldKind | undefined => {
  const plain = words.trim().toLowerCase()
  if (plain === '' || plain === 'unknown' || plain === 'private') return undefined
  return KINDS.get(plain) ?? 'own-words'
}
