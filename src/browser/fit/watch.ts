import type { SlideFit } from '../../model.ts'
import './watch.css'

/** Names of the messages between the page and the server of `dev`. */
const messages = { fits: 'article-deck:fits', misfits: 'article-deck:misfits' }

/**
 * In `dev`: has the deck measured in a frame of its own, again whenever it is called, tells the server, and marks the slides that do not show all
 * of what is on them with what the server says of them.
 */
export function watchFit(): void {
  listenOnce()
  measureAgain()
}

let isListening = false

function listenOnce(): void {
  if (isListening) return
  isListening = true
  import.meta.hot?.on(messages.misfits, (misfits: Record<string, string>) => {
    for (const slide of document.querySelectorAll<HTMLElement>('[data-layout]')) {
      const misfit = misfits[slide.id]
      if (misfit) slide.dataset['misfit'] = misfit
      else delete slide.dataset['misfit']
    }
  })
}

function measureAgain(): void {
  document.querySelector('.fit-frame')?.remove()
  const frame = document.createElement('iframe')
  frame.className = 'fit-frame'
  frame.src = '?view=fit'
  frame.inert = true
  frame.addEventListener('load', () => {
    const root = frame.contentDocument!.documentElement
    const tell = () => {
      const { fits } = root.dataset
      if (fits === undefined) return
      const measured = JSON.parse(fits) as SlideFit[]
      // What was saved while the page loaded has passed it by.
      if (measured.some(({ slide }) => !document.getElementById(slide))) return location.reload()
      import.meta.hot?.send(messages.fits, measured)
      frame.remove()
    }
    new MutationObserver(tell).observe(root, { attributeFilter: ['data-fits'] })
    tell()
  })
  document.body.append(frame)
}
