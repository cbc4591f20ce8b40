import { describe, expect, it } from 'vitest'
import { imported551, imported7 } from './imported.test-kit.ts'

const people = (...asso: readonly string[]): string[] => [
  '0 @I1@ INDI',
  ...asso,
  '0 @I2@ INDI',
  '0 @I3@ INDI',
]

describe('multipleBirths', () => {
  it.each([
    ['twin', {}],
    ['Twin brother', {}],
    ['identical twin', { zygosity: 'identical' }],
    ['Fraternal twins', { zygosity: 'fraternal' }],
    ['non-identical twin', { zygosity: 'fraternal' }],
    ['triplet', {}],
  ])('reads RELA %s', (words, rest) => {
    const { genogram, report } = imported551(...people('1 ASSO @I2@', `2 RELA ${words}`))
    expect(genogram.multipleBirths).toEqual({ 'mb-I1': { children: ['p-I1', 'p-I2'], ...rest } })
    expect(report).toEqual([])
  })

  it('reads ROLE MULTIPLE of version 7, with its phrase', () => {
    const twins = imported7(...people('1 ASSO @I2@', '2 ROLE MULTIPLE', '3 PHRASE identical twin'))
    expect(twins.genogram.multipleBirths).toEqual({
      'mb-I1': { children: ['p-I1', 'p-I2'], zygosity: 'identical' },
    })
    const other = imported7(...people('1 ASSO @I2@', '2 ROLE MULTIPLE', '3 PHRASE second of two'))
    expect(other.genogram.multipleBirths).toEqual({
      'mb-I1': { children: ['p-I1', 'p-I2'], note: 'second of two' },
    })
  })

  it('puts triplets together, however they name each other, in the order of the file', () => {
    const { genogram } = imported551(
      '0 @I1@ INDI',
      '0 @I2@ INDI',
      '1 ASSO @I3@',
      '2 RELA triplet',
      '0 @I3@ INDI',
      '1 ASSO @I1@',
      '2 RELA triplet',
    )
    expect(genogram.multipleBirths).toEqual({ 'mb-I1': { children: ['p-I1', 'p-I2', 'p-I3'] } })
  })

  it('leaves open what two say differently', () => {
    const { genogram } = imported551(
      ...people('1 ASSO @I2@', '2 RELA identical twin', '1 ASSO @I2@', '2 RELA fraternal twin'),
    )
    expect(genogram.multipleBirths).toEqual({ 'mb-I1': { children: ['p-I1', 'p-I2'] } })
  })

  it('makes nothing of other ties', () => {
    const { genogram, report } = imported551(
      ...people(
        '1 ASSO @I2@',
        '2 RELA friend',
        '1 ASSO @I1@',
        '2 RELA twin',
        '1 ASSO @X@',
        '2 RELA twin',
      ),
    )
    expect(genogram.multipleBirths).toBeUndefined()
    expect(report).toEqual(['not-taken-in INDI.ASSO 5', 'pointer-without-target INDI.ASSO 9'])
  })
})
