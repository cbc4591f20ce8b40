/**
 * Whether a text holds a character that overrides or isolates the direction of what follows, and so
 * can make it read otherwise than it is stored. The marks U+200E, U+200F and U+061C, which people
 * need to mix scripts, are not among them.
 */
export const hasBidiControl = (text: string): boolean => /[\u202a-\u202e\u2066-\u2069]/.test(text)
