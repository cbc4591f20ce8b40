/** Under which all extension tags of these files are documented. */
const AUTHORITY = 'tag:relational-practice,2026:genogram/v1'

/** Tags with a meaning of their own, and what it is. */
export const OWN_TAGS = {
  _EDTF: 'date-in-edtf',
  _EXACT_NAME: 'exact-name',
  _GAP: 'why-it-is-empty',
  _KIND_ONLY: 'no-event-only-the-kind-of-partnership',
  _NO_PARTNERSHIP: 'parents-who-are-not-recorded-as-partners',
  _ORDER_NOT_KNOWN: 'order-of-children-not-known',
  _RP_GENOGRAM: 'genogram',
} as const

/** The tag of a collection, for a record of its own or below a standard structure: `_RP_BONDS`. */
export const collectionTag = (name: string): string => `_RP_${snake(name)}`

/** The tag of a field: `_FROM_PLACE`. */
export const fieldTag = (name: string): string => `_${snake(name)}`

const snake = (name: string): string =>
  name.replace(/[A-Z]/g, (capital) => `_${capital}`).toUpperCase()

const camel = (tag: string): string =>
  tag.toLowerCase().replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())

const ownMeaning = new Map<string, string>(Object.entries(OWN_TAGS))

/**
 * The URI that documents an extension tag, as the `SCHMA` of version 7 wants for each. It is a `tag`
 * URI (RFC 4151), a name and no address: the fields are those of the published JSON Schema.
 */
export const uriOf = (tag: string): string => {
  const own = ownMeaning.get(tag)
  if (own !== undefined) return `${AUTHORITY}/${own}`
  return tag.startsWith('_RP_')
    ? `${AUTHORITY}/collection/${camel(tag.slice(4))}`
    : `${AUTHORITY}/field/${camel(tag.slice(1))}`
}
