import { genogramRule } from '../genogram-rule.ts'
import { family } from '../sample.ts'
import { SOURCES } from '../sources.ts'
import { words } from '../words.ts'

/** GE12: a gender is what a person says it is. */
export const genderInferred = genogramRule({
  code: 'genogram/gender-inferred',
  severity: 'query',
  title: 'A gender was inferred',
  looksAt: 'The basis on which each person’s gender is recorded. Pets are left aside.',
  why: 'A gender inferred from a name, a title or the part somebody has in a family is a guess about who they are. People are hurt by a wrong one, and some are put at risk.',
  mend: 'Ask the person, in a way in which they can also say nothing, and write their answer; or take the gender off.',
  acceptWhen: 'The person has died or cannot be asked, and those who knew them are sure.',
  source: SOURCES.practice,
  samples: {
    good: family({
      people: { 'p-robin': { name: 'Robin', gender: 'non-binary', genderBasis: 'said' } },
    }),
    bad: family({
      people: { 'p-robin': { name: 'Robin', gender: 'man', genderBasis: 'inferred' } },
    }),
  },
  *find(_, { index }) {
    for (const [id, { gender, genderBasis, pet }] of index.people) {
      if (pet || !gender || genderBasis !== 'inferred') continue
      yield { at: ['people', id, 'genderBasis'], params: { person: id } }
    }
  },
  message: words['gender-inferred'],
})
