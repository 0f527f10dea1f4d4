import { createHash } from 'node:crypto'
import { html } from '../render/html.ts'
import { joinSlides } from '../render/render.ts'
import { renderIcon } from '../theme/icon.ts'
import { words } from '../words.ts'
import { renderHead, renderRoot, type HeadParts } from './head.ts'
import { headersFile } from './headers.ts'
import { iconPng, iconSizes } from './iconPng.ts'
import { headOfDeck, linkedFiles, shownPictures, type MadeDeck } from './made.ts'
import { publicAddress } from './publicAddress.ts'
import { settleView, type WayFiles } from './settleView.ts'
import { assemblePage, type PageParts } from './template.ts'
import { manifestName, webManifest } from './webManifest.ts'

/** What a bundler, or the server of `dev`, makes of the page's own script and style. */
export type PageFiles = Pick<PageParts, 'modules' | 'policy'> & {
  preload?: string[]
  /** What each way to see the deck loads, by its name. */
  ways?: Record<string, WayFiles>
  /** The theme: texts, or addresses of files. */
  styles: string[]
  styleSheets?: string[]
}

/** Address of the page's icon. */
export const icon = 'favicon.svg'

/**
 * The deck's page.
 *
 * @param glyphs where the first slide's are; those that are embedded save a round trip before it is shown
 */
export function deckPage(made: MadeDeck, files: PageFiles, glyphs: 'linked' | 'embedded'): string {
  const { rendered, fonts } = made
  const body = html`<main class="reveal">
    <div class="slides">${joinSlides(rendered)}</div>
  </main>`
  const styles = [fonts.firstCss[glyphs], rendered.tokens, ...files.styles, rendered.styles]
  const build = files.policy ? buildOf([body.text, ...styles, JSON.stringify(files.modules)]) : null
  const head = { ...headOf(made, glyphs), build, manifest: files.policy && manifestName }
  return assemblePage({
    root: renderRoot(head),
    head: renderHead(head),
    icon,
    ...files,
    styles: styles.filter((css) => css !== ''),
    early: [settleView(files.ways)],
    styled: glyphs === 'embedded' ? [readyGlyphs] : [],
    body,
  })
}

/**
 * Reads the glyphs that stand in the page while the rest of it is on its way. Left to the first layout they come after
 * it, and that layout, in which nothing can be seen, asks the system for a fallback for every Chinese character.
 */
export const readyGlyphs = 'for (const face of document.fonts) face.load().catch(() => {})'

/** What tells one build from another: the names of the page's modules hold the hash of what they are and load. */
function buildOf(texts: string[]): string {
  return createHash('sha256').update(texts.join('\0')).digest('hex').slice(0, 12)
}

/** The page of a deck that could not be made yet: its script shows why, and loads the page again. */
export function waitingPage({ modules }: PageFiles): string {
  const [client] = modules
  return assemblePage({
    root: html``,
    head: html``,
    icon,
    styles: [],
    early: [],
    body: html``,
    modules: client ? [client] : [],
    policy: null,
  })
}

/** The article's own page: the deck's head and style, the article, and the way back. It runs no script. */
export function articlePage(made: MadeDeck, files: Omit<PageFiles, 'modules' | 'preload'>): string {
  const { rendered, composed, fonts } = made
  const { title } = composed.traced.article.meta
  const { url } = rendered.meta
  const canonical = url && publicAddress(url, 'article.html')
  const head = { ...headOf(made, 'linked'), title, card: null, files: [], canonical, scheme: 'auto' as const }
  return assemblePage({
    root: renderRoot(head),
    head: renderHead(head),
    icon,
    ...files,
    styles: [fonts.firstCss.linked, rendered.tokens, ...files.styles],
    early: [],
    modules: [],
    body: html`<nav class="back"><a href="./">${words[rendered.meta.lang].backToDeck}</a></nav>
      <main class="article">${rendered.article}</main>`,
  })
}

/** The files of a site, by their addresses, but for those that a bundler makes. */
export function siteFiles(made: MadeDeck, files: PageFiles): Map<string, Uint8Array | string> {
  const { styles, policy } = files
  return new Map<string, Uint8Array | string>([
    ['index.html', deckPage(made, files, 'embedded')],
    ['article.html', articlePage(made, { styles, policy })],
    ['_headers', headersFile],
    [icon, renderIcon(made.composed.theme)],
    [manifestName, manifestOf(made)],
    ...[...iconSizes].map(([name, size]) => [name, iconPng(made.composed.theme, size)] as const),
    ...made.fonts.files,
    ...[...shownPictures(made).values(), ...linkedFiles(made).values()].map(
      ({ address, data }) => [address, data] as const,
    ),
  ])
}

function manifestOf({ rendered: { meta, scheme }, composed: { theme } }: MadeDeck): string {
  return webManifest(meta, theme, scheme === 'dark' ? 'dark' : 'light', icon)
}

function headOf(
  { composed, rendered, fonts, offers, steps }: MadeDeck,
  glyphs: 'linked' | 'embedded',
): HeadParts {
  const { meta } = rendered
  return {
    ...headOfDeck(composed, rendered),
    manifest: null,
    build: null,
    preload: glyphs === 'linked' ? fonts.preload : [],
    laterFonts: fonts.later,
    card: offers.card && meta.url ? publicAddress(meta.url, 'card.png') : null,
    files: offers.files,
    isFitted: steps !== null,
    article: null,
  }
}
