/**
 * A number in the digits of English: 12,600.50. Halves go away from zero, as the number is written: 1.005 is 1.01. What
 * rounds to nothing has no sign.
 *
 * Browsers have `Intl.NumberFormat` for it, and take a tenth of a second to load that.
 *
 * @param places decimals
 * @param isGrouped whether thousands are parted
 */
export function printNumber(value: number, places: number, isGrouped: boolean): string {
  const [written, exponent = '0'] = String(Math.abs(value)).split('e')
  const [before, behind = ''] = written!.split('.')
  const kept = before!.length + Number(exponent) + places
  const digits = kept < 0 ? '' : (before + behind).padEnd(kept + 1, '0')
  const steps = BigInt(digits.slice(0, kept)) + (digits.charAt(kept) >= '5' ? 1n : 0n)
  const text = String(steps).padStart(places + 1, '0')
  const whole = text.slice(0, text.length - places)
  const parted = isGrouped ? whole.replace(/\B(?=(?:\d{3})+$)/g, ',') : whole
  const decimals = places > 0 ? `.${text.slice(-places)}` : ''
  return (value < 0 && steps > 0n ? '-' : '') + parted + decimals
}
