import { SAMPLE_DATE } from '@relational-practice/core'
import { expect, it } from 'vitest'
import { checkEcomap } from './check-ecomap.ts'
import { explainEcomapFinding } from './explain-ecomap-finding.ts'
import { sampleMap } from './sample.ts'

it('puts names in place of ids, and leaves the finding as it is', () => {
  const ecomap = sampleMap({ systems: { 'sy-1': { name: 'Mosque', domain: 'faith' } } })
  const [finding] = checkEcomap(ecomap, { asOf: SAMPLE_DATE })
  if (!finding) throw new Error('nothing was found')
  expect(explainEcomapFinding(finding, ecomap)).toBe('Nothing on the map is tied to Mosque.')
  expect(finding.message).toBe('Nothing on the map is tied to sy-1.')
})

it('calls another family’s child by pseudonym and nothing else', () => {
  const ecomap = sampleMap({
    systems: { 'sy-1': { name: 'Kit', pseudonym: 'Friend A', domain: 'peer' } },
    ties: { 't-1': { between: ['p-rosa', 'sy-1'] } },
  })
  const [finding] = checkEcomap(ecomap, { asOf: SAMPLE_DATE })
  expect(finding && explainEcomapFinding(finding, ecomap)).toMatch(/\(Friend A\)/)
})
