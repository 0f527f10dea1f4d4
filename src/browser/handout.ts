import './handout.css'
import { notes } from 'virtual:deck/notes'
import { words } from 'virtual:deck/words'
import { adapted } from './adapted.ts'
import { Charts } from './charts.ts'
import { loadAskedFonts } from './fonts.ts'
import { mentionsIn } from './mentions.ts'
import { renderQrCode } from './renderQrCode.ts'
import { element } from './renderSource.ts'
import { renderSentences } from './sentences.ts'
import { shownScheme } from './switchTheme.ts'
import { asRendered } from './trust.ts'

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
  dataset['handout'] = query.get('paper') === 'Letter' ? 'letter' : 'a4'
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
    if (spoken) entry.append(slide, spoken, ...said)
    else entry.append(slide, renderBeside(said))
  }

  const charts = new Charts()
  await Promise.all([charts.load(), adapted(fonts), fonts.then(loadAskedFonts)])
  await document.fonts.ready
  charts.print()
  addEventListener('beforeprint', () => charts.print())
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
