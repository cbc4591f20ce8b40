import type { Ecomap } from '../schema/index.ts'

/** An ecomap without its envelope. */
export type Parts = Omit<Ecomap, 'kind' | 'schemaVersion' | 'id'>

/** A sheet with these parts and nothing else. */
export const bareMap = (parts: Parts): Ecomap => ({
  kind: 'ecomap',
  schemaVersion: 1,
  id: 'r-sample',
  ...parts,
})

/** A small invented map for a sample: Rosa’s household, told by her on a day in May. */
export const sampleMap = ({ people, households, ...parts }: Parts): Ecomap =>
  bareMap({
    household: 'hh-home',
    viewOf: 'p-rosa',
    madeOn: '2026-05-20',
    people: { 'p-rosa': { name: 'Rosa' }, ...people },
    households: { 'hh-home': { members: ['p-rosa'] }, ...households },
    ...parts,
  })
