import { parseAddress } from './address.ts'

/** A place in the text of a slide, to the letter, and how far below the window's upper edge its line stood, in pixels. */
interface ReadingPlace {
  slide: string
  /** Letters of the slide before it; -1 where none of them is in the window. */
  letter: number
  below: number
  /** Then which part of the slide is, by its number from 0; -1 is the slide. Its `below` is negative as a share of its height. */
  part: number
}

/** How far below the window's upper edge the slide that is read is looked for, in pixels: less than any slide's height. */
const readAt = 80

/** How long the page stands still before its place is written down, in milliseconds: browsers count what is written. */
const stillness = 150

/** The slide that is read now; null before the first. */
function slideRead(): HTMLElement | null {
  const slides = [...document.querySelectorAll<HTMLElement>('[data-layout]')]
  return slides.findLast((slide) => slide.getBoundingClientRect().top <= readAt) ?? null
}

/**
 * Keeps the line that is read where it is: over a rotation, glyphs and charts that come in above it, a reload, and the
 * way back from another page. The address follows.
 *
 * @param onRead hears of the slide that is read
 * @param asked the slide that the address means, by whatever name; undefined where it means none
 * @returns what brings the line back after whatever moved the page
 */
export function keepReadingPlace(
  onRead: (slide: string) => void,
  asked: () => string | undefined,
): () => void {
  const { reading } = (history.state ?? {}) as { reading?: unknown }
  let place = isPlace(reading) ? reading : null
  const open = () => {
    const slide = document.getElementById(asked() ?? '')
    if (!slide) return
    slide.scrollIntoView({ behavior: 'instant' })
    // The browser may have gone there before, and then nothing scrolls.
    look()
  }
  const look = () => {
    place = findPlace()
    if (place) onRead(place.slide)
  }
  let width = innerWidth
  let top = -1
  let timer: ReturnType<typeof setTimeout> | undefined
  history.scrollRestoration = 'manual'

  const write = () => {
    clearTimeout(timer)
    if (!place) return
    // A step in the address stays there for as long as its slide is read.
    const isThere = parseAddress(location.hash).slug === place.slide
    const address = isThere ? undefined : `#${encodeURIComponent(place.slide)}`
    history.replaceState({ ...history.state, reading: place }, '', address)
  }
  const restore = () => {
    if (!place) return
    scrollToPlace(place)
    onRead(place.slide)
    top = scrollY
  }

  addEventListener(
    'scroll',
    () => {
      // A place that was brought back is the one that was read; to look again would drift by a line each time.
      if (Math.abs(scrollY - top) < 2 || innerWidth !== width) return
      top = -1
      look()
      clearTimeout(timer)
      timer = setTimeout(write, stillness)
    },
    { passive: true },
  )
  addEventListener('resize', () => {
    if (innerWidth === width) return
    width = innerWidth
    restore()
  })
  addEventListener('pagehide', write)
  addEventListener('popstate', ({ state }) => {
    place = isPlace(state?.reading) ? state.reading : null
    if (place) restore()
    else open()
  })
  if (place) restore()
  else open()
  return restore
}

/** Whether a value that was kept is a place. */
function isPlace(value: unknown): value is ReadingPlace {
  const { slide, ...numbers } = (value ?? {}) as Record<keyof ReadingPlace, unknown>
  const { letter, below, part } = numbers
  return typeof slide === 'string' && [letter, below, part].every((number) => typeof number === 'number')
}

/** The first line of the slide that is read which stands in the window. */
function findPlace(): ReadingPlace | null {
  const slide = slideRead()
  if (!slide) return null
  const range = document.createRange()
  let letter = 0
  for (const text of textsOf(slide)) {
    range.selectNodeContents(text)
    const { bottom, height } = range.getBoundingClientRect()
    if (height > 0 && bottom > 0) return { slide: slide.id, part: -1, ...firstLine(text, letter) }
    letter += text.length
  }
  // A picture is as high as the window is wide: what is kept is how far into it one has read.
  const parts = partsOf(slide)
  const part = parts.findIndex((each) => each.getBoundingClientRect().bottom > 0)
  const { top, height } = (parts[part] ?? slide).getBoundingClientRect()
  return { slide: slide.id, letter: -1, below: top < 0 ? top / height : top, part }
}

function partsOf(slide: HTMLElement): Element[] {
  return [...slide.querySelectorAll('.box > *')]
}

/** The first letter of a text whose line begins in the window; its lines go down, so that it is found by halves. */
function firstLine(text: Text, before: number): Pick<ReadingPlace, 'letter' | 'below'> {
  let [low, high] = [0, Math.max(0, text.length - 1)]
  while (low < high) {
    const middle = (low + high) >> 1
    if (topOf(text, middle) >= 0) high = middle
    else low = middle + 1
  }
  return { letter: before + low, below: topOf(text, low) }
}

function topOf(text: Text, at: number): number {
  const range = document.createRange()
  range.setStart(text, at)
  range.setEnd(text, Math.min(text.length, at + 1))
  return range.getBoundingClientRect().top
}

function scrollToPlace({ slide: id, letter, below, part }: ReadingPlace): void {
  const slide = document.getElementById(id)
  if (!slide) return
  let before = 0
  for (const text of textsOf(slide)) {
    if (letter >= before && letter < before + text.length) {
      return scrollBy({ top: topOf(text, letter - before) - below, behavior: 'instant' })
    }
    before += text.length
  }
  const { top, height } = (partsOf(slide)[part] ?? slide).getBoundingClientRect()
  scrollBy({ top: top - (below < 0 ? below * height : below), behavior: 'instant' })
}

function textsOf(slide: HTMLElement): Text[] {
  // Charts make texts of their own when they are drawn.
  const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT, ({ parentElement }) =>
    parentElement?.closest('.chart-canvas') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  )
  const found: Text[] = []
  while (walker.nextNode()) found.push(walker.currentNode as Text)
  return found
}
