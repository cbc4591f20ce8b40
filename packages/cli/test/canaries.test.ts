import { isIdOf } from '@relational-practice/core'
import {
  fullRecord,
  readSchema,
  shownByDefinition,
  withholdings,
} from '@relational-practice/testkit'
import { describe, expect, test } from 'vitest'
import { kit } from '../src/tools.ts'
import { call } from './call.ts'

const tools = await Promise.all(Object.values(kit.tools).map((load) => load()))

describe.each(tools.map((tool) => [tool.kind, tool] as const))('of a %s', (_, tool) => {
  const reading = readSchema({ ...tool.jsonSchema })
  const full = fullRecord(reading)
  const ways = withholdings(full).filter(
    ({ reader }) => reader.people !== 'unknown' && reader.people.length === 1 && !reader.members,
  )
  const commands = [
    ['view'],
    ['describe'],
    ['describe', '--format', 'html'],
    ['draw'],
    ...Object.entries(tool.finds ?? {}).flatMap(([name, { people }]) =>
      people === 0 ? [['find', name]] : [],
    ),
    ...Object.keys(tool.formats ?? {}).map((name) => ['convert', '--to', name]),
  ]

  test('no command writes for a reader a word they must not have, or an id of the host', async () => {
    let written = 0
    for (const { what, record, reader } of ways.filter((_way, place) => place % 2 === 0)) {
      const shown = JSON.stringify(shownByDefinition(reading, record, reader).record ?? {})
      const input = JSON.stringify(record)
      const [person = ''] = reader.people
      expect(isIdOf('p', person)).toBe(true)
      const [part = ''] = reader.audiences
      for (const [command = '', ...options] of commands) {
        const asked = command === 'find' ? [...options, '-'] : ['-', ...options]
        const whom = ['--for', 'The reader', '--person', person, '--audience', part]
        const { out, err } = await call([command, ...asked, ...whom], { input })
        if (out !== '') written += 1
        for (const mark of full.texts.keys()) {
          if ((out + err).includes(mark))
            expect([what, command, mark, shown.includes(mark)]).toEqual([what, command, mark, true])
        }
        for (const mark of full.ids) expect(out).not.toContain(mark)
      }
    }
    expect(written).toBeGreaterThan(20)
  })

  test('a check of it writes none of its words', async () => {
    const { out, err } = await call(['check', '-'], { input: JSON.stringify(full.record) })
    expect(out).toContain(tool.kind)
    for (const mark of full.texts.keys()) expect(out + err).not.toContain(mark)
  })
})
