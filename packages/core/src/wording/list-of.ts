/** Several things in one phrase: "Ruth", "Ruth and Dean", "Ruth, Dean and Amina". */
export const listOf = (things: readonly string[]): string => {
  const last = things.at(-1)
  if (last === undefined) return ''
  return things.length === 1 ? last : `${things.slice(0, -1).join(', ')} and ${last}`
}
