import './copy.css'
import { stepsOf } from './steps.ts'

/** A slide as it looks at a step, to be shown small beside others; no key or reader of screens goes into it. */
export interface SlideCopy {
  element: HTMLElement
  /** Brings it to a step; behind the last, all of it is shown. */
  show: (step: number) => void
}

/**
 * Copies a slide of the page, before its first step. What was drawn is not copied: charts are drawn in it as in any
 * other.
 */
export function copySlide(slide: HTMLElement): SlideCopy {
  const element = slide.cloneNode(true) as HTMLElement
  const steps = stepsOf(element)
  element.dataset['slide'] = slide.id
  for (const each of [element, ...element.querySelectorAll('[id]')]) each.removeAttribute('id')
  for (const name of ['hidden', 'aria-hidden', 'style', 'data-drawn']) element.removeAttribute(name)
  element.className = `copy ${element.className.replace(/\b(?:past|present|future|stack)\b/g, '').trim()}`
  element.inert = true
  element.ariaHidden = 'true'
  for (const media of element.querySelectorAll<HTMLMediaElement>('video, audio')) {
    media.autoplay = false
    media.muted = true
  }
  for (const canvas of element.querySelectorAll('.chart-canvas')) canvas.replaceChildren()
  for (const figure of element.querySelectorAll<HTMLElement>('[data-drawn]')) delete figure.dataset['drawn']
  const show = (step: number) => {
    element.dataset['step'] = String(step)
    steps.forEach((fragments, i) => {
      for (const fragment of fragments) {
        fragment.classList.toggle('visible', i < step)
        fragment.classList.toggle('current-fragment', i === step - 1)
      }
    })
  }
  show(0)
  return { element, show }
}

/** Tells a frame how small a slide is in it, whatever a rem is. */
export function fitFrame(frame: HTMLElement): void {
  new ResizeObserver(() => {
    const rem = parseFloat(getComputedStyle(document.documentElement).fontSize)
    frame.style.setProperty('--scale', String(frame.clientWidth / (80 * rem)))
  }).observe(frame)
}
