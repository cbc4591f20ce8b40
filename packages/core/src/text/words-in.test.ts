import { describe, expect, it, test } from 'vitest'
import { termsOfName, termsOfPlace, textTerms, wordsIn } from './words-in.ts'

const holds = (text: string, ...terms: string[]): boolean => textTerms(terms).areIn(text)

describe('the words of a text', () => {
  test.each([
    ['O’Neill & Söhne', ['o', 'neill', 'sohne']],
    ['ＡＢＥＮＡ', ['abena']],
    ['Stra\u00ADße', ['strasse']],
    ['A\u200Bbe\u200Dna', ['abena']],
    ['Ebène', ['ebene']],
    ['مريم', ['مريم']],
    ['', []],
  ])('%s', (text, words) => {
    expect(wordsIn(text)).toEqual(words)
  })
})

describe('a name in a text', () => {
  const terms = termsOfName('Abena Mensah')
  it.each([
    'Abena was here',
    'ABENA’S sister',
    'Ms Mensah',
    'abena-mensah@example',
    'Abenamensah',
    'ábéna',
    'to Abena.',
  ])('is found in %j', (text) => {
    expect(holds(text, ...terms)).toBe(true)
  })
  it.each(['Abenar', 'Mensahs', ''])('is no part of another word in %j', (text) => {
    expect(holds(text, ...terms)).toBe(false)
  })
  it('is found joined or apart, whole', () => {
    expect(holds('Mary Ann came', ...termsOfName('Mary-Ann'))).toBe(true)
    expect(holds('Maryann came', ...termsOfName('Mary-Ann'))).toBe(true)
    expect(holds('J came', ...termsOfName('J'))).toBe(true)
    expect(holds('Jo came', ...termsOfName('J'))).toBe(false)
  })
  it('is found in scripts that put no space between words', () => {
    expect(holds('昨天王小明来了', ...termsOfName('王小明'))).toBe(true)
    expect(holds('เมื่อวานสมชายมา', ...termsOfName('สมชาย'))).toBe(true)
  })
})

describe('a place in a text', () => {
  const terms = termsOfPlace('12 Rosendale Road, SE24 9PU')
  it.each([
    'near Rosendale',
    'rosendale rd',
    'in SE24',
    'se24 9pu',
    'SE249PU',
    '12 Rosendale Road',
  ])('is found in %j', (text) => {
    expect(holds(text, ...terms)).toBe(true)
  })
  it.each(['down the road', '12 eggs'])('is not found in what many places share: %j', (text) => {
    expect(holds(text, ...terms)).toBe(false)
  })
})

it('without terms finds nothing', () => {
  expect(holds('anything at all')).toBe(false)
})
