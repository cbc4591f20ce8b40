import type { Fault } from '../input/fault.ts'
import { fileName } from './file-name.ts'
import type { Styles } from './styles.ts'

type Printed = Pick<Fault, 'message' | 'place'> & { readonly code: string }

/** The one line that says why a file could not be read. */
export const faultLine = (
  file: string,
  { code, message, place }: Printed,
  styles: Styles,
): string => {
  const at = place ? `:${place.line}:${place.column}` : ''
  return `${styles.strong(`${fileName(file)}${at}`)}: ${styles.error('error')} ${code} ${message}\n`
}
