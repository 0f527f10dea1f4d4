import type { Leniency } from '../page/compose.ts'

/** Options of every command that judges a deck. */
export const leniencyOptions = {
  strict: { type: 'boolean', default: false },
  'allow-unsupported': { type: 'boolean', default: false },
  'allow-local-files': { type: 'boolean', default: false },
} as const

/** What these options say, as the reader of a deck takes it. */
export function leniencyOf(values: Record<keyof typeof leniencyOptions, boolean>): Leniency {
  return {
    strict: values.strict,
    allowUnsupported: values['allow-unsupported'],
    allowLocalFiles: values['allow-local-files'],
  }
}
