import type { Result } from '@relational-practice/core'
import { ecomapRecord, type Ecomap } from './index.ts'

/**
 * Reads an unknown value as an ecomap: finds its version, migrates it, checks its shape.
 *
 * @returns the ecomap, or every finding that says why it is none. Never throws.
 */
export const parseEcomap = (input: unknown): Result<Ecomap> => ecomapRecord.parse(input)
