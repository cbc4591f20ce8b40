/** What a record can answer: a gap in it is neither a yes nor a no. */
export type Answer = 'yes' | 'no' | 'cannot-tell'
