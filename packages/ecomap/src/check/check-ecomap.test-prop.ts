import { testCheck } from '@relational-practice/testkit'
import { ecomapRecord } from '../schema/index.ts'
import { checkEcomap } from './check-ecomap.ts'

testCheck({
  jsonSchema: ecomapRecord.jsonSchema,
  check: checkEcomap,
  dated: [
    'planned-tie-begun',
    'tie-still-to-come',
    'school-missing',
    'health-missing',
    'child-without-own-map',
  ].map((name) => `ecomap/${name}`),
  dates: ['born', 'from', 'to'],
})
