import {
  ageBetween,
  comparePartialDates,
  entries,
  type Id,
  type PartialDate,
  type Path,
} from '@relational-practice/core'
import { CEREMONIES } from '../../find/event-kinds.ts'
import type { GenogramIndex } from '../../find/index-genogram.ts'
import { partnershipStateAt } from '../../find/partnership-state.ts'
import type { Genogram, Person } from '../../schema/index.ts'
import { atPeople } from '../at-people.ts'
import { genogramRule } from '../genogram-rule.ts'
import { reliedOnBirth } from '../relied-on-birth.ts'
import { family } from '../sample.ts'
import { SOURCES } from '../sources.ts'
import { words } from '../words.ts'

const MARRIAGE_AGE = { value: 18, unit: 'years', stricter: 'higher' } as const
const IN_FORCE = '2023-02-27'

const KINDS: readonly (string | undefined)[] = ['married', 'civil-partnership', 'religious-only']

interface Ceremony {
  readonly at: Path
  readonly partners: readonly Id<'p'>[]
  readonly on: PartialDate
}

const IN_DOUBT: readonly Person['bornBasis'][] = ['claimed', 'assessed', 'assigned']

/**
 * The most that somebody under an age can have been at a ceremony. Where the date of birth is in
 * doubt and cannot tell, the benefit of the doubt goes to the young person.
 */
const ageIfUnder = (
  person: Person,
  years: number,
  on: PartialDate,
): number | 'in-doubt' | undefined => {
  const age = ageBetween(reliedOnBirth(person), on)
  if (person.pet || age === 'not-born') return undefined
  if (age.max !== undefined && age.max < years) return age.max
  const mayBeUnder = age.min !== undefined && age.min < years
  return mayBeUnder && IN_DOUBT.includes(person.bornBasis) ? 'in-doubt' : undefined
}

/**
 * Each ceremony save under the law of another country, and each marriage of which no ceremony is
 * recorded. Without a date it took place when the marriage began, or by the day of the check.
 */
function* ceremonies(genogram: Genogram, index: GenogramIndex, asOf: string): Generator<Ceremony> {
  for (const [id, partnership] of entries(genogram.partnerships)) {
    const { partners, kind, from } = partnership
    const events = index.eventsOf(id).filter(([, event]) => CEREMONIES.includes(event.kind))
    for (const [event, { on, jurisdiction }] of events) {
      if (jurisdiction === 'elsewhere') continue
      yield { at: ['partnershipEvents', event], partners, on: on ?? from ?? asOf }
    }
    const hasBegun = partnershipStateAt(index, id, partnership, asOf).state !== 'not-begun'
    if (events.length === 0 && KINDS.includes(kind) && hasBegun) {
      yield { at: ['partnerships', id], partners, on: from ?? asOf }
    }
  }
}

const people: Genogram['people'] = {
  'p-zara': { name: 'Zara', born: '2006-03-14' },
  'p-idris': { name: 'Idris', born: '2001' },
}

const partnerships: Genogram['partnerships'] = {
  'u-1': { partners: ['p-zara', 'p-idris'], kind: 'religious-only' },
}

/** GE4: somebody under 18 was married, in whatever form, since it became unlawful. */
export const marriageUnder18 = genogramRule({
  code: 'genogram/marriage-under-18',
  severity: 'query',
  title: 'Somebody under 18 is recorded as married',
  looksAt:
    'Marriages, civil partnerships and religious ceremonies from 27 February 2023 on, where one of the two was certainly under 18, or may have been and their date of birth is claimed, assessed or assigned. Where there is no ceremony, or none with a date, it takes the beginning of the marriage, or the day of the check. It is silent about a ceremony of which the record says that it was under the law of another country, and about pets.',
  why: 'Nobody under 18 can marry or enter a civil partnership in England and Wales, and it is an offence to do anything meant to bring a child into a marriage, also by a ceremony without force in law and also abroad. It may be a forced marriage, even where nobody used threats. The law of another country may allow what this law does not, so a ceremony there is not asked about here. Think of forced marriage all the same: many young people are taken abroad to be married, and a child who lives in England or Wales is protected there too.',
  mend: 'Do not raise it with the family before you have had advice: the young person may be taken away or punished. Speak to your safeguarding lead and the Forced Marriage Unit, see the young person alone, and use no interpreter from the family or community. If a date is wrong, correct it.',
  acceptWhen:
    'Advice has been taken and what follows from it is recorded, or the law of the place applied to people who then lived there.',
  source: SOURCES.marriageAge,
  policy: { marriageAge: MARRIAGE_AGE },
  samples: {
    good: family({
      people,
      partnerships,
      partnershipEvents: {
        'e-1': { partnership: 'u-1', kind: 'religious-ceremony', on: '2024-03-14' },
      },
    }),
    bad: family({
      people,
      partnerships,
      partnershipEvents: {
        'e-1': { partnership: 'u-1', kind: 'religious-ceremony', on: '2023-08' },
      },
    }),
  },
  *find(genogram, { index, asOf, policy }) {
    const marriageAge = policy.marriageAge ?? MARRIAGE_AGE.value
    for (const { at, partners, on } of ceremonies(genogram, index, asOf)) {
      const order = comparePartialDates(on, IN_FORCE)
      if (order !== 'after' && order !== 'same') continue
      for (const id of partners) {
        const person = index.person(id)
        const age = person && ageIfUnder(person, marriageAge, on)
        if (age !== undefined) yield { at, related: atPeople(id), params: { person: id, age } }
      }
    }
  },
  message: words['marriage-under-18'],
})
