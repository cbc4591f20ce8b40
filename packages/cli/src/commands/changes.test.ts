import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { call, callNotes } from '../../test/call.ts'

const genograms = join(import.meta.dirname, '../../fixtures/genogram')
const notes = join(import.meta.dirname, '../../fixtures/notes')

describe('changes', () => {
  let cwd = ''
  beforeAll(async () => {
    cwd = await mkdtemp(join(tmpdir(), 'changes-'))
    const text = await readFile(join(genograms, 'family.json'), 'utf8')
    const record = JSON.parse(text)
    record.people['p-tobi'].note = 'Likes the swings.'
    record.people['p-new'] = { name: 'Ifeoma' }
    await writeFile(join(cwd, 'before.json'), text)
    await writeFile(join(cwd, 'after.json'), JSON.stringify(record))
    await writeFile(join(cwd, 'other.json'), JSON.stringify({ ...record, id: 'r-other' }))
    await writeFile(join(cwd, 'broken.json'), '{')
  })

  test('says in words what was added and changed, and none of the values', async () => {
    const { code, out } = await call(['changes', 'before.json', 'after.json'], { cwd })
    expect([code, out]).toEqual([0, 'Added: Ifeoma.\nTobi: written down: the note.\n'])
  })

  test('gives the same as data', async () => {
    const { code, out } = await call(['changes', 'before.json', 'after.json', '--format', 'json'], {
      cwd,
    })
    expect(code).toBe(0)
    expect(JSON.parse(out)).toEqual({
      comparable: true,
      items: [
        { collection: 'people', id: 'p-new', how: 'added', fields: [] },
        {
          collection: 'people',
          id: 'p-tobi',
          how: 'changed',
          fields: [{ field: 'note', how: 'written' }],
        },
      ],
      record: [],
    })
  })

  test('says that nothing changed, and that two records are not one', async () => {
    expect((await call(['changes', 'after.json', 'after.json'], { cwd })).out).toBe(
      'Nothing changed.\n',
    )
    expect((await call(['changes', 'after.json', 'other.json'], { cwd })).out).toMatch(
      /two different/,
    )
  })

  test.each(['before.json', 'after.json'])('does not write over %s', async (file) => {
    const { code, err } = await call(['changes', 'before.json', 'after.json', '-o', file], { cwd })
    expect([code, err]).toEqual([2, 'error: -o names the file that is read; it would be lost.\n'])
  })

  test('knows no reader: it is for the worker', async () => {
    const argv = ['changes', 'before.json', 'after.json', '--for', 'Ruth']
    expect(await call(argv, { cwd })).toMatchObject({ code: 2, out: '' })
  })

  test('refuses what is no record, and a kind that does not tell', async () => {
    const broken = await call(['changes', 'before.json', 'broken.json'], { cwd })
    expect([broken.code, broken.out]).toEqual([2, ''])
    expect(broken.err).toContain('broken.json')
    const { code, err } = await callNotes(['changes', 'clean.json', 'clean.json'], { cwd: notes })
    expect([code, err]).toEqual([
      2,
      'error: A record of the kind notes does not tell what changed.\n',
    ])
  })
})
