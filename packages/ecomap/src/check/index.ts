export { checkEcomap, ecomapRules } from './check-ecomap.ts'
export { explainEcomapFinding } from './explain-ecomap-finding.ts'
