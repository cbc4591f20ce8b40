import type { Id } from '@relational-practice/core'
import { ecomapRule } from '../ecomap-rule.ts'
import { sampleMap } from '../sample.ts'
import { SOURCES } from '../sources.ts'
import { words } from '../words.ts'

const family = (parent: Id<'p'>, child: Id<'p'>): Parameters<typeof sampleMap>[0] => ({
  people: { 'p-ben': { name: 'Ben' } },
  parentLinks: { 'l-1': { parent, child, kind: 'birth' } },
})

/** Nobody is their own partner, or their own parent over however many generations. */
export const kinWithOneself = ecomapRule({
  code: 'ecomap/kin-with-oneself',
  severity: 'error',
  title: 'Somebody is their own partner, parent or ancestor',
  looksAt: 'Every partnership and parent link in the middle of the map.',
  why: 'It cannot be, and the lines in the middle cannot be drawn by it. Most often the other person was chosen by mistake, or a link was written the wrong way round.',
  mend: 'Choose the other person, turn the link round, or take it off.',
  source: SOURCES.logic,
  samples: {
    good: sampleMap(family('p-rosa', 'p-ben')),
    bad: sampleMap(family('p-rosa', 'p-rosa')),
  },
  *find(_, { index }) {
    for (const [id, { partners }] of index.partnerships) {
      const [one, other] = partners
      if (one === other) yield { at: ['partnerships', id], params: { person: one } }
    }
    const standing = index.parentLinks.filter(([, link]) => link.standing !== 'disproved')
    const parentsOf = (child: Id<'p'>): readonly Id<'p'>[] =>
      standing.flatMap(([, link]) => (link.child === child ? [link.parent] : []))
    for (const [id, { child, parent }] of standing) {
      const above = new Set([parent])
      for (const each of above) for (const older of parentsOf(each)) above.add(older)
      if (above.has(child)) yield { at: ['parentLinks', id], params: { person: child } }
    }
  },
  message: words['kin-with-oneself'],
})
