import type { LayoutOptions } from './ecomap-layout.ts'

/** What a map can be drawn for besides the usual, by the names the command knows. */
export const MAP_PURPOSES = ['child', 'when-we-leave'] as const

/** Options in which a purpose stands by its name. */
export interface Purposeful extends LayoutOptions {
  readonly purpose?: (typeof MAP_PURPOSES)[number]
}

/** The options of a layout for a purpose. */
export const forPurpose = ({ purpose, ...options }: Purposeful): LayoutOptions => ({
  ...options,
  ...(purpose === 'child' && { child: true }),
  ...(purpose === 'when-we-leave' && { whenWeLeave: true }),
})
