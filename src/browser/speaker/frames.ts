import type { Charts } from '../charts.ts'
import { copySlide, fitFrame, type SlideCopy } from '../copySlide.ts'
import { element } from '../renderSource.ts'
import type { Place } from '../talk/talk.ts'

/** A frame in which one slide is shown at one of its steps. */
export interface SlideFrame {
  holder: HTMLElement
  /** The slide's own frame, for what lies on it. */
  view: HTMLElement
  /** @param place null shows none */
  show: (place: Place | null) => Promise<void>
}

/** A frame under its name; its slide is copied anew when it is another one. */
export function createFrame(name: string, label: string, charts: Charts): SlideFrame {
  const holder = element('section', `frame ${name}`)
  holder.ariaLabel = label
  const view = element('div', 'view')
  holder.append(element('h2', '', label), view)
  fitFrame(view)
  let copy: SlideCopy | null = null
  return {
    holder,
    view,
    async show(place) {
      const slide = place && document.getElementById(place.slide)
      if (copy && copy.element.dataset['slide'] !== place?.slide) {
        charts.forget(copy.element)
        copy.element.remove()
        copy = null
      }
      if (!slide) return
      copy ??= copySlide(slide)
      copy.element.classList.add(name)
      copy.show(place.step)
      if (!copy.element.isConnected) view.prepend(copy.element)
      await charts.show(copy.element)
    },
  }
}
