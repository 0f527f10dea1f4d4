import { element } from '../renderSource.ts'
import { asTime, sectionsOf, type PlannedSlide } from '../talk/plan.ts'

/** The talk's sections, each with when it is to end, and how far the talk is in it. */
export function createSections(
  plan: readonly PlannedSlide[],
  titleOf: (first: PlannedSlide) => string,
): { list: HTMLElement; show: (slide: string) => void } {
  const list = element('ol', 'sections')
  const entries = sectionsOf(plan).map(({ section, slides }) => {
    const entry = element('li')
    const bar = element('span', 'bar')
    const done = element('span', 'done')
    bar.append(done)
    entry.append(
      element('span', 'name', section ?? titleOf(slides[0]!)),
      element('span', 'end', asTime(slides.at(-1)!.end)),
      bar,
    )
    list.append(entry)
    return { entry, done, slides }
  })
  return {
    list,
    show(slide) {
      const here = entries.findIndex(({ slides }) => slides.some(({ stop }) => stop.id === slide))
      entries.forEach(({ entry, done, slides }, i) => {
        const at = slides.findIndex(({ stop }) => stop.id === slide) + 1
        const share = i < here ? 1 : at / slides.length
        done.style.setProperty('--done', String(share))
        if (i === here) entry.ariaCurrent = 'true'
        else entry.removeAttribute('aria-current')
        if (i === here) entry.scrollIntoView({ block: 'nearest' })
      })
    },
  }
}
