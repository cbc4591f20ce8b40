import { describe, expect, test } from 'vitest'
import manifest from '../package.json' with { type: 'json' }
import { call, callNotes } from '../test/call.ts'
import { notesTool } from '../test/note-tool.ts'
import { kit } from './tools.ts'

const commands = ['check', 'draw', 'describe', 'convert', 'schema', 'rules']

describe('run', () => {
  test('says its version', async () => {
    expect(await call(['--version'])).toEqual({ code: 0, out: `${manifest.version}\n`, err: '' })
  })

  test('helps, with examples', async () => {
    const { code, out, err } = await call(['--help'])
    expect([code, err]).toEqual([0, ''])
    for (const command of commands) expect(out).toMatch(new RegExp(`^  ${command} `, 'm'))
    expect(out).toContain('$ relational-practice check family.json')
  })

  test.each(commands)('helps with %s, with examples', async (command) => {
    const { code, out } = await call([command, '--help'])
    expect(code).toBe(0)
    expect(out).toContain(`Usage: relational-practice ${command}`)
    expect(out).toContain(`  $ relational-practice ${command} `)
    expect(await call(['help', command])).toEqual({ code: 0, out, err: '' })
  })

  test('every example of the help is a call that makes sense', async () => {
    const { out } = await call(['--help'])
    const helps = await Promise.all(commands.map((command) => call([command, '--help'])))
    const examples = [out, ...helps.map((help) => help.out)].join('\n').match(/\$ .*/g) ?? []
    expect(examples.length).toBeGreaterThan(commands.length)
    for (const example of examples) {
      const words = example.match(/relational-practice (.*?)(?: \d?>.*|$)/)?.[1] ?? ''
      const argv = words.split(' | ')[0]?.match(/"[^"]*"|\S+/g) ?? []
      const read = argv.map((word) => word.replaceAll('"', ''))
      const { err } = await call(read, { cwd: '/nonexistent' })
      expect(err).not.toMatch(/^error:/)
    }
  })

  test.each([
    ['no command', [], 'Usage: relational-practice'],
    ['a command that is none', ['chekc'], "unknown command 'chekc'"],
    ['an option that is none', ['check', '--fast'], "unknown option '--fast'"],
    ['too much', ['draw', 'a.json', 'b.json', 'c.json'], 'too many arguments'],
    ['an option without its value', ['draw', '-o'], 'argument missing'],
  ])('ends with 2 for %s', async (_what, argv, words) => {
    const { code, out, err } = await call(argv)
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(words)
  })

  test('says in one line that it failed itself, and nothing of the record', async () => {
    const broken = {
      ...notesTool,
      open: () => {
        throw new TypeError('Cannot read properties of Ann Secret')
      },
    }
    const record = '{"kind": "notes", "schemaVersion": 2, "id": "r-1"}'
    const { code, out, err } = await call(
      ['check'],
      { input: record },
      { ...kit, tools: { notes: async () => broken } },
    )
    expect([code, out]).toEqual([2, ''])
    expect(err).toBe(
      'error: The command failed. This is a fault in the program, please report it.\n',
    )
  })

  test.each([
    ['broken JSON', '{"kind": "notes" "Secret"}'],
    ['another kind', '{"kind": "Secret", "schemaVersion": 1, "id": "r-1"}'],
    ['too new a version', '{"kind": "notes", "schemaVersion": 99, "id": "r-1", "Secret": 1}'],
    ['deep nesting', `{"kind": "notes", "Secret": ${'['.repeat(100_000)}${']'.repeat(100_000)}}`],
    ['a key that stands twice', '{"kind": "notes", "Secret": 1, "Secret": 2}'],
    ['__proto__', '{"kind": "notes", "schemaVersion": 2, "id": "r-1", "__proto__": "Secret"}'],
    ['nothing', ''],
    ['UTF-16', Buffer.from('\u{FEFF}{"kind": "Secret"}', 'utf16le')],
    ['no UTF-8', Buffer.from('{"kind": "Secret\u{E9}"}', 'latin1')],
    ['noise', Buffer.alloc(1_000_000, 'Secret')],
    ['zeros', Buffer.alloc(1_000_000)],
  ])('has one clear line for %s', async (_what, input) => {
    for (const command of ['check', 'draw', 'describe']) {
      const { code, out, err } = await callNotes([command], { input })
      expect([code, out]).toEqual([2, ''])
      expect(err).toMatch(/^standard input(?::\d+:\d+)?: error (?:input|core)\/[a-z0-9-]+ .*\.\n$/)
      expect(err).not.toMatch(/Secret|\n.|\bat /)
    }
  })
})
