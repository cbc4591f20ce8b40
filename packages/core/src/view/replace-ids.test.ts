import { expect, it } from 'vitest'
import { circle, circleRecord } from '../../test/circle-record.ts'
import { replaceIds, viewFor } from '../index.ts'

it('replaces every id, so that none tells what a host put into it', () => {
  const record = circle({
    id: 'r-hartley-1987',
    people: { 'p-hartley-joy': { name: 'Joy' }, 'p-hartley-sade': { name: 'Sade' } },
    lines: { 'l-7': { parent: 'p-hartley-sade', child: 'p-hartley-joy' } },
    rules: { 'n-3': { holders: ['p-hartley-sade'], sign: 'A knock' } },
  })
  const view = viewFor(circleRecord, record, 'worker')
  const written = view && replaceIds(circleRecord, view)
  expect(written).toEqual(
    circle({
      people: { 'p-1': { name: 'Joy' }, 'p-2': { name: 'Sade' } },
      lines: { 'l-1': { parent: 'p-2', child: 'p-1' } },
      rules: { 'n-1': { holders: ['p-2'], sign: 'A knock' } },
    }),
  )
  expect(circleRecord.parse(written).ok).toBe(true)
})
