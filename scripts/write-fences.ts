/** Lays the code of pages and comments out as modules, for `tsc` to check along with the rest. */
import { writeFences } from '@relational-practice/testkit/fences'

const fences = writeFences(process.cwd())
console.log(`fences: ${fences.filter(({ module }) => module !== undefined).length} written`)
