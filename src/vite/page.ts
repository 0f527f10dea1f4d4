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
}

/** Fills a page's template: language, title, description, fonts, content. */
export function fillPage(template: string, parts: PageParts): string {
  const { meta } = parts
  const { theme, lang, duration, description, keywords, url } = meta
  const minutes = duration !== null && html` data-duration="${duration}"`
  const root = html`<html lang="${lang}" data-theme="${theme}"${minutes}>`
  const named = (name: string, content: string | null) =>
    content && html`<meta name="${name}" content="${content}" />`
  const property = (name: string, content: string | null) =>
    content && html`<meta property="${name}" content="${content}" />`
  const head = html`<title>${parts.title}</title>
    ${named('generator', 'article-deck')}${named('description', description)}${named('keywords', keywords.join(', ') || null)}
    ${property('og:title', parts.title)}${property('og:type', 'article')}${property('og:description', description)}${property('og:url', url)}
    ${parts.preload.map((file) => html`<link rel="preload" href="${file}" as="font" type="font/woff2" crossorigin />`)}
    <style>${Html.unsafe(parts.fontCss)}</style>
    ${parts.laterFonts && html`<noscript data-fonts="${parts.laterFonts}"><link rel="stylesheet" href="${parts.laterFonts}" /></noscript>`}`
  return template
    .replace('<html>', () => root.text)
    .replace('<!--head-->', () => head.text)
    .replace('<!--slides-->', () => parts.content)
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
    [...page.matchAll(new RegExp(`<${tag}>([^]*?)</${tag}>`, 'g'))].map(
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
