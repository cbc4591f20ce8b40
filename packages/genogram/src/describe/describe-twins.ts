import { sentence } from '@relational-practice/core/wording'
import type { MultipleBirth } from '../schema/index.ts'
import { accountOf } from './account.ts'
import type { Telling } from './telling.ts'

const ZYGOSITY = { identical: 'identical ', fraternal: 'non-identical ', 'not-known': '' } as const

const MULTIPLE: readonly (string | undefined)[] = [undefined, undefined, 'twins', 'triplets']

/** That children are twins or more, and identical or not where that is known. */
export const describeTwins = (telling: Telling, birth: MultipleBirth): string => {
  const many = MULTIPLE[birth.children.length] ?? 'born together'
  const kind = birth.zygosity ? ZYGOSITY[birth.zygosity] : ''
  return sentence(`${telling.names(birth.children)} are ${kind}${many}${accountOf(telling, birth)}`)
}
