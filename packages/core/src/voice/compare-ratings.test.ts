import { describe, expect, it } from 'vitest'
import {
  compareRatings,
  RatingSchema,
  ScaleSchema,
  StatementSchema,
  VoiceSchema,
  type Rating,
  type Scale,
} from '../index.ts'

const scale: Scale = {
  question: 'How safe is Ayo at home?',
  lowest: 0,
  highest: 10,
  lowestMeans: 'not safe enough to stay tonight',
  highestMeans: 'safe enough for us to go',
  about: 'p-1',
}
const may: Rating = { scale: 'sc-1', rater: 'p-2', value: 4, on: '2026-05-01' }
const june: Rating = { scale: 'sc-1', rater: 'p-2', value: 6, on: '2026-06-01' }

describe('two ratings', () => {
  it('can be set side by side when all but the day is the same, earlier first', () => {
    const expected = { comparable: true, from: 4, to: 6 }
    expect(compareRatings({ rating: may, scale }, { rating: june, scale })).toEqual(expected)
    expect(compareRatings({ rating: june, scale }, { rating: may, scale })).toEqual(expected)
  })

  it.each([
    ['scale', { ...june, scale: 'sc-2' as const }, scale],
    ['anchors', june, { ...scale, highestMeans: 'all well' }],
    ['anchors', june, { ...scale, highest: 5 }],
    ['subject', june, { ...scale, about: 'p-3' as const }],
    ['rater', { ...june, rater: 'p-3' as const }, scale],
    ['date', { scale: 'sc-1' as const, rater: 'p-2' as const, value: 6 }, scale],
  ])('cannot where the %s differs', (because, rating, otherScale) => {
    expect(compareRatings({ rating: may, scale }, { rating, scale: otherScale })).toEqual({
      comparable: false,
      because,
    })
  })

  it('cannot where the anchors were never written', () => {
    const { lowestMeans: _, ...bare } = scale
    expect(
      compareRatings({ rating: may, scale: bare }, { rating: june, scale: bare }),
    ).toMatchObject({
      because: 'anchors',
    })
  })
})

describe('what was said', () => {
  it('takes the words with all that is needed to weigh them', () => {
    const statement = {
      words: 'He shouted and I hid.',
      speaker: 'p-1',
      basis: 'said',
      askedAs: 'What happened then?',
      present: ['p-2'],
      place: 'at school',
      language: 'English',
      aid: 'drawing',
      saidOn: '2026-05-01',
      recordedOn: '2026-05-02',
      about: ['x-1', 'p-2'],
      interpretation: 'Ayo may be afraid.',
    }
    expect(StatementSchema.safeParse(statement).success).toBe(true)
    expect(StatementSchema.safeParse({ ...statement, basis: 'rumour' }).success).toBe(false)
    expect(StatementSchema.safeParse({ speaker: 'p-1' }).success).toBe(false)
  })

  it('lets a child be heard who used no words', () => {
    expect(VoiceSchema.safeParse({ speaker: 'p-1', observation: 'Turned to Nan.' }).success).toBe(
      true,
    )
    expect(RatingSchema.safeParse({ ...may, value: 4.5 }).success).toBe(false)
    expect(ScaleSchema.safeParse(scale).success).toBe(true)
  })
})
