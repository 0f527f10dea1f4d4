/**
 * How wide text is, near enough to choose sizes by: PowerPoint shrinks nothing until someone edits it, so what is
 * written here must fit as it stands.
 */

/** Widths in em of Arial's characters, as classes; a Han character is 1 em. */
const classes: [RegExp, number][] = [
  [/\u2060/, 0],
  [/[ijl.,:;|!'’‘·\s/\\[\]()]/, 0.29],
  [/[ftr-]/, 0.34],
  [/[cksvxyz]/, 0.51],
  [/[mMW@]/, 0.87],
  [/[wCDGHNOQRU&]/, 0.74],
  [/[A-Z]/, 0.67],
  [/[+=<>~×÷−≥≤≈]/, 0.6],
  [/%/, 0.9],
  [/[\u0020-\u024f–]/, 0.56],
]

/** Widths of bold type against plain. */
const boldness = 1.06

/** The width of `text` in em. */
export function widthOf(text: string, bold = false): number {
  let width = 0
  for (const character of text) width += widthOfCharacter(character)
  return width * (bold ? boldness : 1)
}

const known = new Map<string, number>()

function widthOfCharacter(character: string): number {
  let width = known.get(character)
  if (width === undefined) {
    width = classes.find(([pattern]) => pattern.test(character))?.[1] ?? 1
    known.set(character, width)
  }
  return width
}

/** Cuts text where a line may break: between Han characters, never before closing punctuation, and at spaces. */
export function breakable(text: string): string[] {
  return (
    text.match(
      /[“‘《〈「『（【〔([]*(?:[\p{sc=Latin}\p{N}.,%+−–/@:_-]+|[^\s])[”’》〉」』）】〕)\],，。、；：！？…—·％]*\s*|\s+/gu,
    ) ?? []
  )
}
