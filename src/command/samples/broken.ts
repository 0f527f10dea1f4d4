/** A deck's folder in which one file is broken. */
export interface Broken {
  /** The kind of the mistake, and which of its kind. */
  name: string
  article: string | Buffer
  deck: string | Buffer
}

/** An article in which nothing is wrong. */
const article = `---
title: Firms
lang: en
source: A paper
date: 2023-01-05
---

# Firms

In 2021 the town had 120 firms. In 2022 it had 132 firms, 10% more than a year before.
`

/** A deck of it. */
const deck = `# Firms

---

## In 2022

The town had 132 firms.
`

/** Files with each of `parts`, beside the other file as it should be. */
export function each<T extends string | Buffer>(
  kind: string,
  which: 'article' | 'deck',
  write: (part: T) => string | Buffer,
  parts: T[],
): Broken[] {
  return parts.map((part, i) => ({
    article,
    deck,
    [which]: write(part),
    name: `${which}: ${kind} ${i + 1}, ${JSON.stringify(String(part)).slice(0, 60)}`,
  }))
}
