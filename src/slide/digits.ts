const digits = /(?:\p{Lu}{0,3}\p{Sc}|[+−-])?\d[\d.,]*/u

/** A number's digits, with the sign of their money before them, and what is smaller around them: `$48.6` and ` million`. */
export function cutDigits(number: string): [before: string, digits: string, unit: string] {
  const found = digits.exec(number)
  if (!found) return [number, '', '']
  const end = found.index + found[0].length
  return [number.slice(0, found.index), found[0], number.slice(end)]
}
