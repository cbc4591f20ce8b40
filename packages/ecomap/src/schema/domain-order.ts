import type { Domain } from './index.ts'

/** Where each kind of system sits among the others, so that what is near in life is near on the map. */
export const DOMAIN_ORDER: Readonly<Record<Domain, string>> = {
  'extended-family': '01',
  friends: '02',
  neighbours: '03',
  community: '04',
  faith: '05',
  recreation: '06',
  place: '07',
  peer: '08',
  online: '09',
  school: '10',
  work: '11',
  'money-and-housing': '12',
  health: '13',
  'care-services': '14',
  legal: '15',
  other: '16',
}
