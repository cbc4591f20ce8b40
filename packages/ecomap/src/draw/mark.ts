import type { Mark as DrawnMark } from '@relational-practice/core/drawing'

/** Everything the legend can explain, in the groups and the order in which it does. */
export const LEGEND_GROUPS = {
  'Who lives there': [
    'man',
    'woman',
    'non-binary',
    'own-words',
    'gender-not-known',
    'pet',
    'subject',
  ],
  'How they are related': [
    'partners-married',
    'partners-civil',
    'partners-religious',
    'partners-unmarried',
    'partners-affair',
    'partners-other',
    'slash-one',
    'child-birth',
    'child-legal',
    'child-adoptive',
    'child-foster',
    'child-kinship',
    'child-guardian',
    'child-step',
    'child-social',
    'child-donor',
    'child-surrogate',
    'child-contested',
    'child-presumed',
  ],
  'How a tie is': [
    'tie-strong',
    'tie-moderate',
    'tie-tenuous',
    'tie-stressful',
    'tie-ambivalent',
    'tie-broken',
    'tie-planned',
    'tie-not-said',
  ],
  'Which way time and energy go': ['flow-one', 'flow-both', 'flow-none', 'flow-not-known'],
  'Other marks': ['badge', 'great', 'little', 'wish', 'perhaps'],
  'What has changed': [
    'change-new',
    'change-gone',
    'change-stronger',
    'change-weaker',
    'change-turned',
    'change-otherwise',
  ],
  'Where the two maps differ': ['differs-only', 'differs-otherwise'],
} as const

/** Something the legend explains. */
export type LegendKey = (typeof LEGEND_GROUPS)[keyof typeof LEGEND_GROUPS][number]

/** A drawn mark of an ecomap. */
export type Mark = DrawnMark<LegendKey>
