// Ids and records: what a record is made of
export { isId, isIdOf, prefixOf, toId, type Id } from './record/id.ts'
export { anyId, id } from './record/id-schema.ts'
export {
  AudienceSchema,
  collection,
  coversKin,
  elsewhere,
  item,
  lasting,
  privateByDefault,
  privateWhere,
  SharingSchema,
  shownWithReferences,
  standsTogether,
  TellingSchema,
  type Audience,
  type KinFields,
  type Sharing,
  type StandsTogether,
  type Telling,
} from './record/item.ts'
export {
  REVEALED,
  reveals,
  revealsNothing,
  revealsWhere,
  type Revealed,
  type Reveals,
} from './record/reveals.ts'
export { spanFields, toldFields } from './record/fact-fields.ts'
export { gaps, GapSchema, type Gap } from './record/gaps.ts'
export {
  AcceptanceSchema,
  recordSchema,
  type Acceptance,
  type EnvelopeShape,
  type RecordEnvelope,
  type TailShape,
} from './record/envelope.ts'
export { entries } from './record/entries.ts'
export { groupBy } from './record/group-by.ts'
export { defineRecord, type RecordType } from './record/define-record.ts'
export { MAX_DEPTH } from './record/unsafe-keys.ts'
export type { Version } from './record/parse-record.ts'
export type { Json, ObjectNode, PlanNode, PlanProperty } from './record/schema-nodes.ts'
export { NEVER_SHARED, type PlanCollection, type RecordPlan } from './record/schema-plan.ts'

// Text
export { compareText } from './text/compare-text.ts'
export { line, text } from './text/text-schema.ts'
export { hasBidiControl } from './text/has-bidi-control.ts'
export { graphemes } from './text/graphemes.ts'
export { FONT_FAMILY, textWidth, type TextStyle } from './text/text-width.ts'
export { wrapText } from './text/wrap-text.ts'

// Days, dates of which only a part is known, and ages
export {
  addDaysTo,
  addMonthsTo,
  addYearsTo,
  daysBetween,
  isPlainDate,
  PlainDateSchema,
  type PlainDate,
} from './date/plain-date.ts'
export { isPartialDate, PartialDateSchema, type PartialDate } from './date/partial-date.ts'
export {
  isReversedInterval,
  partialDateBounds,
  type DateBounds,
} from './date/partial-date-bounds.ts'
export {
  comparePartialDates,
  daysApart,
  type DateOrder,
  type DayRange,
} from './date/compare-partial-dates.ts'
export { sortKeyOf } from './date/sort-key-of.ts'
export { formatPartialDate, yearOf } from './date/format-partial-date.ts'
export { isCurrent, overlapOf, type Span } from './date/span.ts'
export { currentAt, goesOn, hasUnknownEnd, type OpenSpan } from './date/open-span.ts'
export type { Answer } from './date/answer.ts'
export {
  ageBetween,
  ageRangeAt,
  ageThreshold,
  BirthBasisSchema,
  DOUBTED_AGE_MARGIN,
  isUnder,
  type AgeRange,
  type BirthBasis,
} from './date/age.ts'
export { formatAge } from './date/format-age.ts'

// Geometry in whole units
export type { Box, Point, Segment } from './geometry/shapes.ts'
export { boxesOverlap, boxHolds, grow, unionOf } from './geometry/boxes.ts'
export {
  pointOnSegment,
  segmentHitsBox,
  segmentsCross,
  segmentsOverlap,
} from './geometry/segments.ts'
export { cosineOf, SINE_SCALE, sineOf } from './geometry/sine.ts'

// Words somebody said, and numbers somebody gave
export { BasisSchema, StatementSchema, VoiceSchema } from './voice/statement.ts'
export type { Basis, Statement, Voice } from './voice/statement.ts'
export { RatingSchema, ScaleSchema, type Rating, type Scale } from './voice/scale.ts'
export {
  compareRatings,
  type NotComparable,
  type RatingComparison,
} from './voice/compare-ratings.ts'

// Findings: what is wrong or missing
export {
  aboutOf,
  comparePaths,
  fieldOf,
  sortFindings,
  type Finding,
  type Path,
  type Result,
  type Severity,
} from './finding/finding.ts'
export {
  ruleFor,
  SAMPLE_DATE,
  type NoText,
  type Policy,
  type PolicyValue,
  type Rule,
  type RuleContext,
  type Source,
} from './finding/rule.ts'
export {
  defineRules,
  type AnyRule,
  type CheckOptions,
  type RunnerCode,
} from './finding/define-rules.ts'
export { recordRules, type RecordRuleCode, type Samples } from './finding/record-rules.ts'
export { voiceRules, type VoiceRuleCode } from './finding/voice-rules.ts'
export { explainFinding } from './finding/explain-finding.ts'

// Edits: how a record changes
export { editFor, type Change, type Edit, type Step } from './edit/edit-for.ts'
export { EditRefused, isEditRefused } from './edit/edit-refused.ts'
export {
  collectionEdits,
  itemOf,
  putItem,
  removalEdit,
  type CollectionEdits,
  type CollectionName,
  type ItemId,
  type ItemOf,
  type ItemChanges,
  type NewItem,
  type OnReferences,
} from './edit/collection-edits.ts'
export { acceptFinding, type AcceptanceInput } from './edit/accept-finding.ts'
export { commit, redo, startHistory, undo, type History } from './edit/history.ts'

export {
  mergeFields,
  mergeSharing,
  refuseAcrossProtection,
  union,
  type Mergeable,
} from './edit/merge-items.ts'
export { joinedNotes, mergePersons, type MergeablePerson } from './edit/merge-persons.ts'
export { setSharing, type SharingInput } from './edit/set-sharing.ts'
export { recordTold, type RecordToldInput } from './edit/record-told.ts'
export { clearText, type ClearTextInput } from './edit/clear-text.ts'
export {
  sharedUnder,
  withdrawAgreement,
  type ConsentParts,
  type WithdrawInput,
} from './edit/withdraw.ts'

// What no View keeps: who is protected from whom, what went to whom, who agreed
export { ProtectionSchema, ReaderEntrySchema, type Protection } from './sharing/protection.ts'
export { RiskRelationSchema, type RiskRelation } from './sharing/risk-relation.ts'
export { ChannelSchema, type Channel } from './sharing/channel.ts'
export { channelOf, WAYS, type Reachable, type Way } from './sharing/channel-of.ts'
export { TextClearanceSchema, type TextClearance } from './sharing/text-clearance.ts'
export { ShareRecordSchema, type ShareRecord } from './sharing/share-record.ts'
export {
  AgreementSchema,
  OverrideSchema,
  PermissionSchema,
  ProcessingBasisSchema,
  type Agreement,
  type Override,
  type Permission,
  type ProcessingBasis,
} from './sharing/consents.ts'

// Readers and views: who may see what
export { occasion, type Member, type Reader } from './view/reader.ts'
export { viewFor, type View, type ViewReader } from './view/view-for.ts'
export type { ViewOptions, WithheldBecause } from './view/own-sake.ts'
export { checkView, type ViewCode } from './view/check-view.ts'
export { replaceIds } from './view/replace-ids.ts'
export { describeWithheld, type Withheld } from './view/describe-withheld.ts'

// Pictures and documents
export { toSvg, type Picture } from './document/picture.ts'
export type { ReaderDocument } from './document/reader-document.ts'
export { toMarkdown } from './document/to-markdown.ts'
export { toHtml } from './document/to-html.ts'

// Tools
export {
  defineTool,
  type AnyTool,
  type AsOf,
  type Comparison,
  type ComparisonOptions,
  type ComparisonsOf,
  type DatedFact,
  type DrawingOption,
  type Find,
  type FindOptions,
  type ChangesOf,
  type FindsOf,
  type Format,
  type FormatsOf,
  type Found,
  type DrawingChoices,
  type OnPaper,
  type Opened,
  type PersonFact,
  type Shown,
  type Tool,
  type Tools,
} from './tool/define-tool.ts'
