import { entries } from '@relational-practice/core'
import type { Genogram } from '../../schema/index.ts'
import { atPeople } from '../at-people.ts'
import { genogramRule } from '../genogram-rule.ts'
import { family } from '../sample.ts'
import { SOURCES } from '../sources.ts'
import { words } from '../words.ts'

const people: Genogram['people'] = {
  'p-dov': { name: 'Dov', sexRecordedAtBirth: 'male' },
  'p-tali': { name: 'Tali', sexRecordedAtBirth: 'female' },
}

/** GE6: identical twins have a different sex recorded at birth. */
export const identicalTwinsRecordedSex = genogramRule({
  code: 'genogram/identical-twins-recorded-sex',
  severity: 'query',
  title: 'Identical twins with a different sex recorded at birth',
  looksAt:
    'The sex recorded at birth of children who are recorded as identical twins, where one is female and the other male. The gender in which somebody lives is never compared.',
  why: 'Identical twins nearly always have the same sex recorded at birth. Twins are often called identical because they look alike, without anybody having tested it.',
  mend: 'Ask how it is known that they are identical, and choose not known where it is not. Leave each person’s gender as they say it is.',
  acceptWhen: 'It is known from a test, or one of the records of birth is under correction.',
  source: SOURCES.practice,
  samples: {
    good: family({
      people,
      multipleBirths: { 'mb-1': { children: ['p-dov', 'p-tali'], zygosity: 'fraternal' } },
    }),
    bad: family({
      people,
      multipleBirths: { 'mb-1': { children: ['p-dov', 'p-tali'], zygosity: 'identical' } },
    }),
  },
  *find(genogram, { index }) {
    for (const [id, { children, zygosity }] of entries(genogram.multipleBirths)) {
      if (zygosity !== 'identical') continue
      const recorded = (sex: 'female' | 'male') =>
        children.find((child) => index.person(child)?.sexRecordedAtBirth === sex)
      const [first, second] = [recorded('female'), recorded('male')]
      if (!first || !second) continue
      yield {
        at: ['multipleBirths', id],
        related: atPeople(first, second),
        params: { first, second },
      }
    }
  },
  message: words['identical-twins-recorded-sex'],
})
