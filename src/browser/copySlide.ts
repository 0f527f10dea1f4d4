import { stepsOf } from './steps.ts'

/** A slide as it looks at a step, to be shown small beside others; no key or reader of screens goes into it. */
export interface SlideCopy {
  element: HTMLElement
  /** Brings it to a step. */
  show: (step: number) => void
}

/**
 * Copies a slide of the page. Its drawings are not copied: charts are drawn in it as in any other.
 *
 * @param isWhole whether all steps are shown, and none is reckoned with
 */
export function copySlide(slide: HTMLElement, { isWhole = false } = {}): SlideCopy {
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
  if (isWhole) for (const fragment of steps.flat()) fragment.classList.remove('fragment')
  const show = (step: number) => {
    element.dataset['step'] = String(step)
    steps.forEach((fragments, i) => {
      for (const fragment of fragments) {
        fragment.classList.toggle('visible', i < step)
        fragment.classList.toggle('current-fragment', i === step - 1)
      }
    })
  }
  if (!isWhole) show(0)
  return { element, show }
}

/** Keeps a copy, or any slide's box, as large as the frame that it stands in. */
export function fitFrame(frame: HTMLElement): void {
  new ResizeObserver(() => frame.style.setProperty('--scale', String(frame.clientWidth / 1280))).observe(
    frame,
  )
}
