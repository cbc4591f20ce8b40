import { expect, test, vi } from 'vitest'

test.fails('a test that writes to the console fails', () => {
  console.info('this line is expected to be refused')
})

test('a test that expects output may take the method over', () => {
  const log = vi.spyOn(console, 'log').mockReturnValue()
  console.log('heard')
  expect(log).toHaveBeenCalledWith('heard')
})
