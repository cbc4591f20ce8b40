// Our layout for the layout bench: `node run.mjs --extra path/to/layout-adapter.mjs --only layout-adapter`.
// On the built package; on the sources where there is no build and Node strips types.
import { existsSync } from 'node:fs'

const built = new URL('../dist/index.js', import.meta.url)
const from = async (path) => import(new URL(path, import.meta.url))
const { genogramRecord, layoutGenogram } =
  process.env.RP_LAYOUT_SOURCE || !existsSync(built)
    ? {
        ...(await from('../src/schema/index.ts')),
        ...(await from('../src/layout/layout-genogram.ts')),
      }
    : await import(built)
const { viewFor } = await import('@relational-practice/core')

export const name = 'relational-practice'
export const licence = 'MIT'

const KINDS = { adopted: 'adoptive', foster: 'foster', kinship: 'kinship' }
const GENDERS = { M: 'man', F: 'woman', X: 'non-binary' }

/** The bench's neutral family as a genogram, and the names of its people in the bench. */
export const genogramOf = (family) => {
  const ids = new Map(family.people.map(({ id }, number) => [id, `p-${number}`]))
  const people = {}
  for (const { id, sex, birthYear } of family.people) {
    const gender = GENDERS[sex]
    people[ids.get(id)] = {
      ...(gender && { gender }),
      ...(birthYear !== undefined && { born: String(birthYear).padStart(4, '0') }),
    }
  }
  const partnerships = {}
  const parentLinks = {}
  const siblingGroups = {}
  const born = new Set()
  let links = 0
  family.families.forEach(({ partners, children, links: kinds = {} }, number) => {
    if (partners.length === 2) {
      partnerships[`u-${number}`] = { partners: partners.map((each) => ids.get(each)) }
    }
    if (partners.length === 0) {
      siblingGroups[`g-${number}`] = { siblings: children.map((each) => ids.get(each)) }
    }
    for (const child of children) {
      // A second family of birth, such as a donor's beside the two mothers', is no third birth parent.
      const kind = KINDS[kinds[child]] ?? (born.has(child) ? 'social' : 'birth')
      if (kind === 'birth') born.add(child)
      for (const parent of partners) {
        parentLinks[`l-${links++}`] = { child: ids.get(child), parent: ids.get(parent), kind }
      }
    }
  })
  const record = {
    kind: 'genogram',
    schemaVersion: 1,
    id: 'r-bench',
    people,
    partnerships,
    parentLinks,
    siblingGroups,
  }
  return { record, names: new Map([...ids].map(([id, own]) => [own, id])) }
}

export function layout(family) {
  const { record, names } = genogramOf(family)
  const view = viewFor(genogramRecord, record, 'worker')
  const { people } = layoutGenogram(view, { asOf: '2026-01-01', ties: false, households: false })
  return {
    nodes: people.map(({ id, x, y }) => ({ id: names.get(id), x, y })),
    nodeW: 100,
    nodeH: 100,
  }
}
