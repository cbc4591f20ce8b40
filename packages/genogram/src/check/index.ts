export { checkGenogram, genogramRules } from './check-genogram.ts'
export { explainGenogramFinding } from './explain-genogram-finding.ts'
