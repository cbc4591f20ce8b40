import { describe, expect, test } from 'vitest'
import { call, callNotes } from '../../test/call.ts'
import { notesTool } from '../../test/note-tool.ts'

describe('schema', () => {
  test('prints the JSON Schema of a kind', async () => {
    const { code, out } = await callNotes(['schema', 'notes'])
    expect([code, JSON.parse(out)]).toEqual([0, notesTool.jsonSchema])
  })

  test('needs no name while there is one kind', async () => {
    expect((await callNotes(['schema'])).out).toBe((await callNotes(['schema', 'notes'])).out)
  })

  test.each(['Secret', 'toString'])('names the kinds there are for %s', async (kind) => {
    const { code, out, err } = await callNotes(['schema', kind])
    expect([code, out, err]).toEqual([2, '', 'error: Name one of the kinds of record: notes.\n'])
  })

  test('asks which, where there are several', async () => {
    const load = async () => notesTool
    const gedcom = () => import('../tools.ts').then(({ kit }) => kit.gedcom())
    const { code, err } = await call(['schema'], {}, { tools: { notes: load, more: load }, gedcom })
    expect([code, err]).toEqual([2, 'error: Name one of the kinds of record: notes, more.\n'])
  })

  test('is there for every tool', async () => {
    const { code, out } = await call(['schema', 'genogram'])
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
    })
  })
})
