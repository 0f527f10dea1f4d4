import type { Deck, FitFault, Problem, Slide, SlideFit } from '../model.ts'
import { placeAt } from '../problem.ts'

/**
 * What is not shown as it should be, as problems of the deck: one for each slide and kind, with the worst of it.
 *
 * @param allowOverflow lets it pass with a warning
 */
export function fitProblems(fits: SlideFit[], deck: Deck, { allowOverflow = false } = {}): Problem[] {
  return fits.flatMap(({ slide: id, faults }) => {
    const index = deck.slides.findIndex((slide) => slide.id === id)
    const slide = deck.slides[index]
    if (!slide) return []
    // What is wider than its place and leaves the slide for it is said once.
    const gone = new Set(faults.filter(({ kind }) => kind === 'outside').map(({ text }) => text))
    const told = faults.filter(({ kind, text }) => kind !== 'wide' || !gone.has(text))
    const kinds = [...new Set(told.map(({ kind }) => kind))]
    return kinds.map((kind): Problem => {
      const worst = told
        .filter((fault) => fault.kind === kind)
        .reduce((one, other) => (other.pixels > one.pixels ? other : one))
      return {
        code: `fit-${kind}`,
        severity: allowOverflow ? 'warning' : 'error',
        message: `slide ${index + 1} (${id}): ${said[kind](worst)}`,
        expected: `${helps(kind, slide)}, or --allow-overflow`,
        file: deck.file,
        ...placeAt(deck.text, offsetOf(worst, slide, deck)),
      }
    })
  })
}

const sides: Record<string, string> = {
  foot: 'below the foot of the slide',
  edge: 'beyond the edge of the slide',
  top: 'above the slide',
}

const said: Record<FitFault['kind'], (fault: FitFault) => string> = {
  outside: ({ text, pixels, by }) => `“${text}” is ${pixels} px ${sides[by ?? 'edge'] ?? sides['edge']}`,
  over: ({ text, pixels, by }) => `“${text}” lies ${pixels} px over “${by}”`,
  wide: ({ text, pixels }) => `“${text}” is ${pixels} px wider than its place`,
  small: ({ text, pixels }) => `“${text}” is set ${pixels} px smaller than what can be read`,
  squeezed: ({ text, pixels }) => `“${text}” has no room: ${pixels} px are missing`,
  label: ({ text, by, pixels }) =>
    by === undefined ? `the label “${text}” is cut by ${pixels} px` : `the label “${text}” touches “${by}”`,
}

/** What would help, by what is wrong and what the slide is made of. */
function helps(kind: FitFault['kind'], slide: Slide): string {
  const has = (...types: Slide['blocks'][number]['type'][]) =>
    slide.blocks.some(({ type }) => types.includes(type))
  if (kind === 'small') return 'type of 24 px or more, code of 18 px or more'
  if (kind === 'label') return 'shorter names, fewer rows, or horizontal="true"'
  if (has('code')) return 'fewer or shorter lines of code; a line --- splits the slide'
  if (has('table')) return 'fewer columns or rows; a line --- splits the slide'
  if (has('chart', 'image')) return 'less text beside the picture; a line --- splits the slide'
  if (has('list')) return 'fewer or shorter items; a line --- splits the slide'
  return 'less text, or another layout="…"; a line --- splits the slide'
}

/** Where the words of a fault stand in deck.md; the slide itself where they do not stand there as they are shown. */
function offsetOf({ text }: FitFault, { start, end, line }: Slide, deck: Deck): number {
  const [first = ''] = text.split(/[\s…“”*_`]+/).filter((word) => word.length > 1)
  const at = first ? deck.text.indexOf(text.replace(/…$/, ''), start) : -1
  if (at >= 0 && at < end) return at
  const lines = deck.text.split('\n').slice(0, line - 1)
  return lines.reduce((sum, each) => sum + each.length + 1, 0)
}
