import './handout.css'
import { notes } from 'virtual:deck/notes'
import { words } from 'virtual:deck/words'
import { adapted } from './adapted.ts'
import { Charts } from './charts.ts'
import { pageStarts } from '../fillPages.ts'
import { loadAskedFonts } from './fonts.ts'
import { mentionsIn } from './mentions.ts'
import { renderQrCode } from './renderQrCode.ts'
import { element } from './renderSource.ts'
import { renderSentences } from './sentences.ts'
import { shownScheme } from './switchTheme.ts'
import { asRendered } from './trust.ts'

/** How high a sheet is between its edges, in millimetres, less what rounding may take; `handout.css` says the edges. */
const papers = { a4: 297 - 30 - 1, letter: 279.4 - 30 - 1 }
/** How wide the slides and what stands beside them are. */
const width = 178
/** Less room than this below a slide, in millimetres, is not written on. */
const leastLines = 24

/**
 * The handout: paper in portrait, each slide small, beside it the sentence behind each number, or the notes, with the
 * sentences under both. Notes stay away unless the address asks for them (`?view=handout&notes`): a handout is given to others.
 *
 * @param fonts settles when all glyphs are there
 */
export async function start(fonts: Promise<void>): Promise<void> {
  const { dataset, style } = document.documentElement
  const query = new URLSearchParams(location.search)
  dataset['view'] = 'print'
  const paper = query.get('paper') === 'Letter' ? 'letter' : 'a4'
  dataset['handout'] = paper
  if (query.has('notes')) dataset['notes'] = ''
  style.setProperty('--title', JSON.stringify(document.title))
  // Paper is light to its edges; the slides on it keep the deck's theme.
  const tone = shownScheme()
  style.colorScheme = 'only light'

  document.querySelector('.slides')!.prepend(renderHead())
  for (const slide of document.querySelectorAll<HTMLElement>('[data-layout]')) {
    const entry = element('article', 'handout-slide')
    entry.dataset['tone'] = tone
    const spoken = query.has('notes') && renderNotes(notes.get(slide.id))
    slide.replaceWith(entry)
    const said = renderSources(slide)
    if (spoken) entry.append(slide, renderBeside([spoken]), ...said)
    else entry.append(slide, renderBeside(said))
  }

  const charts = new Charts()
  await Promise.all([charts.load(), adapted(fonts), fonts.then(loadAskedFonts)])
  await document.fonts.ready
  fillPages(paper)
  charts.print()
  addEventListener('beforeprint', () => charts.print())
}

/** Lets the slides of a page share all of it: what is left is theirs, with lines to write on. */
function fillPages(paper: keyof typeof papers): void {
  const millimetre = document.querySelector<HTMLElement>('.slides')!.clientWidth / width
  const head = document.querySelector<HTMLElement>('.handout-head')!
  const entries = [...document.querySelectorAll<HTMLElement>('.handout-slide')]
  const heights = entries.map((entry) => entry.getBoundingClientRect().height / millimetre)
  const above = (entries[0]!.getBoundingClientRect().top - head.getBoundingClientRect().top) / millimetre
  const roomOf = (page: number) => papers[paper] - (page === 0 ? above : 0)
  const starts = pageStarts(heights, roomOf)
  for (const [page, start] of starts.entries()) {
    const end = starts[page + 1] ?? entries.length
    const used = heights.slice(start, end).reduce((sum, height) => sum + height, 0)
    const share = Math.max(0, roomOf(page) - used) / (end - start)
    for (let i = start; i < end; i++) {
      entries[i]!.style.minHeight = `${heights[i]! + share}mm`
      if (share > leastLines) entries[i]!.append(element('div', 'handout-lines'))
    }
    if (page > 0) entries[start]!.dataset['top'] = ''
  }
}

/** Title and address of the deck; the address stands there as a code too. */
function renderHead(): HTMLElement {
  const head = element('header', 'handout-head')
  const linesOf = (selector: string) =>
    [...document.querySelectorAll(`[data-layout="cover"] ${selector}`)].map((line) => line.textContent ?? '')
  const said = [...linesOf('.lead p'), linesOf('.imprint span').join(' · ')].filter(Boolean)
  const title = element('div', 'handout-title')
  title.append(element('p', 'bold', document.title), ...said.map((line) => element('p', '', line)))
  const address = document.querySelector<HTMLMetaElement>('meta[property="og:url"]')?.content
  if (address) {
    const link = document.createElement('a')
    link.href = link.textContent = address
    const line = element('p', 'handout-address')
    line.append(link)
    title.append(line)
  }
  head.append(title, ...(address ? [renderQrCode(address, address)] : []))
  return head
}

function renderNotes(spoken: string | undefined): HTMLElement | null {
  if (!spoken) return null
  const panel = element('div', 'handout-notes')
  panel.innerHTML = asRendered(spoken)
  panel.prepend(element('h5', '', words.notes))
  return panel
}

/** What stands beside a slide, and lines to write on below it. */
function renderBeside(said: HTMLElement[]): HTMLElement {
  const beside = element('div', 'handout-beside')
  beside.append(...said, element('div', 'handout-lines'))
  return beside
}

/** The sentences behind a slide's numbers, under their name. */
function renderSources(slide: HTMLElement): HTMLElement[] {
  const said = renderSentences(mentionsIn(slide))
  if (said.length === 0) return []
  const beside = element('aside', 'handout-sources')
  beside.append(element('h5', '', words.sources), ...said)
  return [beside]
}
