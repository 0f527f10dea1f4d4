import type { SlideFit } from '../../model.ts'
import { adaptSlide } from './adapt.ts'

/**
 * Brings every slide to the step at which all of it is shown.
 *
 * @returns each slide's step, and what is still wrong there
 */
export function adaptSlides(): SlideFit[] {
  return [...document.querySelectorAll<HTMLElement>('[data-layout]')].map((slide) => {
    const { faults } = adaptSlide(slide)
    return { slide: slide.id, step: slide.dataset['fit']!, faults }
  })
}

/** When all that has a size of its own has it: glyphs and pictures. One that is broken has none. */
export async function whenSeen(): Promise<void> {
  const pictures = [...document.querySelectorAll<HTMLImageElement>('.box img')]
  await Promise.all([document.fonts.ready, ...pictures.map((picture) => picture.decode().catch(() => {}))])
}
