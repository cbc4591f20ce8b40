export { arbitraryOf, arbitraryRecord, shuffleKeys } from './arbitrary-record.ts'
export { arbitraryReader, arbitraryTwins, hiddenFrom, type Twins } from './twins.ts'
export { testRules } from './test-rules.ts'
export { checkSvg, textsOfSvg, type SvgText } from './check-svg.ts'
