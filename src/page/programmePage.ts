import type { DeckMeta, LanguageTag } from '../model.ts'
import { html, Html, type HtmlValue } from '../render/html.ts'
import { shoots } from '../theme/themes.ts'
import { programmeWords, type ProgrammeWords } from '../words.ts'
import { contentSecurityPolicy } from './policy.ts'

/** A deck as one card of a programme. */
export interface ProgrammeCard {
  meta: Pick<DeckMeta, 'title' | 'subtitle' | 'speaker' | 'event' | 'date' | 'duration' | 'lang'>
  slides: number
  /** Address of a picture of its cover. */
  picture: string | null
  /** What the card opens. */
  address: string
  /** Files of the deck, by their addresses. */
  files: string[]
}

/** The page that lists the decks of a programme; it runs no script and asks nothing of another place. */
export function programmePage(cards: ProgrammeCard[]): string {
  const lang = languageOf(cards)
  const own = programmeWords[lang]
  const events = new Set(cards.map(({ meta }) => meta.event).filter((one) => one !== null))
  const title = events.size === 1 ? [...events][0]! : own.programme
  const policy = contentSecurityPolicy({ files: true, scripts: [], styles: [style] })
  return html`<!doctype html>
    <html lang="${lang}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <style>${Html.unsafe(style)}</style>
      </head>
      <body>
        <main>
          <h1>${title}</h1>
          <ul>
            ${cards.map((card) => showCard(card, own))}
          </ul>
        </main>
      </body>
    </html> `.text
}

function languageOf(cards: ProgrammeCard[]): LanguageTag {
  const languages = cards.map(({ meta }) => meta.lang)
  const count = (lang: LanguageTag) => languages.filter((one) => one === lang).length
  return languages.toSorted((a, b) => count(b) - count(a))[0] ?? 'en'
}

function showCard({ meta, slides, picture, address, files }: ProgrammeCard, own: ProgrammeWords): HtmlValue {
  const facts = [meta.date, own.slides(slides), meta.duration && own.minutes(meta.duration)]
  return html`<li lang="${meta.lang}">
    <a class="deck" href="${address}">
      ${picture && html`<img src="${picture}" alt="" width="1200" height="630" loading="lazy" />`}
      <h2>${meta.title}</h2>
    </a>
    ${meta.subtitle && html`<p>${meta.subtitle}</p>`} ${meta.speaker && html`<p class="who">${meta.speaker}</p>`}
    <p class="facts">${facts.filter(Boolean).join(' · ')}</p>
    ${
      files.length > 0 &&
      html`<p class="files">${files.map((file) => html`<a href="${file}">${endingOf(file)}</a> `)}</p>`
    }
  </li> `
}

function endingOf(file: string): string {
  const isHandout = file.endsWith('handout.pdf')
  return (isHandout ? 'handout' : file.replace(/^.*\./, '')).toUpperCase()
}

const { light, dark } = shoots.colours
/** Those of the system: the page brings none. */
const faces = shoots.faces.system.map((name) => (name.includes(' ') ? `"${name}"` : name)).join(',')
const paired = (name: 'ground' | 'ink' | 'inkSoft' | 'rule' | 'accent') =>
  `light-dark(${light.page[name]},${dark.page[name]})`

const style = [
  ':root{color-scheme:light dark}',
  `body{margin:0;background:${paired('ground')};color:${paired('ink')};font:1rem/1.5 ${faces}}`,
  'main{max-width:72rem;margin:0 auto;padding:clamp(1rem,4vw,3rem)}',
  'h1{font-size:clamp(1.75rem,4vw,2.75rem);line-height:1.2;margin:0 0 1.5em}',
  'ul{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(20rem,100%),1fr));gap:2.5rem 2rem;list-style:none;margin:0;padding:0}',
  `li{border-top:3px solid ${paired('accent')};padding-top:.75rem}`,
  `img{display:block;width:100%;height:auto;border:1px solid ${paired('rule')};box-sizing:border-box}`,
  'h2{font-size:1.25rem;line-height:1.35;margin:.75rem 0 .25rem}',
  'p{margin:.25rem 0}',
  `.facts{color:${paired('inkSoft')};font-size:.9375rem}`,
  '.deck{color:inherit;text-decoration:none}',
  '.deck:hover h2,.deck:focus-visible h2{text-decoration:underline}',
  `.files a{display:inline-block;margin:.25rem .75rem 0 0;padding:.25rem 0;color:${paired('accent')}}`,
].join('')
