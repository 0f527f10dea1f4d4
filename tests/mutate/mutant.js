/** What every operator of the copy asks: which of them lives, and which were met. */
const met = new Set()
const lives = (id) => {
  met.add(id)
  return mutant.lives === id
}

globalThis.mutant = {
  /** The number of the one that lives; 0 for none. */
  lives: Number(process.env.MUTANT ?? 0),
  /** Rises whenever what was remembered may no longer hold. */
  epoch: 0,
  met,
  less: (id, a, b) => (lives(id) ? a <= b : a < b),
  most: (id, a, b) => (lives(id) ? a < b : a <= b),
  more: (id, a, b) => (lives(id) ? a >= b : a > b),
  least: (id, a, b) => (lives(id) ? a > b : a >= b),
  same: (id, a, b) => (lives(id) ? a !== b : a === b),
  other: (id, a, b) => (lives(id) ? a === b : a !== b),
  and: (id, a, b) => (lives(id) ? a || b() : a && b()),
  or: (id, a, b) => (lives(id) ? a && b() : a || b()),
  plus: (id, a, b) => (lives(id) ? a - b : a + b),
  minus: (id, a, b) => (lives(id) ? a + b : a - b),
  times: (id, a, b) => (lives(id) ? a / b : a * b),
  number: (id, a, b) => (lives(id) ? b : a),
}
