import type { ArticleAddress, DeckMeta } from '../model.ts'
import { html, type Html } from '../render/html.ts'

/** What stands in a page's `<html>` and head; addresses are relative to the page. */
export interface HeadParts {
  meta: DeckMeta
  /** Which of the theme's schemes is shown. */
  scheme: 'light' | 'dark' | 'auto'
  title: string
  /** Fonts worth asking for at once. */
  preload: string[]
  /** Style sheet for the glyphs beyond the first slide; null where they are in the page. */
  laterFonts: string | null
  /** Where the picture for links to the page is, as a whole address; null where there is none. */
  card: string | null
  /** Files that the page offers: `files/deck.pdf`. */
  files: string[]
  /** Whether its slides are at their steps, so that the page need not find them. */
  isFitted: boolean
  /** Where the page's script finds the article, if not on a page beside it. */
  article: ArticleAddress | null
}

/** Attributes of `<html>`: language and scheme, and what the page's script reads there. */
export function renderRoot({ meta, scheme, files, article, isFitted }: HeadParts): Html {
  const minutes = meta.duration !== null && html` data-duration="${meta.duration}"`
  const offered = files.length > 0 && html` data-files="${files.join(' ')}"`
  const link = article && html` data-article="${article.page}#${article.prefix}"`
  return html` lang="${meta.lang}" data-theme="${scheme}"${minutes}${offered}${link}${isFitted && html` data-fitted`}`
}

/** Title, description, what links to the page show, and its fonts. */
export function renderHead({ meta, title, card, preload, laterFonts }: HeadParts): Html {
  const { description, keywords, url } = meta
  const named = (name: string, content: string | null) =>
    content && html`<meta name="${name}" content="${content}" />`
  const property = (name: string, content: string | null) =>
    content && html`<meta property="${name}" content="${content}" />`
  return html`<title>${title}</title>
    ${named('generator', 'article-deck')}${named('description', description)}${named('keywords', keywords.join(', ') || null)}
    ${property('og:title', title)}${property('og:type', 'article')}${property('og:description', description)}${property('og:url', url)}
    ${card && cardTags(card, title, description)}
    ${preload.map((file) => html`<link rel="preload" href="${file}" as="font" type="font/woff2" crossorigin />`)}
    ${laterFonts && html`<noscript data-fonts="${laterFonts}"><link rel="stylesheet" href="${laterFonts}" /></noscript>`}`
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
