import './pointer.css'
import { pointOn } from './pointOn.ts'
import { element } from './renderSource.ts'
import type { SlidePoint, Talk } from './talk/talk.ts'

/** The speaker's pointer over a slide. */
export interface Pointing {
  /** Takes it up, or puts it away. */
  toggle: () => void
}

/**
 * Shows the talk's pointer as a spot on a slide, in every window, and moves it with the mouse once it is
 * taken up.
 *
 * @param area where the slide is shown, edge to edge
 * @param under what the mouse is over
 */
export function createPointing(talk: Talk, area: HTMLElement, under = area): Pointing {
  const spot = element('span', 'pointer-spot')
  area.append(spot)
  const show = () => {
    const point = talk.get('pointer')
    spot.hidden = point === null
    if (point) {
      spot.style.setProperty('left', `${point.x * 100}%`)
      spot.style.setProperty('top', `${point.y * 100}%`)
    }
  }
  show()
  talk.on('pointer', show)
  let isTaken = false
  let next: SlidePoint | null = null
  under.addEventListener('pointermove', (event) => {
    if (!isTaken) return
    const isFirst = next === null
    next = pointOn(area, event)
    if (!isFirst) return
    requestAnimationFrame(() => {
      if (isTaken) talk.set('pointer', next)
      next = null
    })
  })
  under.addEventListener('pointerleave', () => isTaken && talk.set('pointer', null))
  return {
    toggle() {
      isTaken = !isTaken
      under.classList.toggle('pointing', isTaken)
      if (!isTaken) talk.set('pointer', null)
    },
  }
}
