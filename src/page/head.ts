import type { ArticleAddress, DeckMeta } from '../model.ts'
import { html, type Html } from '../render/html.ts'
import type { Theme } from '../theme/theme.ts'

/** What stands in a page's `<html>` and head; addresses are relative to the page. */
export interface HeadParts {
  meta: DeckMeta
  /** Which of the theme's schemes is shown. */
  scheme: 'light' | 'dark' | 'auto'
  title: string
  /** What is said of the page where a link to it is shared. */
  description: string | null
  /** The ground of each scheme, for the browser's own bars. */
  grounds: Record<'light' | 'dark', string>
  /** Where the page is published, as a whole address; null where that is not known. */
  canonical: string | null
  /** Address of the web app's manifest; null for a page without files beside it. */
  manifest: string | null
  /** What tells one build of the site from another; null for a page without files beside it. */
  build: string | null
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
export function renderRoot({ meta, scheme, files, article, isFitted, build }: HeadParts): Html {
  const minutes = meta.duration !== null && html` data-duration="${meta.duration}"`
  const offered = files.length > 0 && html` data-files="${files.join(' ')}"`
  const link = article && html` data-article="${article.page}#${article.prefix}"`
  return html` lang="${meta.lang}" data-theme="${scheme}"${minutes}${offered}${link}${isFitted && html` data-fitted`}${build && html` data-build="${build}"`}`
}

/** Title, description, what links to the page show, its colours and its fonts. */
export function renderHead(parts: HeadParts): Html {
  const { meta, title, description, canonical, manifest, preload, laterFonts } = parts
  return html`<title>${title}</title>
    ${tags('name', { generator: 'article-deck', description, keywords: meta.keywords.join(', ') || null })}
    ${themeColours(parts)}
    ${canonical && html`<link rel="canonical" href="${canonical}" />`}${manifest && html`<link rel="manifest" href="${manifest}" /><link rel="apple-touch-icon" href="apple-touch-icon.png" />`}
    ${cardTags(parts)}
    ${preload.map((file) => html`<link rel="preload" href="${file}" as="font" type="font/woff2" crossorigin />`)}
    ${laterFonts && html`<noscript data-fonts="${laterFonts}"><link rel="stylesheet" href="${laterFonts}" /></noscript>`}`
}

/** One `meta` for each thing that is known. */
function tags(kind: 'name' | 'property', contents: Record<string, string | null>): Html[] {
  return Object.entries(contents).flatMap(([name, content]) =>
    content === null
      ? []
      : kind === 'name'
        ? html`<meta name="${name}" content="${content}" />`
        : html`<meta property="${name}" content="${content}" />`,
  )
}

/** The browser's bars take the ground of the scheme that is shown; where the reader decides, of either. */
function themeColours({ scheme, grounds }: HeadParts): Html | Html[] {
  if (scheme !== 'auto') return html`<meta name="theme-color" content="${grounds[scheme]}" />`
  return (['light', 'dark'] as const).map(
    (each) =>
      html`<meta name="theme-color" content="${grounds[each]}" media="(prefers-color-scheme: ${each})" />`,
  )
}

/** What is shown of a page where a link to it is shared: Open Graph, and what Twitter reads beside it. */
function cardTags({ meta, title, description, canonical, card }: HeadParts): Html[] {
  return [
    ...tags('property', {
      'og:title': title,
      'og:type': 'article',
      'og:locale': meta.lang.replace('-', '_'),
      'og:description': description,
      'og:url': canonical,
      'og:image': card,
      'og:image:type': card && 'image/png',
      'og:image:width': card && '1200',
      'og:image:height': card && '630',
      'og:image:alt': card && title,
    }),
    ...tags('name', {
      'twitter:card': card ? 'summary_large_image' : 'summary',
      'twitter:title': title,
      'twitter:description': description ?? title,
      'twitter:image': card,
      'twitter:image:alt': card && title,
    }),
  ]
}

/** The ground of each of a theme's schemes. */
export function groundsOf({ colours }: Theme): HeadParts['grounds'] {
  return { light: colours.light.page.ground, dark: colours.dark.page.ground }
}
