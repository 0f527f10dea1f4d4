import { stepsOf } from './steps.ts'
import type { Course } from './talk/course.ts'
import type { Talk } from './talk/talk.ts'

/**
 * Shows the place of a talk by the theme's rules alone (`theme/box.css`), until Reveal takes over.
 *
 * @returns hands the slides over; Reveal is at the place already
 */
export function showAlone(talk: Talk, course: () => Course): () => void {
  const { dataset } = document.documentElement
  let shown: HTMLElement | null = null
  let isOver = false
  const show = () => {
    if (isOver) return
    const { slide, step } = course().settle(talk.get('place'))
    if (shown) delete shown.dataset['now']
    shown = document.getElementById(slide)
    if (!shown) return
    shown.dataset['now'] = ''
    dataset['placed'] = ''
    stepsOf(shown).forEach((fragments, i) => {
      for (const fragment of fragments) fragment.classList.toggle('visible', i < step)
    })
  }
  show()
  talk.on('place', show)
  return () => {
    isOver = true
    // What Reveal shows is worked out without transitions first, so that nothing fades to where it is.
    void shown?.offsetWidth
    if (shown) delete shown.dataset['now']
    delete dataset['placed']
    dataset['started'] = ''
  }
}
