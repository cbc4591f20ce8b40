export { arbitraryOf, arbitraryRecord, shuffleKeys } from './arbitrary-record.ts'
export {
  arbitraryReader,
  arbitraryTwins,
  hiddenFrom,
  type TwinReader,
  type Twins,
} from './twins.ts'
