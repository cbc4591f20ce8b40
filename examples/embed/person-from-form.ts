import type { Person } from '@relational-practice/genogram'

const GENDERS = ['woman', 'man', 'non-binary'] as const

/** The person that the samples' form tells of; nobody without a name. */
export const personFromForm = (form: FormData): Person | undefined => {
  const written = form.get('name')
  const name = typeof written === 'string' ? written.trim() : ''
  const gender = GENDERS.find((each) => each === form.get('gender'))
  return name === '' ? undefined : { name, ...(gender && { gender }) }
}
