import * as fc from 'fast-check'

// On CI the generated cases are the same each time, so that a change is judged by what it changes.
// Elsewhere they are new each time; fast-check prints the seed of a failure, and SEED plays it again.
const seed = process.env['SEED'] ?? (process.env['CI'] === 'true' ? '20261122' : undefined)
if (seed !== undefined) fc.configureGlobal({ seed: Number(seed) })
