import { shapeOf, type ShapeName } from '@relational-practice/core/drawing'
import type { Person } from '../schema/index.ts'

/** What decides a person's outline, and whether it is only the sex recorded at birth. */
export interface PersonShape {
  readonly shape: ShapeName
  readonly fromRecordedSex: boolean
}

const RECORDED = { male: 'square', female: 'circle', other: undefined } as const

/** Gender not asked: nothing written, or that nobody asked. Who declined to say is not drawn by sex. */
const wasNotAsked = ({ gender, genderInOwnWords, gaps }: Person): boolean =>
  gender === undefined &&
  genderInOwnWords === undefined &&
  (gaps?.gender === undefined || gaps.gender === 'not-asked')

/** A person's outline by the gender they live in; by recorded sex only where that was asked for. */
export const personShape = (person: Person, drawRecordedSex: boolean): PersonShape => {
  const lived = shapeOf(person)
  const recorded = person.sexRecordedAtBirth && RECORDED[person.sexRecordedAtBirth]
  if (lived === 'rounded' && drawRecordedSex && recorded && wasNotAsked(person)) {
    return { shape: recorded, fromRecordedSex: true }
  }
  return { shape: lived, fromRecordedSex: false }
}
