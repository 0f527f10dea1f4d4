import './overview.css'
import { words } from 'virtual:deck/words'
import { copySlide, fitFrame } from './copySlide.ts'
import { createDialog } from './dialog.ts'
import { onceNear } from './onceNear.ts'
import { element } from './renderSource.ts'
import type { Stage } from './stage.ts'

/** Shows all slides as a grid, with the place marked; a second call puts it away. */
export function toggleOverview(stage: Stage): void {
  overview ??= createOverview(stage)
  overview()
}

let overview: (() => void) | undefined

function createOverview({ talk, course, charts }: Stage): () => void {
  const dialog = createDialog('overview', words.commands.overview)
  const grid = element('ol', 'grid')
  const fill = async (view: HTMLElement) => {
    const slide = document.getElementById(view.dataset['of']!)
    if (!slide) return
    const copy = copySlide(slide)
    copy.show(Infinity)
    view.append(copy.element)
    await charts.show(copy.element)
  }
  const near = onceNear((view) => void fill(view))
  const here = () => course().settle(talk.get('place')).slide
  const build = () => {
    const shown = new Set(course().shown)
    grid.replaceChildren(
      ...course().stops.map((stop, i) => {
        const entry = document.createElement('button')
        entry.type = 'button'
        entry.dataset['slide'] = stop.id
        entry.classList.toggle('passed-over', !shown.has(stop))
        const view = element('span', 'view')
        view.dataset['of'] = stop.id
        const label = element('span', 'label')
        label.append(element('span', 'number', String(i + 1)), stop.title)
        entry.append(view, label)
        entry.addEventListener('click', () => {
          talk.set('place', { slide: stop.id, step: 0 })
          dialog.close()
        })
        fitFrame(view)
        near.observe(view)
        const line = element('li')
        line.append(entry)
        return line
      }),
    )
  }
  // A chart in a slide has buttons too.
  const entries = () => [...grid.querySelectorAll<HTMLElement>(':scope > li > button')]
  const mark = () => {
    for (const entry of entries()) entry.ariaCurrent = entry.dataset['slide'] === here() ? 'true' : null
    const current = grid.querySelector<HTMLElement>('[aria-current]')
    current?.focus()
    current?.scrollIntoView({ block: 'center' })
  }
  grid.addEventListener('keydown', (event) => {
    if (event.key === 'o') return dialog.close()
    const all = entries()
    const to = moved(all, all.indexOf(document.activeElement as HTMLElement), event.key)
    if (!to) return
    to.focus()
    event.preventDefault()
  })
  talk.on('place', () => dialog.isOpen() && mark())
  dialog.onClose(() => {
    charts.forget(grid)
    grid.replaceChildren()
  })
  return () => {
    if (dialog.isOpen()) return dialog.close()
    build()
    dialog.show(grid)
    mark()
  }
}

/** The slide to which a key leads from another one, in a grid of as many columns as there is room for. */
function moved(all: HTMLElement[], at: number, key: string): HTMLElement | undefined {
  const top = all[0]?.offsetTop
  const columns = all.filter(({ offsetTop }) => offsetTop === top).length
  const by: Record<string, number> = {
    ArrowRight: 1,
    ArrowLeft: -1,
    ArrowDown: columns,
    ArrowUp: -columns,
    PageDown: 1,
    PageUp: -1,
    Home: -at,
    End: all.length - 1 - at,
  }
  const step = by[key]
  return step === undefined ? undefined : all[at + step]
}
