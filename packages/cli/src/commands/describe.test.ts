import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { callNotes } from '../../test/call.ts'
import { drawnNotesTool } from '../../test/note-tool.ts'

const cwd = join(import.meta.dirname, '../../fixtures/notes')

describe('describe', () => {
  test('says in plain text what a record holds', async () => {
    const { code, out } = await callNotes(['describe', 'clean.json', '--as-of', '2026-01-31'], {
      cwd,
    })
    expect([code, out]).toEqual([0, 'As of 2026-01-31.\np-ann: She likes the sea.\n'])
  })

  test('writes a document as Markdown or HTML', async () => {
    const markdown = await callNotes(
      ['describe', 'clean.json', '--format', 'markdown'],
      { cwd },
      drawnNotesTool,
    )
    const html = await callNotes(
      ['describe', 'clean.json', '--format', 'html'],
      { cwd },
      drawnNotesTool,
    )
    expect(markdown.out).toBe('For worker: p-ann\n')
    expect(html.out).toMatch(/^<!doctype html><html lang="en-GB">.*<p>For worker: p-ann<\/p>.*\n$/s)
  })

  test('writes to a file', async () => {
    const output = join(mkdtempSync(join(tmpdir(), 'cli-')), 'out.txt')
    const { code, out } = await callNotes(['describe', 'clean.json', '-o', output], { cwd })
    expect([code, out]).toEqual([0, ''])
    expect(readFileSync(output, 'utf8')).toContain('She likes the sea.')
  })

  test('says that a kind has no document', async () => {
    const { code, err } = await callNotes(['describe', 'clean.json', '--format', 'html'], { cwd })
    expect([code, err]).toEqual([
      2,
      'error: There is no document of a record of the kind notes, only text.\n',
    ])
  })
})
