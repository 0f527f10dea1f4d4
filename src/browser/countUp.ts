import { printNumber } from '../chart/printNumber.ts'
import { prefersStill } from './motion.ts'
import type { NumberCount } from './chart/draw.ts'
import type { Presentation } from './stage.ts'

const duration = 900

/** Counts the big numbers of a slide up to their value, once, when the slide is first shown. */
export function countUp(deck: Presentation): void {
  const counted = new WeakSet<Element>()
  const count = (slide: Element | undefined) => {
    for (const digits of slide?.querySelectorAll('.figure .digits') ?? []) {
      if (counted.has(digits)) continue
      counted.add(digits)
      if (!prefersStill()) countTo(digits.firstChild)
    }
  }
  deck.on('slidechanged', () => count(deck.getCurrentSlide()))
  count(deck.getCurrentSlide())
}

/** As long as marks of charts take. */
const withMarks = 600

/** Counts the numbers in a slide's heading and beside its charts that marks come to, together with them. */
export function countWith(slide: Element | undefined, counts: NumberCount[]): void {
  if (counts.length === 0 || prefersStill()) return
  for (const digits of slide?.querySelectorAll(':is(h1, h2, h3, .takeaway) .digits') ?? []) {
    const value = valueOf(digits.textContent)
    const count = counts.find(({ to }) => to === value)
    if (count && !digits.closest('.figure')) countTo(digits.firstChild, count.from, withMarks)
  }
}

function valueOf(text: string): number {
  return Number(text.replaceAll(',', ''))
}

const counting = new WeakSet<ChildNode>()

/** Counts a text such as `1877`, `4.24` or `12,600`; its last state is the text itself, to the letter. */
function countTo(node: ChildNode | null, from = 0, time = duration): void {
  const text = node?.nodeType === Node.TEXT_NODE ? node.textContent! : ''
  const value = valueOf(text)
  // One that is counting shows a number that is none of the article's.
  if (!node || !text || !Number.isFinite(value) || counting.has(node)) return
  counting.add(node)
  const decimals = text.split('.')[1]?.length ?? 0
  const begin = performance.now()
  const frame = (now: number) => {
    const done = Math.min(1, Math.max(0, (now - begin) / time))
    // As many figures as at the end, so that nothing beside them moves.
    const reached = from + (value - from) * (1 - (1 - done) ** 3)
    const shown = printNumber(reached, decimals, text.includes(',')).padStart(text.length, '\u2007')
    node.textContent = done < 1 ? shown : text
    if (done < 1) requestAnimationFrame(frame)
    else counting.delete(node)
  }
  requestAnimationFrame(frame)
}
