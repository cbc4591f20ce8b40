import { sentences } from '@relational-practice/core/wording'
import type { Bond } from '../schema/index.ts'
import { accountOf } from './account.ts'
import type { Telling } from './telling.ts'

/** What a line between two people says of them, as its legend and its sentence name it. */
export const BOND_WORDS: Readonly<Record<Bond['kind'], string>> = {
  close: 'close',
  fused: 'so close that there is little room to differ (fused)',
  distant: 'distant',
  hostile: 'in conflict (hostile)',
  'close-hostile': 'close and in conflict',
  'fused-hostile': 'so close that there is little room to differ, and in conflict (fused-hostile)',
  cutoff: 'cut off from each other',
  'cutoff-repaired': 'once cut off from each other, since repaired',
  'focused-on': 'focused on the other',
  caretaker: 'taking care of the other',
  spiritual: 'joined by a spiritual bond',
}

const directed = (telling: Telling, { between, kind, towards }: Bond): string | undefined => {
  const from = between.find((id) => id !== towards)
  if (!towards || !from) return undefined
  if (kind === 'focused-on')
    return `${telling.name(from)} is described as focused on ${telling.name(towards)}`
  if (kind === 'caretaker') {
    return `${telling.name(from)} is described as taking care of ${telling.name(towards)}`
  }
  return undefined
}

const undirected = (telling: Telling, { between, kind, towards }: Bond): string => {
  const both = telling.names(between)
  if (kind === 'focused-on') return `One of ${both} is described as focused on the other`
  if (kind === 'caretaker') return `One of ${both} is described as taking care of the other`
  const direction = towards ? `, towards ${telling.name(towards)}` : ''
  return `${both} are described as ${BOND_WORDS[kind]}${direction}`
}

/** How two people are with each other, always as somebody's description and never as a fact. */
export const describeBond = (telling: Telling, bond: Bond): string => {
  const words = directed(telling, bond) ?? undirected(telling, bond)
  return sentences(words + accountOf(telling, bond), bond.note)
}
