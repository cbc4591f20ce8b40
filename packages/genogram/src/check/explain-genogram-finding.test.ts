import { SAMPLE_DATE } from '@relational-practice/core'
import { describe, expect, it } from 'vitest'
import { checkGenogram } from './check-genogram.ts'
import { explainGenogramFinding } from './explain-genogram-finding.ts'
import { family } from './sample.ts'

describe('explainGenogramFinding', () => {
  it('puts names in place of ids, and leaves the finding as it is', () => {
    const genogram = family({
      people: {
        'p-1': { name: 'Omar', born: '1990' },
        'p-2': { name: 'Lila', born: '2004-05-05' },
      },
      parentLinks: { 'l-1': { child: 'p-2', parent: 'p-1', kind: 'birth' } },
    })
    const [finding] = checkGenogram(genogram, { asOf: SAMPLE_DATE })
    if (!finding) throw new Error('nothing was found')
    expect(explainGenogramFinding(finding, genogram)).toBe(
      'Omar was at most 14 years old when Lila was born.',
    )
    expect(finding.message).toBe('p-1 was at most 14 years old when p-2 was born.')
  })

  it('says of somebody without a name that it is not known', () => {
    const genogram = family({ people: { 'p-1': { gender: 'man' } } })
    const [finding] = checkGenogram(genogram, { asOf: SAMPLE_DATE })
    expect(finding && explainGenogramFinding(finding, genogram)).toBe(
      'It is not said how the gender of Name not known is known.',
    )
  })

  it('leaves an id that is not in the record', () => {
    const genogram = family({
      people: { 'p-1': { name: 'Omar' } },
      migrations: { 'm-1': { person: 'p-9' } },
    })
    const [finding] = checkGenogram(genogram, { asOf: SAMPLE_DATE })
    expect(finding && explainGenogramFinding(finding, genogram)).toContain('p-9')
  })
})
