import type { Result } from '@relational-practice/core'
import { genogramRecord, type Genogram } from './index.ts'

/**
 * Reads an unknown value as a genogram: finds its version, migrates it, checks its shape.
 *
 * @returns the genogram, or every finding that says why it is none. Never throws.
 */
export const parseGenogram = (input: unknown): Result<Genogram> => genogramRecord.parse(input)
