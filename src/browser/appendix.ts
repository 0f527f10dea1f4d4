import { words } from 'virtual:deck/words'
import { element, renderSource } from './renderSource.ts'

/**
 * On paper: the list of every number by slide with its sentence, behind the last slide. Numbers lead to it, and each
 * slide's part of it leads back.
 *
 * @returns what adds it, at once, as `beforeprint` wants it; and that returns what takes it away again
 */
export async function loadAppendix(): Promise<() => () => void> {
  const { sources } = await import('virtual:deck/sources')
  return () => {
    const appendix = element('section', 'appendix')
    appendix.append(element('h2', 'heading', words.sources))
    const numbers = [...document.querySelectorAll<HTMLAnchorElement>('[data-layout] a[data-mention]')]
    for (const [i, slide] of [...document.querySelectorAll('[data-layout]')].entries()) {
      const mentions = numbers.filter((number) => slide.contains(number))
      if (mentions.length === 0) continue
      const back = document.createElement('a')
      back.href = `#${slide.id}`
      const title = slide.querySelector('.heading')?.textContent ?? slide.id
      // A part of a deck keeps its page numbers.
      const page = slide.querySelector('.foot .page')?.textContent ?? i + 1
      back.textContent = `${page}  ${title}`
      const head = element('h3')
      head.append(back)
      appendix.append(head)
      for (const id of new Set(mentions.map(({ dataset }) => dataset['mention']!))) {
        if (!sources[id]) continue
        const entry = renderSource(sources[id], 'h4')
        entry.id = `source:${id}`
        appendix.append(entry)
      }
    }
    const links = numbers.map((number) => number.getAttribute('href')!)
    for (const number of numbers) number.href = `#source:${number.dataset['mention']}`
    if (numbers.length > 0) document.querySelector('.slides')!.append(appendix)
    return () => {
      appendix.remove()
      numbers.forEach((number, i) => number.setAttribute('href', links[i]!))
    }
  }
}
