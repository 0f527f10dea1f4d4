/** The offset of words that stand nowhere in deck.md, and among which there is no number of it. */
export const nowhere = -1e6
