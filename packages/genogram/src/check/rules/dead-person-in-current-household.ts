import { comparePartialDates, goesOn } from '@relational-practice/core'
import type { Genogram } from '../../schema/index.ts'
import { atPeople } from '../at-people.ts'
import { genogramRule } from '../genogram-rule.ts'
import { family } from '../sample.ts'
import { SOURCES } from '../sources.ts'
import { words } from '../words.ts'

const people: Genogram['people'] = {
  'p-pearl': { name: 'Pearl', born: '1939', death: { on: '2021-12-24' } },
}
const households: Genogram['households'] = { 'hh-1': { name: 'Pearl’s flat' } }

/** GE3: nobody who has died lives in a household still. */
export const deadPersonInCurrentHousehold = genogramRule({
  code: 'genogram/dead-person-in-current-household',
  severity: 'error',
  title: 'Somebody who has died still lives in a household',
  looksAt:
    'Stays in a household that have no end, or an end yet to come, of people who had certainly died by the day of the check. A stay whose end is said to be not known is left aside, and so is any end of a stay where the day of the death is not known.',
  why: 'The drawing would show the person as living with the child today. It is hurtful to a family in mourning, and misleading about who is there to care.',
  mend: 'End the stay on the day of the death, or say that its end is not known.',
  source: SOURCES.logic,
  samples: {
    good: family({
      people,
      households,
      householdStays: {
        's-1': { household: 'hh-1', person: 'p-pearl', from: '1998', to: '2021-12-24' },
      },
    }),
    bad: family({
      people,
      households,
      householdStays: { 's-1': { household: 'hh-1', person: 'p-pearl', from: '1998' } },
    }),
  },
  *find(_, { index, asOf }) {
    for (const [person, { death }] of index.people) {
      const hasDied = death && (!death.on || comparePartialDates(death.on, asOf) === 'before')
      if (!hasDied) continue
      for (const [id, stay] of index.staysOf(person)) {
        // Of a death on a day that is not known, any end in the record may be the day.
        const mayHaveEnded = !death.on && (stay.to ?? stay.gaps?.to) !== undefined
        if (mayHaveEnded || !goesOn(stay, asOf)) continue
        yield {
          at: ['householdStays', id],
          related: atPeople(person),
          params: { person },
        }
      }
    }
  },
  message: words['dead-person-in-current-household'],
})
