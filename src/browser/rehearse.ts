import './rehearse.css'
import { words } from 'virtual:deck/words'
import { button } from './button.ts'
import { createDialog } from './dialog.ts'
import { giveNotice } from './notice.ts'
import { element } from './renderSource.ts'
import { saveFile } from './saveFile.ts'
import type { Stage } from './stage.ts'
import { readStored, writeStored } from './stored.ts'
import { asTime, type PlannedSlide } from './talk/plan.ts'
import { readPlan } from './talk/readPlan.ts'

const kept = 'article-deck:rehearsal'

/**
 * Rehearsal (`?rehearse`): takes the time of each slide and holds it against the plan. What was taken is shown as a
 * table, saved as CSV, and written as comments that give each slide its time in deck.md.
 */
export function rehearse({ talk, course }: Stage): void {
  const taken = readKept()
  const { plan } = readPlan(course())
  const here = () => course().settle(talk.get('place')).slide
  let slide = here()
  let since = Date.now()
  const count = () => {
    taken[slide] = (taken[slide] ?? 0) + (Date.now() - since) / 1000
    since = Date.now()
    slide = here()
    writeStored('sessionStorage', kept, JSON.stringify(taken))
  }
  talk.on('place', count)
  addEventListener('pagehide', count)

  const rehearsed = () => Object.fromEntries(Object.entries(taken).filter(([, time]) => isRehearsed(time)))

  const dialog = createDialog('rehearsal', words.rehearsal.title)
  const bar = element('aside', 'rehearsal-bar')
  bar.ariaLabel = words.rehearsal.title
  const time = element('span', 'value')
  const end = button(words.rehearsal.end, () => {
    count()
    showTable()
  })
  bar.append(time, end)
  document.body.append(bar)
  const tick = () => {
    const own = plan.find(({ stop }) => stop.id === slide)
    const gone = (taken[slide] ?? 0) + (Date.now() - since) / 1000
    time.textContent = own ? `${asTime(gone)} / ${asTime(own.end - own.begin)}` : asTime(gone)
    bar.classList.toggle('over', own !== undefined && gone > own.end - own.begin)
  }
  tick()
  setInterval(tick, 500)

  // In `dev` deck.md is there to be written, when it is asked for.
  import.meta.hot?.on('article-deck:times-written', (count: number) =>
    giveNotice(count > 0 ? words.rehearsal.written : words.rehearsal.notWritten),
  )
  const showTable = () => {
    const rows = plan.map((planned) => rowOf(planned, taken[planned.stop.id] ?? 0))
    const comments = element(
      'pre',
      '',
      plan
        .filter(({ stop }) => isRehearsed(taken[stop.id]))
        .map(({ stop }) => commentOf(stop.id, taken[stop.id]!))
        .join('\n'),
    )
    dialog.show(
      tableOf(rows),
      button(words.rehearsal.csv, () => save(rows)),
      button(words.rehearsal.copy, () => void navigator.clipboard?.writeText(comments.textContent ?? '')),
      ...(import.meta.hot
        ? [button(words.rehearsal.write, () => import.meta.hot?.send('article-deck:times', rehearsed()))]
        : []),
      button(words.reset, () => {
        for (const id of Object.keys(taken)) delete taken[id]
        since = Date.now()
        count()
        dialog.close()
      }),
      comments,
    )
  }
}

/** A slide that was not shown, or passed over, is given no time of its own. */
function isRehearsed(taken: number | undefined): boolean {
  return taken !== undefined && Math.round(taken) > 0
}

interface RehearsedSlide {
  title: string
  planned: number
  taken: number
}

function rowOf({ stop, begin, end }: PlannedSlide, taken: number): RehearsedSlide {
  return { title: stop.title, planned: end - begin, taken }
}

/** What gives a slide, in deck.md, the time that it took; no script of the page may hold the mark of a comment itself. */
function commentOf(slide: string, seconds: number): string {
  const comment = new Comment(` .slide: id="${slide}" time="${asTime(Math.round(seconds))}" `)
  return new XMLSerializer().serializeToString(comment)
}

function tableOf(rows: readonly RehearsedSlide[]): HTMLElement {
  const table = element('table')
  const { slide, planned, taken, difference } = words.rehearsal
  const line = (tag: 'th' | 'td', cells: string[]) => {
    const row = element('tr')
    // What is empty heads nothing.
    row.append(...cells.map((cell) => element(cell === '' ? 'td' : tag, '', cell)))
    return row
  }
  const sum = (of: 'planned' | 'taken') => rows.reduce((all, row) => all + row[of], 0)
  const times = (one: number, other: number) => [asTime(one), asTime(other), asTime(other - one)]
  table.append(
    line('th', ['', slide, planned, taken, difference]),
    ...rows.map((row, i) => line('td', [String(i + 1), row.title, ...times(row.planned, row.taken)])),
    line('th', ['', '', ...times(sum('planned'), sum('taken'))]),
  )
  return table
}

/** Saves the times as CSV, in seconds; Excel reads it as UTF-8 by its first character. */
function save(rows: readonly RehearsedSlide[]): void {
  const { slide, planned, taken } = words.rehearsal
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`
  const lines = rows.map((row) =>
    [quoted(row.title), Math.round(row.planned), Math.round(row.taken)].join(','),
  )
  const text = [[slide, planned, taken].map(quoted).join(','), ...lines].join('\r\n')
  saveFile(`${document.title}.csv`, new Blob(['\uFEFF', text], { type: 'text/csv' }))
}

/** Times that a reload has interrupted, in seconds by slide. */
function readKept(): Record<string, number> {
  try {
    const read = JSON.parse(readStored('sessionStorage', kept) ?? '{}') as Record<string, unknown>
    return Object.fromEntries(
      Object.entries(read).filter((entry): entry is [string, number] => Number.isFinite(entry[1])),
    )
  } catch {
    return {}
  }
}
