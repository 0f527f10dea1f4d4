import { words } from 'virtual:deck/words'
import { createDialog } from './dialog.ts'
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

/** Messages go to this page's own site alone. A page from disk has no site: there each one is a site of its own. */
export const ownOrigin = self.origin === 'null' ? '*' : self.origin

/** Whether a message comes from the window that it should, and from this page's own site. */
export function isOwn({ source, origin }: MessageEvent, from: Window | null): boolean {
  return from !== null && source === from && origin === self.origin
}

/** Whether a message is what a presentation tells. */
export function isSpeakerState(data: unknown): data is SpeakerState {
  if (typeof data !== 'object' || data === null) return false
  const { slide, next, fragments } = data as Record<keyof SpeakerState, unknown>
  const isName = (value: unknown) => typeof value === 'string'
  return (
    isName(slide) &&
    (next === null || isName(next)) &&
    Array.isArray(fragments) &&
    fragments.every((shown) => typeof shown === 'boolean')
  )
}

/** The window that a message comes from, where this page has opened it. */
function openedHere({ source, origin }: MessageEvent): Window | null {
  const isWindow = source !== null && 'opener' in source && source.opener === self
  return isWindow && origin === self.origin ? source : null
}

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
    speaker.postMessage(state, ownOrigin)
  }

  deck.addKeyBinding({ keyCode: 83, key: 'S', description: '' }, () => {
    speaker = window.open(`${location.pathname}?view=speaker`, 'speaker', 'width=1200,height=800')
    if (speaker) return
    const text = document.createElement('p')
    text.textContent = words.blocked
    createDialog('blocked', words.notes).show(text)
  })
  addEventListener('message', (event) => {
    // After a reload of this page its window is still there, and asks.
    speaker ??= openedHere(event)
    if (!isOwn(event, speaker)) return
    // Any other message asks for nothing.
    if (event.data === ('next' satisfies SpeakerRequest)) deck.next()
    else if (event.data === ('previous' satisfies SpeakerRequest)) deck.prev()
    else if (event.data !== ('state' satisfies SpeakerRequest)) return
    tell()
  })
  for (const event of ['slidechanged', 'fragmentshown', 'fragmenthidden'] as const) deck.on(event, tell)
}
