import { words } from 'virtual:deck/words'
import { createDialog } from './dialog.ts'
import { mentionsIn } from './mentions.ts'
import { element, renderSource } from './renderSource.ts'
import type { Stage } from './stage.ts'
import { choose, marksShown } from './viewer/preferences.ts'

/** Verdicts that stop a build unless it is told to let them pass. */
const failing = ['unsupported', 'contradicted', 'unread']

/**
 * Says where a number is from: a click or Enter on one opens its sentence, one command those of the whole slide, and
 * another puts the marks away. Without scripts the numbers are links into the article.
 *
 * @param stage of the presentation, or null in the reading way
 */
export function showSources(stage: Stage | null): void {
  const panel = createDialog('sources', words.sources)
  const show = async (ids: string[]) => {
    const { sources } = await import('virtual:deck/sources')
    const isUnsupported = Object.values(sources).some(({ verdict }) => failing.includes(verdict))
    const warning = isUnsupported ? [element('p', 'warning', words.unsupported)] : []
    const found = ids.flatMap((id) => (sources[id] ? [renderSource(sources[id])] : []))
    panel.show(...warning, ...(found.length > 0 ? found : [element('p', '', words.noSources)]))
  }

  document.addEventListener('click', (event) => {
    const number = (event.target as Element).closest<HTMLElement>('a[data-mention]')
    if (!number || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    void show([number.dataset['mention']!])
  })
  const showAll = () => {
    const slide = stage?.deck.getCurrentSlide()
    void show(slide ? mentionsIn(slide) : [])
  }
  const switchMarks = () => choose('marks', marksShown() === 'off' ? 'on' : 'off')
  stage?.commands.add(
    { name: 'sources', keys: ['i'], run: showAll },
    { name: 'marks', keys: ['Shift+i'], run: switchMarks },
  )
}
