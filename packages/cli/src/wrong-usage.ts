/** The command was called in a way that makes no sense; the message is for the person who did. */
export class WrongUsage extends Error {
  override readonly name = 'WrongUsage'
}
