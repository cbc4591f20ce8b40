import { styleText } from 'node:util'
import type { Io, Output } from '../io.ts'

/** How words are set off from one another where colours can be seen. */
export interface Styles {
  strong(text: string): string
  faint(text: string): string
  error(text: string): string
  query(text: string): string
  prompt(text: string): string
}

/** Whether an output shows colours: a terminal does, unless NO_COLOR is set or it is a dumb one. */
export const showsColours = ({ env }: Pick<Io, 'env'>, output: Output): boolean =>
  output.isTTY === true && (env['NO_COLOR'] ?? '') === '' && env['TERM'] !== 'dumb'

/** Styles for an output; without colours the words stay as they are. */
export const stylesFor = (io: Pick<Io, 'env'>, output: Output): Styles => {
  const paint =
    (format: Parameters<typeof styleText>[0]) =>
    (text: string): string =>
      text !== '' && showsColours(io, output)
        ? styleText(format, text, { validateStream: false })
        : text
  return {
    strong: paint('bold'),
    faint: paint('dim'),
    error: paint('red'),
    query: paint('yellow'),
    prompt: paint('cyan'),
  }
}
