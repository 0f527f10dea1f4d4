import './menu.css'
import './search.css'
import { words } from 'virtual:deck/words'
import { createDialog } from '../dialog.ts'
import { element } from '../renderSource.ts'
import { findPassages, type Passage } from './findPassages.ts'
import type { Viewer } from './viewer.ts'

let dialog: ReturnType<typeof createDialog> | undefined

/** Finds what is said on the slides and in the article, while it is typed. */
export async function showSearch({ course }: Viewer): Promise<void> {
  const { passages } = await import('virtual:deck/passages')
  const article = document.documentElement.dataset['article'] ?? 'article.html#'
  const all: Passage[] = [
    ...course().stops.flatMap(({ id, title }) => passagesOn(id, title)),
    ...passages.map(({ text, id }) => ({
      head: words.article,
      text,
      href: `${article}${id ?? `:~:text=${encodeURIComponent(text.slice(0, 24))}`}`,
    })),
  ]
  dialog ??= createDialog('viewer-search', words.commands.search)
  const field = document.createElement('input')
  Object.assign(field, { type: 'search', placeholder: words.viewer.searchIn, autocomplete: 'off' })
  field.setAttribute('aria-label', words.viewer.searchIn)
  const results = element('div', 'viewer-results')
  results.setAttribute('aria-live', 'polite')
  field.addEventListener('input', () => showResults(results, findPassages(field.value, all), field.value))
  field.addEventListener('keydown', ({ key, isComposing }) => {
    if (key === 'Enter' && !isComposing) results.querySelector('a')?.click()
  })
  dialog.show(field, results)
  field.focus()
}

/** What a slide says, part by part; of a chart its table. */
function passagesOn(id: string, title: string): Passage[] {
  const parts = document
    .getElementById(id)
    ?.querySelectorAll('.heading, p, li, td, th, blockquote, dd, dt, pre')
  const texts = [...(parts ?? [])]
    .filter((part) => !part.closest('.foot') && !part.querySelector('p, li'))
    .map((part) => part.textContent.replace(/\s+/g, ' ').trim())
  return [...new Set(texts)]
    .filter((text) => text !== '')
    .map((text) => ({ head: title, text, href: `#${encodeURIComponent(id)}` }))
}

function showResults(results: HTMLElement, found: ReturnType<typeof findPassages>, query: string): void {
  const items = found.map(({ head, href, pieces }) => {
    const link = document.createElement('a')
    link.href = href
    link.append(
      element('span', 'viewer-result-head', head),
      element('br'),
      ...pieces.map((piece, i) => (i % 2 === 1 ? element('mark', '', piece) : piece)),
    )
    link.addEventListener('click', () => link.closest('dialog')?.close())
    return link
  })
  const isEmpty = query.trim() !== '' && items.length === 0
  results.replaceChildren(...(isEmpty ? [element('p', '', words.viewer.nothing)] : items))
}
