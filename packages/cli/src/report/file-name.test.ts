import { expect, test } from 'vitest'
import { fileName } from './file-name.ts'

test('a name is printed as it is', () => {
  expect(fileName('cases/Zoë Łuczak (2).json')).toBe('cases/Zoë Łuczak (2).json')
})

test('a name cannot steer the terminal', () => {
  expect(fileName('a\u{1B}[2Jb\nc\u{202E}d')).toBe('a�[2Jb�c�d')
})

test('standard input has a name', () => {
  expect(fileName('-')).toBe('standard input')
})
