// @vitest-environment happy-dom
import { addPerson, createGenogram, removePerson } from '@relational-practice/genogram'
import { act, cleanup, renderHook } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { useHistory } from './use-history.ts'

afterEach(cleanup)

const begin = () => renderHook(() => useHistory(createGenogram('r-1'))).result

describe('useHistory', () => {
  it('counts two edits made in one event', () => {
    const result = begin()
    act(() => {
      result.current.commit(addPerson, { id: 'p-1', name: 'Ayo' })
      result.current.commit(addPerson, { id: 'p-2', name: 'Bea' })
    })
    expect(Object.keys(result.current.history.record.people ?? {})).toEqual(['p-1', 'p-2'])
    act(() => result.current.undo())
    expect(result.current.history.record.people).toEqual({ 'p-1': { name: 'Ayo' } })
    act(() => result.current.redo())
    expect(result.current.history.done).toHaveLength(2)
  })

  it('keeps a refusal until something else is done', () => {
    const result = begin()
    act(() => result.current.commit(removePerson, { id: 'p-9', references: 'refuse' }))
    expect(result.current.refused?.code).toBe('core/not-found')
    expect(result.current.history.done).toEqual([])
    act(() => result.current.commit(addPerson, { id: 'p-1' }))
    expect(result.current.refused).toBeUndefined()
  })
})
