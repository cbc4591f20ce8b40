/** The system's short name for why something failed, `ENOENT`. Its message may hold more than that. */
export const errorCode = (error: unknown): string => {
  const code: unknown = error instanceof Error ? Reflect.get(error, 'code') : undefined
  return typeof code === 'string' ? code : 'unknown reason'
}
