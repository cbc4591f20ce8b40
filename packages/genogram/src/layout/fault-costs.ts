/** What each fault of an order weighs against a crossing. */
export const COST = {
  crossing: 100,
  /** Two people between whose dates of birth tell the order, the wrong way round. */
  birthOrder: 16,
  /** Two people whose order only the record's own tells. */
  recordOrder: 4,
  /** Partners who do not stand side by side, and each person between them. */
  apart: 60,
  between: 12,
  /** Someone else between brothers and sisters. */
  stranger: 2,
  /** Someone else between twins. */
  twins: 60,
  turned: 7,
} as const
