const named = new Map(
  (
    'amp & lt < gt > quot " apos \' nbsp \u00a0 ensp \u2002 emsp \u2003 thinsp \u2009 ndash – mdash — hellip … ' +
    'middot · bull • times × divide ÷ minus − plusmn ± le ≤ ge ≥ ne ≠ asymp ≈ infin ∞ radic √ deg ° permil ‰ ' +
    'sect § para ¶ copy © reg ® trade ™ laquo « raquo » ldquo “ rdquo ” lsquo ‘ rsquo ’ larr ← uarr ↑ rarr → ' +
    'darr ↓ harr ↔ yen ¥ pound £ euro € cent ¢ frac12 ½ frac14 ¼ frac34 ¾ sup2 ² sup3 ³ micro µ'
  )
    .split(' ')
    .reduce<[string, string][]>((pairs, word, i, words) => {
      if (i % 2 === 0) pairs.push([word, words[i + 1]!])
      return pairs
    }, []),
)

/** The character that `&name;` or `&#number;` stands for; null where it stands for none. */
export function decodeEntity(entity: string): string | null {
  const number = /^&#(?:x([\da-f]{1,6})|(\d{1,7}));$/i.exec(entity)
  if (!number) return named.get(entity.slice(1, -1)) ?? null
  const code = number[1] ? parseInt(number[1], 16) : Number(number[2])
  const valid = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
  return valid ? String.fromCodePoint(code) : '\ufffd'
}
