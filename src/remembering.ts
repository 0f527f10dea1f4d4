/** As many answers are kept, until all are forgotten. */
const MOST = 2000

/** Answers that are kept by what was asked, for who asks the same again and again. */
export function remembered<T extends object | string>(): (asked: string, answer: () => T) => T {
  const known = new Map<string, T>()
  return (asked, answer) => {
    const kept = known.get(asked)
    if (kept !== undefined) return kept
    if (known.size >= MOST) known.clear()
    const made = answer()
    known.set(asked, made)
    return made
  }
}

/** A function of a text that gives the answer that it gave before. */
export function remembering<T extends object | string>(read: (text: string) => T): (text: string) => T {
  const known = remembered<T>()
  return (text) => known(text, () => read(text))
}
