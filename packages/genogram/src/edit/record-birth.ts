import {
  editFor,
  EditRefused,
  itemOf,
  putItem,
  type Edit,
  type Id,
  type PlainDate,
} from '@relational-practice/core'
import type { Genogram, Person } from '../schema/index.ts'

/** The children born of a pregnancy. */
export interface RecordBirthInput {
  readonly pregnancy: Id<'w'>
  readonly on: PlainDate
  readonly children: readonly {
    readonly id: Id<'p'>
    readonly child: Person
    /** The link to the one who was pregnant. */
    readonly link: Id<'l'>
  }[]
  /** The id of the multiple birth to write, for twins or more. */
  readonly multipleBirth?: Id<'mb'>
}

/**
 * Records that a child, or several, were born of a pregnancy. The one who was pregnant becomes
 * their birth parent; another parent is linked by an edit of its own, since a pregnancy is private
 * and who the other parent is may not be agreed. From whom the pregnancy was withheld, the child and
 * the link are withheld until somebody decides otherwise.
 *
 * @throws {EditRefused} `core/not-found`, `core/id-taken`; `genogram/pregnancy-ended` when it had
 * another outcome; `genogram/multiple-birth-id-missing` for several children without it.
 */
export const recordBirth: Edit<Genogram, RecordBirthInput> = /* @__PURE__ */ editFor<Genogram>()({
  code: 'genogram/record-birth',
  label: 'Record a birth',
  recipe(draft, { pregnancy: id, on, children, multipleBirth }) {
    const pregnancy = itemOf(draft.pregnancies, id)
    if (pregnancy.outcome !== 'expected') throw new EditRefused('genogram/pregnancy-ended', { id })
    // Who must not know of the pregnancy must not learn of it from the child.
    const withheldFrom = pregnancy.sharing?.withheldFrom
    const kept = withheldFrom && { sharing: { withheldFrom: [...withheldFrom] } }
    for (const { id: child, child: fields, link } of children) {
      putItem(draft, 'people', child, { ...kept, born: on, ...fields })
      putItem(draft, 'parentLinks', link, {
        child,
        parent: pregnancy.carrier,
        kind: 'birth',
        gaveBirth: true,
        ...kept,
      })
    }
    const born = children.map((child) => child.id)
    Object.assign(pregnancy, { outcome: 'birth', on, children: born })
    if (pregnancy.gaps) delete pregnancy.gaps.on
    if (born.length < 2) return
    if (!multipleBirth) throw new EditRefused('genogram/multiple-birth-id-missing', { id })
    putItem(draft, 'multipleBirths', multipleBirth, { children: born })
  },
})
