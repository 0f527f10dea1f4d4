import { readFile } from 'node:fs/promises'
import { resolve, sep } from 'node:path'
import type { Plugin, Rolldown, ViteDevServer } from 'vite'
import { contentType } from '../contentType.ts'
import type { Problem } from '../model.ts'
import { ProblemError } from '../problem.ts'
import { hasErrors } from '../pipeline.ts'
import { composeDeck, type ComposedDeck } from './compose.ts'
import { deckFonts, embedFonts, type DeckFonts } from './fonts.ts'
import { overlayError } from './overlay.ts'
import { articleTemplate, fillPage, securePage, type PageParts } from './page.ts'
import { publicAddress } from './publicAddress.ts'
import { inlineFiles, renderSingleArticle, singleParts } from './single.ts'
import { loadVirtual, resolveVirtual } from './virtual.ts'

export interface DeckOptions {
  /** The deck's folder, absolute. */
  folder: string
  /** Whether the page brings the speaker notes. */
  notes: boolean
  allowUnsupported: boolean
  /** The deck, where it has been composed before; else it is composed from its folder. */
  composed?: ComposedDeck
  /** Whether `card.png` will stand beside the page, for links to it. */
  card?: boolean
  /** Files that will stand beside the page and that it offers: `files/deck.pdf`. */
  files?: string[]
  /** Writes one page that needs nothing beside it. */
  single?: boolean
  /** Hears of problems that do not stop the build, and in `dev` of all. */
  report: (problems: Problem[]) => void
}

type Made = { composed: ComposedDeck; fonts: DeckFonts }

/**
 * The Vite plugin: a deck's folder in, its page out. In `dev` a change that leaves errors shows them over the last
 * good deck; in `build` errors are thrown as one `ProblemError`.
 */
export function articleDeck(options: DeckOptions): Plugin {
  const packageRoot = resolve(import.meta.dirname, '../..')
  let made: Made | null = null
  let problems: Problem[] = []
  let isDev = false

  const make = async (): Promise<void> => {
    const { composed, problems: found } = options.composed
      ? { composed: options.composed, problems: [] }
      : await composeDeck(options.folder, options)
    problems = found
    if (!composed) return
    const { fonts, problems: missing } = await deckFonts(composed, {
      packageRoot,
      format: isDev ? 'ttf' : 'woff2',
    })
    problems = [...found, ...missing]
    if (!hasErrors(missing)) made = { composed, fonts }
  }

  return {
    name: 'article-deck',
    enforce: 'post',

    configResolved({ command }) {
      isDev = command === 'serve'
    },

    async buildStart() {
      await make()
      if (isDev) return options.report(problems)
      if (hasErrors(problems)) throw new ProblemError(problems)
      options.report(problems)
    },

    resolveId: resolveVirtual,
    load: (id) => (made ? loadVirtual(id, made.composed.rendered, options) : undefined),

    transformIndexHtml: {
      order: 'post',
      handler(page, { server }) {
        if (!server || !made) return page
        return fillPage(page, deckPage(made, options))
      },
    },

    generateBundle: {
      // The code is final when Vite itself has been over it.
      order: 'post',
      async handler(_, bundle) {
        const { composed, fonts } = made!
        const page = bundle['index.html'] as Rolldown.OutputAsset
        const template = inlineStyles(String(page.source), bundle)
        if (options.single) {
          const icon = await readFile(resolve(packageRoot, 'public/favicon.svg'))
          const parts = { ...deckPage(made!, options), ...singleParts(composed, fonts) }
          const whole = inlineFiles(fillPage(template, parts), bundle, icon)
          page.source = securePage(
            whole.replace(/<\/main>\s*<\/body>/, () => `</main>${renderSingleArticle(composed)}</body>`),
          )
          for (const name of Object.keys(bundle)) if (name !== 'index.html') delete bundle[name]
          return
        }
        const style = /<style>[^]*?<\/style>/.exec(template)![0]
        // The first slide's glyphs come with the page: one round trip less before it is shown.
        const embedded = { fontCss: embedFonts(fonts.firstCss, fonts), preload: [] }
        page.source = securePage(fillPage(template, { ...deckPage(made!, options), ...embedded }))
        const article = fillPage(articleTemplate(composed.rendered.meta, style), articlePage(made!))
        this.emitFile({ type: 'asset', fileName: 'article.html', source: securePage(article) })
        for (const [fileName, source] of [...fonts.files, ...composed.pictures]) {
          this.emitFile({ type: 'asset', fileName, source })
        }
      },
    },

    configureServer(server) {
      serve(server, () => made)
      const tell = () => {
        const errors = problems.filter(({ severity }) => severity === 'error')
        if (errors.length > 0) server.ws.send({ type: 'error', err: overlayError(errors) })
      }
      // A page that is loaded anew while the deck is broken hears of it too.
      server.ws.on('connection', tell)
      server.watcher.add(options.folder)
      let making = Promise.resolve()
      const change = (path: string) => {
        if (!resolve(path).startsWith(options.folder + sep)) return
        making = making.then(make).then(() => {
          options.report(problems)
          if (hasErrors(problems)) return tell()
          server.moduleGraph.invalidateAll()
          server.ws.send({ type: 'full-reload' })
        })
      }
      for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, change)
    },
  }
}

function deckPage({ composed, fonts }: Made, { card, files = [] }: DeckOptions): PageParts {
  const { meta, slides } = composed.rendered
  return {
    ...fontParts(fonts),
    meta,
    title: meta.title,
    content: slides,
    card: card && meta.url ? publicAddress(meta.url, 'card.png') : null,
    files,
  }
}

function articlePage({ composed, fonts }: Made): PageParts {
  const { rendered, traced } = composed
  return {
    ...fontParts(fonts),
    meta: rendered.meta,
    title: traced.article.meta.title,
    content: rendered.article,
  }
}

function fontParts({
  firstCss,
  preload,
  later,
}: DeckFonts): Pick<PageParts, 'fontCss' | 'preload' | 'laterFonts'> {
  return { fontCss: firstCss, preload, laterFonts: later }
}

/** The page's own style sheet comes with the page: one request less before the first slide. */
function inlineStyles(page: string, bundle: Rolldown.OutputBundle): string {
  return page.replace(/<link rel="stylesheet"[^>]*href="\.\/([^"]+)"[^>]*>/g, (_, file: string) => {
    const asset = bundle[file] as Rolldown.OutputAsset
    delete bundle[file]
    return `<style>${String(asset.source)}</style>`
  })
}

/** In `dev`: the article's page, fonts and pictures, from memory. */
function serve(server: ViteDevServer, current: () => Made | null): void {
  server.middlewares.use(async (request, response, next) => {
    const made = current()
    const path = decodeURI((request.url ?? '/').replace(/[?#].*/, '')).slice(1)
    if (!made) return next()
    if (path === 'article.html') {
      const style = '<link rel="stylesheet" href="/src/theme/theme.css" />'
      const template = articleTemplate(made.composed.rendered.meta, style)
      response.setHeader('Content-Type', 'text/html')
      return response.end(fillPage(template, articlePage(made)))
    }
    const file = made.fonts.files.get(path) ?? made.composed.pictures.get(path)
    if (file === undefined) return next()
    response.setHeader('Content-Type', contentType(path))
    response.end(file)
  })
}
