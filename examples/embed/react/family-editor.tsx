import { toId, type PlainDate } from '@relational-practice/core'
import { addPerson, removePerson, type Genogram } from '@relational-practice/genogram'
import { useMemo, type ReactElement } from 'react'
import { personFromForm } from '../person-from-form.ts'
import { refusalWords } from '../refusal-words.ts'
import { screenOf } from '../screen-of.ts'
import { useHistory } from './use-history.ts'

interface FamilyEditorProps {
  readonly genogram: Genogram
  /** The day ages are counted for: the host knows what day it is, the packages never ask. */
  readonly asOf: PlainDate
}

/** Lists the people of a genogram, adds and removes some, undoes and redoes, draws and checks. */
export const FamilyEditor = ({ genogram, asOf }: FamilyEditorProps): ReactElement => {
  const { history, refused, commit, undo, redo } = useHistory(genogram)
  const { record, done, undone } = history
  const { people, findings, svg } = useMemo(() => screenOf(record, asOf), [record, asOf])

  const add = (form: FormData): void => {
    const person = personFromForm(form)
    if (person) commit(addPerson, { id: toId('p', crypto.randomUUID()), ...person })
  }

  return (
    <main>
      <form action={add}>
        <input name="name" aria-label="Name" required maxLength={200} />
        <select name="gender" aria-label="Gender">
          <option value="">gender not asked</option>
          <option>woman</option>
          <option>man</option>
          <option>non-binary</option>
        </select>
        <button>Add a person</button>
      </form>
      <button onClick={undo} disabled={done.length === 0}>
        Undo {done.at(-1)?.label}
      </button>
      <button onClick={redo} disabled={undone.length === 0}>
        Redo {undone[0]?.label}
      </button>
      {refused && <p role="alert">{refusalWords(refused)}</p>}

      {/* Not raw text of the record: `toSvg` writes a tree of nodes and escapes every text in it,
          so a name with markup in it is drawn as a name. */}
      <figure dangerouslySetInnerHTML={{ __html: svg }} />

      <h2 id="findings">Findings: {findings.length}</h2>
      <ul aria-labelledby="findings">
        {findings.map(({ severity, words }, place) => (
          <li key={place}>
            {severity}: {words}
          </li>
        ))}
      </ul>

      <h2 id="people">People</h2>
      <ul aria-labelledby="people">
        {people.map(({ id, name }) => (
          <li key={id}>
            {name}{' '}
            <button
              aria-label={`Remove ${name}`}
              onClick={() => commit(removePerson, { id, references: 'refuse' })}
            >
              Remove
            </button>
          </li>
        ))}
      </ul>
    </main>
  )
}
