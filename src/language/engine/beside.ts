/** As much of a text as `length` before a place. */
export function textBefore(text: string, at: number, length: number): string {
  return text.slice(Math.max(0, at - length), at)
}

/** As much of a text as `length` from a place on. */
export function textBehind(text: string, at: number, length: number): string {
  return text.slice(at, at + length)
}
