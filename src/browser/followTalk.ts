import type { Stage } from './stage.ts'

/**
 * Keeps the presentation and the talk at one place: whichever of them moves, the other follows.
 */
export function followTalk({ deck, talk, course }: Stage): void {
  const show = () => {
    const { slide, step } = course().settle(talk.get('place'))
    const section = document.getElementById(slide)
    const isShown = deck.getCurrentSlide() === section && stepOf(deck) === step
    if (!section || isShown) return
    const { h, v } = deck.getIndices(section)
    deck.slide(h, v, step - 1)
  }
  show()
  talk.on('place', show)
  // Swipes, and whatever else moves Reveal by itself.
  for (const event of ['slidechanged', 'fragmentshown', 'fragmenthidden'] as const) {
    deck.on(event, () => {
      const slide = deck.getCurrentSlide()
      if (!slide?.id) return
      const step = stepOf(deck)
      const shown = talk.get('place')
      const isThere = shown && course().settle(shown)
      if (isThere?.slide !== slide.id || isThere.step !== step) talk.set('place', { slide: slide.id, step })
    })
  }
}

/** How many steps of its slide a presentation shows: Reveal counts them from 0, and where there are none not at all. */
function stepOf(deck: Stage['deck']): number {
  const f = deck.getIndices().f as number | undefined
  return (f ?? -1) + 1
}
