import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseGenogram, type Genogram } from '@relational-practice/genogram'
import { beforeAll, describe, expect, it } from 'vitest'

const out = join(import.meta.dirname, '../../out/embed')

const run = () => {
  const said = execFileSync(process.execPath, ['main.ts'], {
    cwd: import.meta.dirname,
    encoding: 'utf8',
  })
  const files = readdirSync(out).map((name) => [name, readFileSync(join(out, name), 'utf8')])
  return { said, files: Object.fromEntries(files) as Record<string, string> }
}

describe('load, edit, check, draw, save', () => {
  let first: ReturnType<typeof run>
  const file = (name: string): string => first.files[name] ?? `no ${name}`
  const wordsOf = (svg: string): string => file(svg).replaceAll(/<[^>]+>/g, ' ')
  const saved = (): Genogram => {
    const loaded = parseGenogram(JSON.parse(file('genogram.json')))
    if (!loaded.ok) throw new Error('What was saved does not open again.')
    return loaded.value
  }

  beforeAll(() => {
    first = run()
  })

  it('writes the same files each time', () => {
    expect(Object.keys(first.files)).toEqual([
      'genogram.json',
      'liam.svg',
      'liam.txt',
      'worker.svg',
      'worker.txt',
    ])
    expect(run()).toEqual(first)
  })

  it('edits: what was undone and redone counts once', () => {
    const [done] = first.said.split('\n')
    expect(done).toBe('done: Record a death; Add a person; Make two people partners')
    expect(saved().people?.['p-derek']?.death).toEqual({ on: '2026-05-27' })
    expect(saved().partnerships?.['u-new']?.partners).toEqual(['p-kwame', 'p-leila'])
  })

  it('checks, and logs findings that name nobody', () => {
    const findings = first.said.trimEnd().split('\n').slice(1)
    expect(findings).toContain(
      'query genogram/gender-without-basis: It is not said how the gender of p-leila is known.',
    )
    for (const line of findings) expect(line).toMatch(/^(?:error|query|prompt) genogram\/[a-z-]+: /)
    for (const { name } of Object.values(saved().people ?? {})) {
      expect(first.said).not.toContain(name)
    }
  })

  it('draws and describes everybody, the newcomer too', () => {
    for (const { name = '' } of Object.values(saved().people ?? {})) {
      expect(file('worker.txt')).toContain(name)
      for (const word of name.split(' ')) expect(wordsOf('worker.svg')).toContain(word)
    }
  })

  it('shows Liam what he may see', () => {
    expect(wordsOf('worker.svg')).toContain('The Nolans’ home')
    for (const place of ['Abena’s home', 'The Nolans’ home']) {
      expect(file('worker.txt')).toContain(place)
      expect(file('liam.txt')).not.toContain(place)
      expect(wordsOf('liam.svg')).not.toContain(place)
    }
    // What protects Abena covers her brother too: with whom he lives now is not told.
    expect(wordsOf('worker.svg')).toContain('Leila')
    expect(wordsOf('liam.svg')).toContain('Kwame')
    expect(wordsOf('liam.svg')).not.toContain('Leila')
  })
})
