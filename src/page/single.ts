import type { ArticleAddress } from '../model.ts'
import { html } from '../render/html.ts'
import { joinSlides, renderDeck } from '../render/render.ts'
import { renderIcon } from '../theme/icon.ts'
import { words } from '../words.ts'
import { renderHead, renderRoot, type HeadParts } from './head.ts'
import { embedPictures } from './embedPictures.ts'
import { asData } from './asData.ts'
import { inlineData } from './inline.ts'
import { headOfDeck, linkedFiles, pageData, shownPictures, type MadeDeck } from './made.ts'
import { settleView } from './settleView.ts'
import { publicAddress } from './publicAddress.ts'
import { assemblePage } from './template.ts'

/** How one file's links lead to its article: the file itself, seen another way. No slide's id has a colon. */
const article: ArticleAddress = { page: '?view=article', prefix: 'article:', deck: '?' }

/** The same place on the published site: of a link to the article in one file, or of any other relative link. */
export function publicLink(url: string, href: string): string {
  const { page, prefix } = article
  if (!href.startsWith(page)) return publicAddress(url, href)
  const anchor = href.slice(page.length)
  const id = anchor.startsWith(`#${prefix}`) ? anchor.slice(1 + prefix.length) : ''
  return publicAddress(url, `article.html${id && `#${id}`}`)
}

/** Of files that are saved, not shown. */
const unread = 'application/octet-stream'

/** What a bundler makes of the page's own script and style, as they are to stand in the page. */
export interface SingleFiles {
  styles: string[]
  code: string
}

/** The deck as one page that needs no file beside it: fonts and pictures as data, the article behind the slides. */
export function singlePage(made: MadeDeck, { styles, code }: SingleFiles): string {
  const { composed, fonts, offers, steps } = made
  const { addresses, rules } = embedPictures(shownPictures(made), composed.traced)
  const files = [...linkedFiles(made)].map(
    ([href, { name, data }]) => [href, { address: asData(unread, data), saved: name }] as const,
  )
  const keep = new Set(composed.traced.deck.slides.map(({ id }) => id))
  const rendered = renderDeck(composed.whole, {
    pictures: addresses,
    files: new Map(files),
    article,
    steps,
    theme: composed.theme,
    diagrams: composed.diagrams,
    keep: composed.traced === composed.whole ? null : keep,
  })
  const { meta } = rendered
  const head: HeadParts = {
    ...headOfDeck(composed, rendered),
    manifest: null,
    build: null,
    preload: [],
    laterFonts: null,
    card: null,
    files: offers.files,
    isFitted: steps !== null,
    article,
  }
  const data = Object.entries(pageData(rendered, offers))
  return assemblePage({
    root: renderRoot(head),
    head: renderHead(head),
    icon: asData('image/svg+xml', Buffer.from(renderIcon(composed.theme))),
    styles: [fonts.wholeCss, rendered.tokens, ...styles, rendered.styles, rules].filter((css) => css !== ''),
    early: [settleView()],
    body: html`<main class="reveal">
      <div class="slides">${joinSlides(rendered)}</div>
    </main>
    <div class="deck-article">
      <nav class="back"><a href="?">${words[meta.lang].backToDeck}</a></nav>
      <article class="article">${rendered.article}</article>
    </div>
    ${data.map(([name, value]) => inlineData(name, value))}`,
    modules: [{ code }],
    policy: 'alone',
  })
}
