/**
 * Where the digits of a number alone in its cell begin and end, and whether it is below zero: −45.2, or (45.2) as accounts
 * write it.
 */
export function signed(text: string): { start: number; end: number; isNegative: boolean } {
  const [lead = ''] = /^\s*[(（]?\s*[+\-−–—]?\s*/.exec(text) ?? []
  const [tail = ''] = /\s*[)）]?\s*$/.exec(text) ?? []
  const isNegative = /[-−–—]/.test(lead) || (/[(（]/.test(lead) && /[)）]/.test(tail))
  return { start: lead.length, end: Math.max(lead.length, text.length - tail.length), isNegative }
}

/** A number that stands with its sign as it is. */
export function unsigned(text: string): ReturnType<typeof signed> {
  return { start: 0, end: text.length, isNegative: false }
}

/** With a space on both sides: 58 - 37, "so much – 7 of it". */
const dash = /\s[-–]\s+$/u
const minus = /(?:^|[^\dA-Za-z\s]|(?<![A-Za-z])\s)[-−–]\s*\p{Sc}?\s*$|(?<=[A-Za-z])\s[-−–]\p{Sc}?$/u

/** Whether a level is below zero: by its cell's sign, or by a minus at the end of what stands before it. */
export function isBelowZero({ direction }: { direction: string | null }, lead: string): boolean {
  return direction === 'down' || (minus.test(lead) && !dash.test(lead))
}
