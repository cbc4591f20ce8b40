export { findKinship, findKinshipFrom } from './find-kinship.ts'
export { kinshipInWords } from './kinship-in-words.ts'
export type {
  Kinship,
  KinshipBy,
  KinshipOptions,
  KinshipRoute,
  KinshipSide,
  KinshipView,
  SiblingHow,
} from './kinship.ts'
