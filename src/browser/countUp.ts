import { prefersStill } from './motion.ts'
import type { Presentation } from './present.ts'

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

/** Counts a text such as `1877`, `4.24` or `12,600`; its last state is the text itself, to the letter. */
function countTo(node: ChildNode | null): void {
  const text = node?.nodeType === Node.TEXT_NODE ? node.textContent! : ''
  const value = Number(text.replaceAll(',', ''))
  if (!node || !text || !Number.isFinite(value)) return
  const decimals = text.split('.')[1]?.length ?? 0
  const format = new Intl.NumberFormat('en', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    useGrouping: text.includes(','),
  })
  const begin = performance.now()
  const frame = (now: number) => {
    const done = Math.min(1, Math.max(0, (now - begin) / duration))
    // As many figures as at the end, so that nothing beside them moves.
    const shown = format.format(value * (1 - (1 - done) ** 3)).padStart(text.length, '\u2007')
    node.textContent = done < 1 ? shown : text
    if (done < 1) requestAnimationFrame(frame)
  }
  requestAnimationFrame(frame)
}
