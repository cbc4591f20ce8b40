// Plain English put together from data: what the texts of all tools are made of
export { listOf } from './list-of.ts'
export { phrase } from './phrase.ts'
export { AUTHORITY, sentence, sentences, SOMEONE } from './sentences.ts'
export { during, hasHappened, onDate, timeOf, toldAs, type Time } from './when.ts'
export { distinctNames, type Named } from './distinct-names.ts'
export { bulletList, heading, paragraph, table, type Block } from './text-blocks.ts'
export { MARKED_NOTE, SHARED_NOTE, sharedNotes, underTitle } from './under-title.ts'
