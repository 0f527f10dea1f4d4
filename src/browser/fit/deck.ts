import type { SlideFit } from '../../model.ts'
import { adaptSlide } from './adapt.ts'

/**
 * Brings slides to the step at which all of each is shown.
 *
 * @param ids of the slides; all where there are none
 * @returns each slide's step, and what is still wrong there
 */
export function adaptSlides(ids: readonly string[] = []): SlideFit[] {
  const slides = [...document.querySelectorAll<HTMLElement>('[data-layout]')]
  const asked = slides.filter(({ id }) => ids.length === 0 || ids.includes(id))
  return asked.map((slide) => {
    const { faults } = adaptSlide(slide)
    return { slide: slide.id, step: slide.dataset['fit']!, faults }
  })
}

/** When all that has a size of its own has it: glyphs and pictures. One that is broken has none. */
export async function whenSeen(): Promise<void> {
  const pictures = [...document.querySelectorAll<HTMLImageElement>('.box img')]
  await Promise.all([document.fonts.ready, ...pictures.map((picture) => picture.decode().catch(() => {}))])
}
