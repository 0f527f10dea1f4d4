import type { Quantity } from '../model.ts'

/** What is known of a number of which nothing is said but its value. */
export function plainQuantity() {
  return {
    sub: null,
    direction: null,
    annualised: false,
    measure: null,
    subject: null,
    scope: null,
    base: null,
    period: null,
    inherited: {},
  } satisfies Partial<Quantity>
}
