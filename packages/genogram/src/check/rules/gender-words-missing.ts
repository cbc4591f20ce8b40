import { genogramRule } from '../genogram-rule.ts'
import { family } from '../sample.ts'
import { SOURCES } from '../sources.ts'
import { words } from '../words.ts'

/** GE12: a gender in somebody's own words has words. */
export const genderWordsMissing = genogramRule({
  code: 'genogram/gender-words-missing',
  severity: 'query',
  title: 'Somebody’s own words for their gender are missing',
  looksAt: 'People whose gender is recorded as being in their own words.',
  why: 'They told somebody how they describe themselves, and it was not written down. They would have to say it again, or be described by others.',
  mend: 'Write the words as the person says them.',
  acceptWhen: 'The person does not want the words to be written down.',
  source: SOURCES.practice,
  samples: {
    good: family({
      people: {
        'p-sky': {
          name: 'Sky',
          gender: 'in-own-words',
          genderInOwnWords: 'genderfluid',
          genderBasis: 'said',
        },
      },
    }),
    bad: family({
      people: { 'p-sky': { name: 'Sky', gender: 'in-own-words', genderBasis: 'said' } },
    }),
  },
  *find(_, { index }) {
    for (const [id, { gender, genderInOwnWords }] of index.people) {
      if (gender !== 'in-own-words' || genderInOwnWords) continue
      yield { at: ['people', id, 'gender'], params: { person: id } }
    }
  },
  message: words['gender-words-missing'],
})
