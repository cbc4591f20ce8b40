import family from '@relational-practice/example-family/genogram.json' with { type: 'json' }
import { entries } from '@relational-practice/core'
import { createGenogram, parseGenogram, type Genogram } from '@relational-practice/genogram'
import { screen, within } from '@testing-library/dom'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'

const exampleFamily = (): Genogram => {
  const loaded = parseGenogram(family)
  if (!loaded.ok) throw new Error('The example family is not a genogram.')
  return loaded.value
}

const button = (name: RegExp | string): HTMLElement => screen.getByRole('button', { name })
const linesOf = (name: RegExp | string): (string | null)[] =>
  within(screen.getByRole('list', { name }))
    .queryAllByRole('listitem')
    .map(({ textContent }) => textContent)
const drawing = (): string => document.querySelector('figure svg')?.textContent ?? 'no drawing'

const user = userEvent.setup()
const add = async (name: string): Promise<void> => {
  await user.type(screen.getByRole('textbox', { name: 'Name' }), name)
  await user.click(button('Add a person'))
}

/** What both samples promise, whatever they are made with: one suite, so that they stay alike. */
export const editorTests = (title: string, open: (genogram: Genogram) => void): void => {
  describe(title, { timeout: 20_000 }, () => {
    describe('with the example family', () => {
      beforeEach(() => open(exampleFamily()))

      it('lists and draws everybody', () => {
        const names = entries(exampleFamily().people).map(([, { name }]) => name ?? '')
        expect(linesOf('People')).toEqual(names.map((name) => `${name} Remove`))
        for (const name of names) expect(drawing()).toContain(name.split(' ')[0])
      })

      it('adds a person, takes that back, and makes it again', async () => {
        const before = linesOf('People')
        await add('Leila')
        expect(linesOf('People')).toHaveLength(before.length + 1)
        expect(linesOf('People')).toContain('Leila Remove')
        expect(drawing()).toContain('Leila')
        expect(screen.getByRole('textbox', { name: 'Name' })).toHaveProperty('value', '')

        await user.click(button('Undo Add a person'))
        expect(linesOf('People')).toEqual(before)
        expect(drawing()).not.toContain('Leila')

        await user.click(button('Redo Add a person'))
        expect(linesOf('People')).toContain('Leila Remove')
        expect(drawing()).toContain('Leila')
      })

      it('removes only whom nothing else is about, and says so', async () => {
        await user.click(button('Remove Grace Osei'))
        expect(screen.getByRole('alert').textContent).toMatch(/^Not removed: \d+ other entries/)
        expect(linesOf('People')).toContain('Grace Osei Remove')

        await add('Leila')
        expect(screen.queryByRole('alert')?.textContent ?? '').toBe('')
        await user.click(button('Remove Leila'))
        expect(linesOf('People')).not.toContain('Leila Remove')
      })

      it('checks the record anew after each step', async () => {
        const before = linesOf(/^Findings/)
        const asked = 'query: It is not said how the gender of Leila is known.'
        await user.selectOptions(screen.getByRole('combobox', { name: 'Gender' }), 'woman')
        await add('Leila')
        expect(linesOf(`Findings: ${before.length + 1}`)).toContain(asked)
        await user.click(button(/^Undo/))
        expect(linesOf(`Findings: ${before.length}`)).toEqual(before)
      })

      it('has nothing to undo or redo at first', () => {
        expect(button(/^Undo/)).toHaveProperty('disabled', true)
        expect(button(/^Redo/)).toHaveProperty('disabled', true)
      })
    })

    it('shows findings, with the names people know', () => {
      open({
        ...createGenogram('r-1'),
        people: { 'p-1': { name: 'Ayo', born: '2015' }, 'p-2': { name: 'Bea', born: '1990' } },
        parentLinks: { 'l-1': { child: 'p-2', parent: 'p-1', kind: 'birth' } },
      })
      const errors = linesOf(/^Findings/).filter((words) => words?.startsWith('error: '))
      expect(errors).toHaveLength(1)
      expect(errors[0]).toMatch(/Ayo.*Bea|Bea.*Ayo/)
    })

    it('takes markup in a name for a name', async () => {
      const name = '<img src=x onerror=alert(1)>'
      open(createGenogram('r-1'))
      await add(name)
      expect(linesOf('People')).toEqual([`${name} Remove`])
      expect(drawing()).toContain('<img')
      expect(document.querySelector('img, [onerror]')).toBeNull()
    })

    it('adds nobody without a name', async () => {
      open(createGenogram('r-1'))
      await user.click(button('Add a person'))
      await add('   ')
      expect(linesOf('People')).toEqual([])
    })
  })
}
