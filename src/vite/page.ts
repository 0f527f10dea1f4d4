import { createHash } from 'node:crypto'
import type { DeckMeta } from '../model.ts'
import { html, Html } from '../render/html.ts'
import { words } from '../words.ts'

/** What stands in a page's head and `<html>`; addresses are relative to the page. */
export interface PageParts {
  meta: DeckMeta
  title: string
  /** Goes where the template has `<!--slides-->`. */
  content: string
  /** `@font-face` rules for the first slide's glyphs. */
  fontCss: string
  /** Fonts worth asking for at once. */
  preload: string[]
  /** Style sheet for the glyphs beyond the first slide. */
  laterFonts: string | null
  /** Where the picture for links to the page is, as a whole address; null where there is none. */
  card?: string | null
  /** Files that the page offers: `files/deck.pdf`. */
  files?: string[]
  /** What stands before a statistic's id in a link to it, where that is not `article.html#`. */
  article?: string
}

/** Fills a page's template: language, title, description, fonts, content. */
export function fillPage(template: string, parts: PageParts): string {
  const { meta } = parts
  const { theme, lang, duration, description, keywords, url } = meta
  const minutes = duration !== null && html` data-duration="${duration}"`
  const files = parts.files?.length ? html` data-files="${parts.files.join(' ')}"` : null
  const article = parts.article && html` data-article="${parts.article}"`
  const root = html`<html lang="${lang}" data-theme="${theme}"${minutes}${files}${article}>`
  const named = (name: string, content: string | null) =>
    content && html`<meta name="${name}" content="${content}" />`
  const property = (name: string, content: string | null) =>
    content && html`<meta property="${name}" content="${content}" />`
  const head = html`<title>${parts.title}</title>
    ${named('generator', 'article-deck')}${named('description', description)}${named('keywords', keywords.join(', ') || null)}
    ${property('og:title', parts.title)}${property('og:type', 'article')}${property('og:description', description)}${property('og:url', url)}
    ${parts.card && cardTags(parts.card, parts.title, description)}
    ${parts.preload.map((file) => html`<link rel="preload" href="${file}" as="font" type="font/woff2" crossorigin />`)}
    <style>${Html.unsafe(parts.fontCss)}</style>
    ${parts.laterFonts && html`<noscript data-fonts="${parts.laterFonts}"><link rel="stylesheet" href="${parts.laterFonts}" /></noscript>`}`
  return template
    .replace('<html>', () => root.text)
    .replace('<!--head-->', () => head.text)
    .replace('<!--slides-->', () => parts.content)
}

/** What shows a page's picture where a link to it is shared: Open Graph, and what Twitter reads beside it. */
function cardTags(address: string, title: string, description: string | null): Html {
  const tags: [kind: 'property' | 'name', name: string, content: string][] = [
    ['property', 'og:image', address],
    ['property', 'og:image:type', 'image/png'],
    ['property', 'og:image:width', '1200'],
    ['property', 'og:image:height', '630'],
    ['property', 'og:image:alt', title],
    ['name', 'twitter:card', 'summary_large_image'],
    ['name', 'twitter:title', title],
    ['name', 'twitter:description', description ?? title],
    ['name', 'twitter:image', address],
    ['name', 'twitter:image:alt', title],
  ]
  return html`${tags.map(([kind, name, content]) =>
    kind === 'name'
      ? html`<meta name="${name}" content="${content}" />`
      : html`<meta property="${name}" content="${content}" />`,
  )}`
}

/** The article's own page: the deck's head and style sheet, the article, and the way back. */
export function articleTemplate(meta: DeckMeta, styleSheet: string): string {
  return html`<!doctype html>
    <html>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <!--head-->
        <link rel="icon" href="./favicon.svg" type="image/svg+xml" />
        ${Html.unsafe(styleSheet)}
      </head>
      <body>
        <nav class="back"><a href="./">${words[meta.lang].backToDeck}</a></nav>
        <main class="article"><!--slides--></main>
      </body>
    </html> `.text
}

/**
 * Adds the Content-Security-Policy: nothing but the page's own files runs or is fetched. Its inline scripts and
 * styles are allowed one by one, by their hash.
 */
export function securePage(page: string): string {
  const hashes = (tag: string) =>
    [...page.matchAll(new RegExp(`<${tag}(?: type="module")?>([^]*?)</${tag}>`, 'g'))].map(
      ([, content]) => `'sha256-${createHash('sha256').update(content!).digest('base64')}'`,
    )
  const policy = [
    `default-src 'none'`,
    `script-src 'self' ${hashes('script').join(' ')}`,
    `style-src 'self' ${hashes('style').join(' ')}`,
    `img-src 'self' data:`,
    `font-src 'self' data:`,
    `connect-src 'self'`,
    `base-uri 'none'`,
    `form-action 'none'`,
  ]
  const tag = `<meta http-equiv="Content-Security-Policy" content="${policy.map((rule) => rule.trim()).join('; ')}" />`
  return page.replace(/(<meta charset="utf-8" ?\/?>)/, (charset) => `${charset}\n    ${tag}`)
}
