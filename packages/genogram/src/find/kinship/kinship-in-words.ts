import type { Kinship } from './kinship.ts'

const times = (count: number): string => (count === 2 ? 'twice over' : `${count} times over`)

/**
 * Every relation of a kinship in words, closest first: "maternal half-sister; also foster sister".
 * The person's own word stands beside it, in quotation marks. Empty where there is nothing to say.
 */
export const kinshipInWords = ({ routes, called }: Kinship): string => {
  const counts = new Map<string, number>()
  for (const { term } of routes) counts.set(term, (counts.get(term) ?? 0) + 1)
  const terms = [...counts].map(([term, count]) => (count > 1 ? `${term}, ${times(count)}` : term))
  const own = called.map((word) => `“${word}”`).join(', ')
  return [terms.join('; also '), own && `called ${own}`].filter(Boolean).join(', ')
}
