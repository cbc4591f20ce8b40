import { expectTypeOf, test } from 'vitest'
import { ruleFor, type Id, type NoText } from '../index.ts'

interface Note {
  readonly words: string
}

const about = {
  severity: 'query',
  title: 't',
  why: 'w',
  mend: 'm',
  source: { title: 't', edition: 'e', certainty: 'local' },
  samples: { good: { words: '' }, bad: { words: 'x' } },
} as const

test('a rule whose params hold plain text does not compile', () => {
  ruleFor<Note, undefined>()({
    ...about,
    code: 'note/quoting',
    // @ts-expect-error -- words are a plain string and would quote the record
    *find({ words }) {
      yield { at: [], params: { words } }
    },
    message: (params: { words: string }) => params.words,
  })
})

test('ids, numbers and terms do', () => {
  const rule = ruleFor<Note, undefined>()({
    ...about,
    code: 'note/fine',
    *find() {
      yield { at: [], params: { id: 'p-1', count: 1, term: 'birth' as const } }
    },
    message: ({ count }: { id: Id<'p'>; count: number; term: 'birth' }) => `${count} of them.`,
  })
  expectTypeOf(rule.code).toEqualTypeOf<'note/fine'>()
  expectTypeOf<NoText<{ a: string; b: 'x' | 'y' }>>().toEqualTypeOf<{ a: never; b: 'x' | 'y' }>()
})
