import {
  commit,
  isEditRefused,
  redo,
  startHistory,
  toId,
  undo,
  type History,
  type PlainDate,
} from '@relational-practice/core'
import { addPerson, removePerson, type Genogram } from '@relational-practice/genogram'
import { personFromForm } from '../person-from-form.ts'
import { refusalWords } from '../refusal-words.ts'
import { screenOf } from '../screen-of.ts'

/** The parts of `index.html` that are filled in. */
const partsOf = (page: ParentNode) => {
  const part = <E extends Element>(found: E | null): E => {
    if (!found) throw new Error('The page is not the one in index.html.')
    return found
  }
  return {
    form: part(page.querySelector('form')),
    undoButton: part(page.querySelector<HTMLButtonElement>('#undo')),
    redoButton: part(page.querySelector<HTMLButtonElement>('#redo')),
    refusal: part(page.querySelector('[role=alert]')),
    figure: part(page.querySelector('figure')),
    findingCount: part(page.querySelector('#findings')),
    findingList: part(page.querySelector('[aria-labelledby=findings]')),
    peopleList: part(page.querySelector('[aria-labelledby=people]')),
  }
}

/** Brings the page to life: lists people, adds and removes some, undoes and redoes, draws and checks. */
export const startFamilyEditor = (page: ParentNode, genogram: Genogram, asOf: PlainDate): void => {
  const parts = partsOf(page)
  let history = startHistory(genogram)

  const move = (step: (now: History<Genogram>) => History<Genogram>): void => {
    try {
      history = step(history)
      parts.refusal.textContent = ''
      show()
    } catch (error) {
      if (!isEditRefused(error)) throw error
      parts.refusal.textContent = refusalWords(error)
    }
  }

  const show = (): void => {
    const { people, findings, svg } = screenOf(history.record, asOf)
    // `toSvg` writes a tree of nodes and escapes every text in it: a name with markup in it is drawn
    // as a name. What we write ourselves goes through `textContent` and `append`, which do the same.
    parts.figure.innerHTML = svg
    parts.findingCount.textContent = `Findings: ${findings.length}`
    parts.findingList.replaceChildren(
      ...findings.map(({ severity, words }) => {
        const item = document.createElement('li')
        item.textContent = `${severity}: ${words}`
        return item
      }),
    )
    parts.peopleList.replaceChildren(
      ...people.map(({ id, name }) => {
        const button = document.createElement('button')
        button.textContent = 'Remove'
        button.setAttribute('aria-label', `Remove ${name}`)
        button.addEventListener('click', () =>
          move((now) => commit(now, removePerson, { id, references: 'refuse' })),
        )
        const item = document.createElement('li')
        item.append(name, ' ', button)
        return item
      }),
    )
    parts.undoButton.textContent = `Undo ${history.done.at(-1)?.label ?? ''}`
    parts.undoButton.disabled = history.done.length === 0
    parts.redoButton.textContent = `Redo ${history.undone[0]?.label ?? ''}`
    parts.redoButton.disabled = history.undone.length === 0
  }

  parts.undoButton.addEventListener('click', () => move(undo))
  parts.redoButton.addEventListener('click', () => move(redo))
  parts.form.addEventListener('submit', (event) => {
    event.preventDefault()
    const person = personFromForm(new FormData(parts.form))
    if (!person) return
    const id = toId('p', crypto.randomUUID())
    move((now) => commit(now, addPerson, { id, ...person }))
    parts.form.reset()
  })
  show()
}
