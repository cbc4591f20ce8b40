import type { Source } from '@relational-practice/core'

/** Where the rules come from, and how far each text was read. */
export const SOURCES = {
  logic: {
    title: 'Relational Practice, what no map can be',
    edition: '1, a matter of logic',
    certainty: 'known',
  },
  practice: {
    title: 'Relational Practice, a practice lead’s review of ecomap recording',
    edition: '1, 2026',
    certainty: 'known',
  },
  hartman: {
    title: 'Hartman, Diagrammatic Assessment of Family Relationships',
    edition: '1978, reprinted 1995, by an encyclopedia that reports it',
    certainty: 'secondary',
  },
  network: {
    title: 'Tracy and Whittaker, The Social Network Map',
    edition: '1990, abstract; the grid from professional knowledge',
    certainty: 'secondary',
  },
  schoolAge: {
    title: 'Education Act 1996, sections 7 and 8',
    edition: 'as amended',
    certainty: 'known',
  },
} as const satisfies Readonly<Record<string, Source>>
