import { genogramRule } from '../genogram-rule.ts'
import { family } from '../sample.ts'
import { SOURCES } from '../sources.ts'
import { words } from '../words.ts'

/** GE12: it is said how a gender is known. */
export const genderWithoutBasis = genogramRule({
  code: 'genogram/gender-without-basis',
  severity: 'query',
  title: 'It is not said how a gender is known',
  looksAt: 'The gender in which each person lives. Pets are left aside.',
  why: 'A gender that was only assumed from a name or a voice is passed on from record to record until it looks like a fact about the person.',
  mend: 'Say whether the person said it, whether it stands in a record, or whether it was inferred. If you do not know, take it off: nobody needs one to be drawn.',
  acceptWhen: 'It cannot be found out any more, as for somebody long dead.',
  source: SOURCES.practice,
  samples: {
    good: family({ people: { 'p-alex': { name: 'Alex', gender: 'woman', genderBasis: 'said' } } }),
    bad: family({ people: { 'p-alex': { name: 'Alex', gender: 'woman' } } }),
  },
  *find(_, { index }) {
    for (const [id, { gender, genderBasis, pet }] of index.people) {
      if (pet || !gender || genderBasis) continue
      yield { at: ['people', id, 'gender'], params: { person: id } }
    }
  },
  message: words['gender-without-basis'],
})
