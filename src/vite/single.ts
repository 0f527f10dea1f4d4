import type { Plugin, Rolldown } from 'vite'
import type { PageParts } from './page.ts'
import type { ComposedDeck } from './compose.ts'
import { embedFonts, type DeckFonts } from './fonts.ts'
import { contentType } from '../contentType.ts'
import { html, Html } from '../render/html.ts'
import { words } from '../words.ts'

/** How one file's links lead to its article: the file itself, seen another way. */
const article = { page: '?view=article', anchor: '?view=article#article-' }

/** A link of the one file, as a link of the site. */
export function siteLink(href: string): string {
  return href.replace(article.anchor, 'article.html#').replace(article.page, 'article.html')
}

/** The parts of a page that needs no file beside it: fonts and pictures as data, the article behind the slides. */
export function singleParts(
  { rendered, pictures }: ComposedDeck,
  fonts: DeckFonts,
): Omit<PageParts, 'meta' | 'title'> {
  const laterCss = String(fonts.files.get(fonts.later)).replaceAll('url(', 'url(fonts/')
  const fontCss = embedFonts(fonts.firstCss + laterCss, fonts)
  let slides = rendered.slides
    .replaceAll('href="article.html#', `href="${article.anchor}`)
    .replaceAll('href="article.html"', `href="${article.page}"`)
  for (const [address, data] of pictures) {
    slides = slides.replaceAll(`"${address}"`, `"${asData(contentType(address), data)}"`)
  }
  return { fontCss, preload: [], laterFonts: null, content: slides, article: article.anchor }
}

/** The article, for the end of the page; its anchors cannot be taken for slides. */
export function renderSingleArticle({ rendered }: ComposedDeck): string {
  const text = rendered.article.replaceAll(' id="', ' id="article-')
  return html`<div class="deck-article">
      <nav class="back"><a href="?">${words[rendered.meta.lang].backToDeck}</a></nav>
      <article class="article">${Html.unsafe(text)}</article>
    </div>`.text
}

/** The page's script and its icon put into the page. */
export function inlineFiles(page: string, bundle: Rolldown.OutputBundle, icon: Uint8Array): string {
  return page
    .replace(/<link rel="icon" href="[^"]*"/, `<link rel="icon" href="${asData('image/svg+xml', icon)}"`)
    .replace(/<script type="module"[^>]*src="\.\/([^"]+)"[^>]*><\/script>/, (_, file: string) => {
      const { code } = bundle[file] as Rolldown.OutputChunk
      // What would end the script, or hide its end, is written as an escape: it stands in strings alone.
      return `<script type="module">${code.replace(/<(?=\/script|!--)/gi, '\\x3C')}</script>`
    })
}

/**
 * Each way to see the deck brings its style sheet when it is the one asked for. In one file they wait in the script,
 * for Reveal's own would undo the other ways.
 */
export function adoptStyles(): Plugin {
  return {
    name: 'article-deck:adopt-styles',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/src\/browser\/\w+\.ts$/.test(id)) return undefined
      let count = 0
      return code.replace(/^import '(\.\/[\w-]+\.css)'$/gm, (_, path: string) => {
        const name = `style${count++}`
        return `import ${name} from '${path}?inline'; { const sheet = new CSSStyleSheet(); sheet.replaceSync(${name}); document.adoptedStyleSheets.push(sheet) }`
      })
    },
  }
}

function asData(type: string, data: Uint8Array | string): string {
  return `data:${type};base64,${Buffer.from(data).toString('base64')}`
}
