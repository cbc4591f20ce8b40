import { overlapOf, type Id } from '@relational-practice/core'
import type { Genogram } from '../../schema/index.ts'
import { genogramRule } from '../genogram-rule.ts'
import { civilMarriagesOf, type CivilMarriage } from '../../find/marriages.ts'
import { family } from '../sample.ts'
import { SOURCES } from '../sources.ts'
import { words } from '../words.ts'

const people: Genogram['people'] = {
  'p-karim': { name: 'Karim', born: '1976' },
  'p-leila': { name: 'Leila', born: '1979' },
  'p-joan': { name: 'Joan', born: '1980' },
}

const isSamePair = (a: CivilMarriage, b: CivilMarriage): boolean =>
  a.partners.every((partner) => b.partners.includes(partner))

/** GE5: two civil marriages or civil partnerships of one person last at one time. */
export const twoMarriagesCurrent = genogramRule({
  code: 'genogram/two-marriages-current',
  severity: 'query',
  title: 'Two marriages at the same time',
  looksAt:
    'Civil marriages and civil partnerships of one person with different people, where both are current on the day of the check or their dates certainly overlap. A separation does not end a marriage. Religious-only marriages are kept apart and never counted.',
  why: 'Often the end of the first marriage was never written down. Where both last, it matters for who is a step-parent, who may hold parental responsibility and who is next of kin. Marriages made abroad to more than one person can be lawful there.',
  mend: 'Ask what became of the earlier marriage and record its end. If a ceremony had no force in law, record it as a religious ceremony. Ask with respect: this is how a family lives, and no accusation.',
  acceptWhen: 'Both marriages do last, and who is married to whom in law has been made clear.',
  source: SOURCES.bigamy,
  samples: {
    good: family({
      people,
      partnerships: {
        'u-1': { partners: ['p-karim', 'p-leila'], kind: 'married', from: '2001' },
        'u-2': { partners: ['p-karim', 'p-joan'], kind: 'religious-only', from: '2012' },
      },
    }),
    bad: family({
      people,
      partnerships: {
        'u-1': { partners: ['p-karim', 'p-leila'], kind: 'married', from: '2001' },
        'u-2': { partners: ['p-karim', 'p-joan'], kind: 'married', from: '2012' },
      },
    }),
  },
  *find(_, { index, asOf }) {
    for (const [person] of index.people) {
      const marriages = civilMarriagesOf(index, person, asOf)
      for (const [place, first] of marriages.entries()) {
        for (const second of marriages.slice(place + 1)) {
          const together =
            (first.isCurrent && second.isCurrent) || overlapOf(first.span, second.span) === 'yes'
          if (!together || isSamePair(first, second)) continue
          const partnership = (id: Id<'u'>) => ['partnerships', id]
          yield {
            at: ['people', person],
            related: [partnership(first.id), partnership(second.id)],
            params: { person },
          }
        }
      }
    }
  },
  message: words['two-marriages-current'],
})
