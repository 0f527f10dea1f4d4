import type { Source } from '../model.ts'
import { words } from 'virtual:deck/words'
import { createDialog } from './dialog.ts'
import type { Presentation } from './present.ts'

/**
 * Says where a number is from: a click or Enter on one opens its sentence, `I` those of the whole slide, and `M`
 * puts the marks away. Without scripts the numbers are links into the article.
 *
 * @param deck the presentation, or null in the reading way
 */
export function showSources(deck: Presentation | null): void {
  const panel = createDialog('sources', words.sources)
  const show = async (ids: string[]) => {
    const { sources } = await import('virtual:deck/sources')
    panel.show(...ids.flatMap((id) => (sources[id] ? [renderSource(sources[id])] : [])))
  }

  document.addEventListener('click', (event) => {
    const number = (event.target as Element).closest<HTMLElement>('a[data-mention]')
    if (!number || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    void show([number.dataset['mention']!])
  })
  deck?.addKeyBinding({ keyCode: 73, key: 'I', description: '' }, () => {
    const numbers = deck.getCurrentSlide()?.querySelectorAll<HTMLElement>('[data-mention]') ?? []
    void show([...new Set([...numbers].map((number) => number.dataset['mention']!))])
  })
  deck?.addKeyBinding({ keyCode: 77, key: 'M', description: '' }, () => {
    const { dataset } = document.documentElement
    dataset['marks'] = dataset['marks'] === 'off' ? 'on' : 'off'
  })
}

function renderSource(source: Source): HTMLElement {
  const entry = element('section', 'source')
  const head = element('h3')
  head.append(source.text, element('span', 'verdict', words.verdicts[source.verdict]))
  entry.append(head)
  if (source.formula) entry.append(element('p', 'formula', `= ${source.formula}`))
  if (source.reason) entry.append(element('p', 'reason', source.reason))
  for (const { pieces, statistics } of source.sentences) {
    const quote = document.createElement('blockquote')
    quote.append(...pieces.map((piece, i) => (i % 2 === 1 ? element('mark', '', piece) : piece)))
    entry.append(quote)
    for (const { id, period, qualifier, measure, line } of statistics) {
      const link = document.createElement('a')
      link.href = `article.html#${id}`
      link.textContent = `${words.article}${words.comma}${words.line} ${line}`
      const facts = element('p', 'facts', [measure, period, qualifier].filter(Boolean).join(' · '))
      facts.append(' ', link)
      entry.append(facts)
    }
  }
  return entry
}

function element(tag: string, className = '', text = ''): HTMLElement {
  const made = document.createElement(tag)
  if (className) made.className = className
  made.textContent = text
  return made
}
