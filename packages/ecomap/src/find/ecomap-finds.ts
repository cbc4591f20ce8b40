import type { FindOptions, FindsOf, View } from '@relational-practice/core'
import type { Ecomap } from '../schema/index.ts'
import { findNetworkMeasures } from './find-network-measures.ts'
import { findSupports } from './find-supports.ts'
import { findUnknownToServices } from './find-unknown-to-services.ts'
import {
  networkMeasuresInWords,
  supportsInWords,
  unknownToServicesInWords,
  whenWeLeaveInWords,
} from './in-words.ts'
import { findWhenWeLeave } from './when-we-leave.ts'

const asked =
  <T>(find: (ecomap: Ecomap, options: FindOptions) => T) =>
  ({ record }: View<Ecomap>, options: FindOptions): T =>
    find(record, options)

/** What an ecomap can be asked, by the names the command knows. */
export const ecomapFinds = {
  measures: {
    title: 'The measures of the network, each with the number it rests on',
    people: 0,
    data: asked(findNetworkMeasures),
    words: asked(networkMeasuresInWords),
  },
  supports: {
    title: 'Who gives which kind of support',
    people: 0,
    data: asked(findSupports),
    words: asked(supportsInWords),
  },
  'unknown-to-services': {
    title: 'Who is in the circle that no service knows of',
    people: 0,
    data: asked(findUnknownToServices),
    words: asked(unknownToServicesInWords),
  },
  'when-we-leave': {
    title: 'Who stays and who does not when our work ends',
    people: 0,
    data: asked(findWhenWeLeave),
    words: asked(whenWeLeaveInWords),
  },
} satisfies FindsOf<Ecomap>
