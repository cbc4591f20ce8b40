export { checkEcomap } from './check-ecomap.ts'
export { explainEcomapFinding } from './explain-ecomap-finding.ts'
