import type { Person } from '../schema/index.ts'
import type { BareRoute } from './kinship/kinship.ts'
import { ROLE_CODES, type RoleCodeName } from './role-code-table.ts'

/** A relation as an HL7 v3 RoleCode. */
export interface RoleCode {
  readonly code: RoleCodeName
  readonly display: string
  /** False where no code says what the relation is: then the code is the nearest wider one. */
  readonly exact: boolean
  /** The relation in words, where the code is not exact. */
  readonly text?: string
}

type Coded = readonly [code: RoleCodeName, exact: boolean]
type Codes = readonly [woman: RoleCodeName, man: RoleCodeName, anybody: RoleCodeName]

const PARENTS = {
  birth: ['NMTH', 'NFTH', 'NPRN'],
  adoptive: ['ADOPTM', 'ADOPTF', 'ADOPTP'],
  foster: ['MTHFOST', 'FTHFOST', 'PRNFOST'],
  step: ['STPMTH', 'STPFTH', 'STPPRN'],
  other: ['MTH', 'FTH', 'PRN'],
} as const
const CHILDREN = {
  birth: ['DAU', 'SON', 'NCHILD'],
  adoptive: ['DAUADOPT', 'SONADOPT', 'CHLDADOPT'],
  foster: ['DAUFOST', 'SONFOST', 'CHLDFOST'],
  step: ['STPDAU', 'STPSON', 'STPCHLD'],
  other: ['DAUC', 'SONC', 'CHILD'],
} as const
const GRANDPARENTS = {
  maternal: ['MGRMTH', 'MGRFTH', 'MGRPRN'],
  paternal: ['PGRMTH', 'PGRFTH', 'PGRPRN'],
  either: ['GRMTH', 'GRFTH', 'GRPRN'],
} as const
const GREAT_GRANDPARENTS = {
  maternal: ['MGGRMTH', 'MGGRFTH', 'MGGRPRN'],
  paternal: ['PGGRMTH', 'PGGRFTH', 'PGGRPRN'],
  either: ['GGRMTH', 'GGRFTH', 'GGRPRN'],
} as const
const AUNTS = {
  maternal: ['MAUNT', 'MUNCLE', 'EXT'],
  paternal: ['PAUNT', 'PUNCLE', 'EXT'],
  either: ['AUNT', 'UNCLE', 'EXT'],
} as const
const TWINS = {
  identical: ['ITWINSIS', 'ITWINBRO', 'ITWIN'],
  fraternal: ['FTWINSIS', 'FTWINBRO', 'FTWIN'],
  'not-known': ['TWINSIS', 'TWINBRO', 'TWIN'],
} as const

const IN_LAW: Readonly<Record<string, Codes>> = {
  '1,0': ['MTHINLAW', 'FTHINLAW', 'PRNINLAW'],
  '0,1': ['DAUINLAW', 'SONINLAW', 'CHLDINLAW'],
  '1,1': ['SISINLAW', 'BROINLAW', 'SIBINLAW'],
}

const pick = (codes: Codes, { role }: BareRoute, { gender }: Person): RoleCodeName => {
  const isWoman = role ? role === 'mother' : gender === 'woman'
  const isMan = role ? role === 'father' : gender === 'man'
  return codes[isWoman ? 0 : isMan ? 1 : 2]
}

const sideOf = ({ byBirth, side }: BareRoute): 'maternal' | 'paternal' | 'either' =>
  byBirth && side && side.kind !== 'named' ? side.kind : 'either'

const siblingCodes = ({ half, byBirth, twin }: BareRoute): Codes => {
  if (byBirth && twin && half === 'full') return TWINS[twin]
  if (byBirth && half === 'full') return ['NSIS', 'NBRO', 'NSIB']
  if (byBirth && half === 'half') return ['HSIS', 'HBRO', 'HSIB']
  return ['SIS', 'BRO', 'SIB']
}

const directCode = (route: BareRoute, person: Person): Coded => {
  const { link = 'legal', up } = route
  const table: Readonly<Record<string, Codes>> = up === 1 ? PARENTS : CHILDREN
  if (link === 'kinship' || link === 'guardian') return ['FAMMEMB', false]
  if (link === 'surrogate' && up === 1 && pick(['MTH', 'FTH', 'PRN'], route, person) === 'MTH')
    return ['GESTM', true]
  const codes = table[link] ?? (up === 1 ? PARENTS.other : CHILDREN.other)
  return [pick(codes, route, person), link in table || link === 'legal']
}

const kinCode = (route: BareRoute, person: Person): Coded => {
  const { up, down, half, by } = route
  if (up + down === 1) return directCode(route, person)
  const isPlain = by.length === 0
  const isWhole = isPlain && half !== 'half'
  const coded = (codes: Codes, exact: boolean): Coded => {
    const code = pick(codes, route, person)
    return [code, exact && code !== 'EXT']
  }
  if (up === 2 && down === 0) return coded(GRANDPARENTS[sideOf(route)], isPlain)
  if (up === 3 && down === 0) return coded(GREAT_GRANDPARENTS[sideOf(route)], isPlain)
  if (up === 0 && down === 2) return coded(['GRNDDAU', 'GRNDSON', 'GRNDCHILD'], isPlain)
  if (up === 1 && down === 1)
    return coded(siblingCodes(route), isPlain && (half !== 'half' || route.byBirth === true))
  if (up === 2 && down === 1) return coded(AUNTS[sideOf(route)], isWhole)
  if (up === 1 && down === 2) return coded(['NIECE', 'NEPHEW', 'NIENEPH'], isWhole)
  // The codes for a maternal and a paternal cousin are defined by the cousin's side, not the person's.
  if (up >= 2 && down >= 2) return ['COUSN', isWhole && up === 2 && down === 2]
  return ['EXT', false]
}

/** Husband and wife are defined as a man's to a woman and a woman's to a man; all others are spouses. */
const spouseCode = ({ gender }: Person, other: Person): RoleCodeName => {
  if (gender === 'woman' && other.gender === 'man') return 'WIFE'
  return gender === 'man' && other.gender === 'woman' ? 'HUSB' : 'SPS'
}

const partnerCode = (route: BareRoute, person: Person, other: Person): Coded => {
  const { partnership, former } = route
  if (partnership === 'married') return [former ? 'FMRSPS' : spouseCode(person, other), true]
  return partnership === 'cohabiting' && !former ? ['DOMPART', true] : ['SIGOTHR', false]
}

const codeOf = (route: BareRoute, person: Person, other: Person): Coded => {
  const { kind, up, down, former } = route
  switch (kind) {
    case 'kin':
      return kinCode(route, person)
    case 'partner':
      return partnerCode(route, person, other)
    case 'in-law': {
      const codes = IN_LAW[`${up},${down}`]
      return codes ? [pick(codes, route, person), !former] : ['INLAW', false]
    }
    case 'step':
      if (up === down) return [pick(['STPSIS', 'STPBRO', 'STPSIB'], route, person), !former]
      return [pick(up === 1 ? PARENTS.step : CHILDREN.step, route, person), !former]
    case 'carer': {
      if (up === down) return ['FAMMEMB', false]
      const [code, exact] = directCode(route, person)
      return [code, exact && !former]
    }
    case 'by-marriage':
      return ['EXT', false]
    case 'composed':
      break
  }
  return ['FAMMEMB', false]
}

/**
 * The HL7 v3 RoleCode for a relation: the code that says it, or else the nearest wider one with the
 * relation in words. Codes of blood (`MGRMTH`, `NSIS`) only where every step is by birth.
 *
 * @param person who is the relative, and `other` whose relative they are.
 */
export const roleCodeOf = (
  route: BareRoute,
  person: Person,
  other: Person,
  term: string,
): RoleCode => {
  const [code, isExact] = codeOf(route, person, other)
  const exact = isExact && !route.contested
  return { code, display: ROLE_CODES[code], exact, ...(!exact && { text: term }) }
}
