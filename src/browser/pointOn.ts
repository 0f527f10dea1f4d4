import type { SlidePoint } from './talk/talk.ts'

/** Where a mouse or a pen is on a slide, as exact as a large screen shows it. */
export function pointOn(slide: HTMLElement, { clientX, clientY }: MouseEvent): SlidePoint {
  const { left, top, width, height } = slide.getBoundingClientRect()
  return { x: round((clientX - left) / width), y: round((clientY - top) / height) }
}

function round(share: number): number {
  return Math.round(share * 10_000) / 10_000
}
