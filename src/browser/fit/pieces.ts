/** A rectangle in pixels of a slide of 1280 × 720, from the corner of its box. */
export interface Rectangle {
  left: number
  right: number
  top: number
  bottom: number
}

/** A line of text as far as its letters are seen, whatever its line height. */
export interface SeenLine extends Rectangle {
  text: string
  /** The block that it is set in, and the element right around it. */
  block: HTMLElement
  inner: HTMLElement
  /** The right edge of the block. */
  place: number
  /** Size of type. */
  size: number
  /** Placed by its author, over the edges of the layout. */
  free: boolean
}

/** A picture, a video, a drawing, a bar or a chart. */
export interface Thing extends Rectangle {
  text: string
  free: boolean
  isChart: boolean
  /** The longer side that it has by itself; null where its author or the layout gives one. */
  natural: number | null
}

export interface SeenTable extends Rectangle {
  text: string
  /** The right edge of what holds it. */
  place: number
}

/** All that is seen on a slide, and the edges that it must keep. */
export interface Pieces {
  lines: SeenLine[]
  things: Thing[]
  tables: SeenTable[]
  /** The picture's shoots, which text keeps clear of. */
  shoots: Rectangle[]
  limits: {
    left: number
    right: number
    /** The line of the foot. */
    bottom: number
    /** Where content ends that keeps its distance from the foot. */
    wanted: number
    box: Rectangle
  }
}

/** Formulas are measured whole; the foot is the slide's own; a chart's table is read, or seen on the chart. */
const aside = '.foot, .chart-table, .said-above, .said-again, svg, math, script, style, template, .ground'

/** Words of a slide without a body keep so far from its foot, in pixels of a slide. */
const clearance = 24

/** Letters reach so far from the middle of their line, in ems. */
const reach = 0.46

/** @returns what is seen on a slide that is displayed */
export function placePieces(slide: HTMLElement): Pieces {
  const box = slide.querySelector<HTMLElement>('.box')!
  const origin = box.getBoundingClientRect()
  // A slide is 80 rem wide, however large a rem is, and however a view scales it.
  const unit = origin.width / 1280
  const toSlide = ({ left, right, top, bottom }: DOMRect): Rectangle => ({
    left: (left - origin.left) / unit,
    right: (right - origin.left) / unit,
    top: (top - origin.top) / unit,
    bottom: (bottom - origin.top) / unit,
  })
  // A transform of the view changes the pixels of rectangles, and not those of styles.
  const pixel = box.offsetWidth / 1280
  const styleOf = (element: Element, name: 'paddingLeft' | 'paddingRight' | 'paddingBottom' | 'fontSize') =>
    parseFloat(getComputedStyle(element)[name]) / pixel

  const edge = styleOf(box, 'paddingLeft')
  const foot = box.querySelector('.foot')
  const body = box.querySelector<HTMLElement>(':scope > .body')
  // A body ends where footnotes begin, or the foot; what is too much pushes the foot down, which stands at the edge.
  const place = foot && toSlide(foot.getBoundingClientRect())
  const footTop = place
    ? Math.min(place.top, 720 - styleOf(box, 'paddingBottom') - (place.bottom - place.top))
    : 720
  const bottom = body ? Math.min(toSlide(body.getBoundingClientRect()).bottom, footTop) : footTop
  return {
    lines: placeLines(box, toSlide, styleOf),
    things: placeThings(box, toSlide),
    tables: [...box.querySelectorAll<HTMLElement>('table:not(.chart-table *)')].map((table) => ({
      ...toSlide(table.getBoundingClientRect()),
      text: shorten(table.textContent),
      place: toSlide(table.parentElement!.getBoundingClientRect()).right,
    })),
    shoots: [...box.querySelectorAll('.skyline > *')].map((shoot) => toSlide(shoot.getBoundingClientRect())),
    limits: {
      // Large digits and quotation marks are hung out a little, so that letters stand in line.
      left: edge - 40,
      right: 1280 - edge + 4,
      bottom,
      wanted: bottom - (body ? styleOf(body, 'paddingBottom') : clearance),
      box: { left: 0, top: 0, right: 1280, bottom: 720 },
    },
  }
}

function placeLines(
  box: HTMLElement,
  toSlide: (rectangle: DOMRect) => Rectangle,
  styleOf: (element: Element, name: 'fontSize' | 'paddingRight') => number,
): SeenLine[] {
  const lines: SeenLine[] = []
  const blocks = new Map<HTMLElement, Pick<SeenLine, 'block' | 'place' | 'free'>>()
  const range = document.createRange()
  const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const inner = node.parentElement!
    if (!node.textContent!.trim() || inner.closest(aside)) continue
    const block = blockOf(inner)
    const known = blocks.get(block) ?? {
      block,
      place: toSlide(block.getBoundingClientRect()).right - styleOf(block, 'paddingRight'),
      free: isFree(block, box),
    }
    blocks.set(block, known)
    const size = styleOf(inner, 'fontSize')
    range.selectNodeContents(node)
    for (const each of range.getClientRects()) {
      if (each.width === 0) continue
      const { left, right, ...sides } = toSlide(each)
      const middle = (sides.top + sides.bottom) / 2
      const last = lines.at(-1)
      const [top, bottom] = [middle - size * reach, middle + size * reach]
      // Pieces of a line, which phrases and numbers cut, are one.
      if (last?.block === block && last.size === size && Math.abs(last.top - top) < 1) {
        last.left = Math.min(last.left, left)
        last.right = Math.max(last.right, right)
      } else lines.push({ ...known, inner, size, left, right, top, bottom, text: shorten(block.textContent) })
    }
  }
  return lines
}

function blockOf(element: HTMLElement): HTMLElement {
  let block = element
  while (/^(?:inline|contents)$/.test(getComputedStyle(block).display)) block = block.parentElement!
  return block
}

function isFree(element: HTMLElement, box: HTMLElement): boolean {
  if (element.closest('.footnotes')) return true
  for (let each = element; each !== box; each = each.parentElement!)
    if (/^(?:absolute|fixed)$/.test(getComputedStyle(each).position)) return true
  return false
}

function placeThings(box: HTMLElement, toSlide: (rectangle: DOMRect) => Rectangle): Thing[] {
  const things = box.querySelectorAll<HTMLElement>(
    ':is(img, video, math, .chart-canvas, .to-scale, figure > svg):not(.ground, .chart-table *)',
  )
  return [...things].map((thing) => {
    const isChart = thing.matches('.chart-canvas')
    // What an author sets stands in a class of ours; among words a picture is as high as they are.
    const isSized = thing.matches('[class^="s-"], [class*=" s-"], .among-words')
    const natural =
      thing instanceof HTMLImageElement && !isSized ? Math.max(thing.naturalWidth, thing.naturalHeight) : null
    return {
      ...toSlide(thing.getBoundingClientRect()),
      text: shorten(
        isChart
          ? thing.closest('figure')?.querySelector('figcaption')?.textContent
          : thing.getAttribute('alt') || thing.getAttribute('src') || thing.textContent,
      ),
      free: isFree(thing, box),
      isChart,
      natural,
    }
  })
}

/** The first words, for a message. */
function shorten(text: string | null | undefined): string {
  const words = (text ?? '').replace(/\s+/g, ' ').trim()
  return words.length > 40 ? `${words.slice(0, 39)}…` : words
}
