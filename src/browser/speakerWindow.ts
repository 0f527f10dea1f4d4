import type { Presentation } from './present.ts'

/** What the presentation tells its speaker view. */
export interface SpeakerState {
  slide: string
  next: string | null
  /** Which of the slide's fragments have been shown, in the order of the page. */
  fragments: boolean[]
}

/** What the speaker view asks of the presentation. */
export type SpeakerRequest = 'state' | 'next' | 'previous'

/** `S` opens the speaker view in a window of its own; both stay at the same slide and step. */
export function openSpeakerView(deck: Presentation): void {
  let speaker: Window | null = null

  const tell = () => {
    const slide = deck.getCurrentSlide()
    if (!speaker || speaker.closed || !slide) return
    const slides = deck.getSlides()
    const state: SpeakerState = {
      slide: slide.id,
      next: slides[slides.indexOf(slide) + 1]?.id ?? null,
      fragments: [...slide.querySelectorAll('.fragment')].map((each) => each.classList.contains('visible')),
    }
    speaker.postMessage(state, '*')
  }

  deck.addKeyBinding({ keyCode: 83, key: 'S', description: '' }, () => {
    speaker = window.open(`${location.pathname}?view=speaker`, 'speaker', 'width=1200,height=800')
  })
  addEventListener('message', (event) => {
    if (event.source !== speaker) return
    const request = event.data as SpeakerRequest
    if (request === 'next') deck.next()
    if (request === 'previous') deck.prev()
    tell()
  })
  for (const event of ['slidechanged', 'fragmentshown', 'fragmenthidden'] as const) deck.on(event, tell)
}
