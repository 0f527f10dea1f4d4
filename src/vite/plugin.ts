import type { Plugin, ViteDevServer } from 'vite'
import { contentType } from '../contentType.ts'
import { fitProblems } from '../fit/problems.ts'
import type { Problem, SlideFit } from '../model.ts'
import { folderOfDeck } from '../page/deckFolder.ts'
import { composeDeck, renderSite, type Leniency } from '../page/compose.ts'
import { fontsOf } from '../page/fonts.ts'
import { linkedFiles, pageData, shownPictures, type MadeDeck, type Offers } from '../page/made.ts'
import { articlePage, deckPage, icon, waitingPage, type PageFiles } from '../page/site.ts'
import { hasErrors, showProblem } from '../problem.ts'
import { renderIcon } from '../theme/icon.ts'
import { changeOf } from './changes.ts'
import { faultOf } from './fault.ts'
import { follow } from './follow.ts'
import { overlayError } from './overlay.ts'
import { pathOf } from './ownModules.ts'
import { loadVirtual, readFrom, resolveVirtual } from './virtual.ts'

export interface DeckOptions extends Leniency {
  /** The deck's folder, absolute. */
  folder: string
  /** Whether the page brings the speaker notes. */
  notes: boolean
  /** Lets slides pass that do not show all of what is on them. */
  allowOverflow?: boolean
  /** Writes how long slides take, in seconds by slide, into deck.md; without it no page is let do that. */
  keepTimes?: (seconds: Readonly<Record<string, number>>) => Promise<number>
  /** Hears of all problems. */
  report: (problems: Problem[]) => void
}

/**
 * The Vite plugin of `dev`: a deck's folder in, its pages out. A change that leaves errors shows them over the last good
 * deck.
 */
export function articleDeck(options: DeckOptions): Plugin {
  const offers: Offers = { notes: options.notes, card: false, files: [] }
  let made: MadeDeck | null = null
  let problems: Problem[] = []

  /** @returns the deck, where it can be shown; its fonts may be those of before */
  const compose = async (): Promise<MadeDeck | null> => {
    const { composed, problems: found } = await composeDeck(options.folder, options)
    problems = found
    if (!composed || hasErrors(found)) return null
    const rendered = renderSite(composed)
    const fonts = made?.fonts ?? (await fontsOf(composed, rendered, offers, 'ttf'))
    return { composed, rendered, fonts, offers, steps: null }
  }

  const make = async (): Promise<void> => {
    made = (await compose()) ?? made
  }

  /** Whatever is thrown is a problem too. */
  const trying = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work()
    } catch (error) {
      problems = faultOf(error, options.folder)
    }
  }

  return {
    name: 'article-deck',
    enforce: 'post',

    async buildStart() {
      await trying(make)
      options.report(problems)
    },

    resolveId: resolveVirtual,
    load: (id) =>
      made ? loadVirtual(id, made.rendered, readFrom(pageData(made.rendered, made.offers))) : undefined,

    configureServer(server) {
      serve(server, () => made)
      let told = '[]'
      const tell = () => {
        const errors = problems.filter(({ severity }) => severity === 'error')
        if (errors.length > 0) server.ws.send({ type: 'error', err: overlayError(errors) })
      }
      server.ws.on('article-deck:fits', (fits: SlideFit[], client) => {
        if (!made) return
        const { deck } = made.composed.traced
        const misfits = fitProblems(fits, deck, options)
        const said = JSON.stringify(misfits)
        // Each window measures; what is new is said once.
        if (said !== told) options.report(misfits)
        told = said
        const bySlide = fits.map((fit) => [
          fit.slide,
          fitProblems([fit], deck)
            .map(({ message }) => message)
            .join('\n'),
        ])
        client.send('article-deck:misfits', Object.fromEntries(bySlide))
        if (hasErrors(misfits)) client.send({ type: 'error', err: overlayError(misfits) })
      })
      server.ws.on('article-deck:times', async (times: unknown, client) => {
        const written = await Promise.resolve(options.keepTimes?.(secondsOf(times)) ?? 0).catch(() => 0)
        client.send('article-deck:times-written', written)
      })
      // A page that is loaded anew while the deck is broken hears of it too.
      server.ws.on('connection', tell)
      let said = sentencesOf(problems)
      follow(server, folderOfDeck(options.folder), () =>
        trying(async () => {
          const before = made
          await make()
          const now = sentencesOf(problems)
          if (now !== said) options.report(problems)
          said = now
          if (hasErrors(problems)) return tell()
          server.moduleGraph.invalidateAll()
          if (!made) return
          const change = before && changeOf(before, made)
          if (change) server.ws.send('article-deck:change', change)
          // What is seen at once is not kept waiting for glyphs.
          made = { ...made, fonts: await fontsOf(made.composed, made.rendered, offers, 'ttf') }
          if (!change) server.ws.send({ type: 'full-reload' })
          else if (made.fonts.later !== before.fonts.later)
            server.ws.send('article-deck:fonts', fontRules(made))
        }).then(() => {
          if (hasErrors(problems)) tell()
        }),
      )
    },
  }
}

/** What a page says of its slides' times: seconds by slide, and nothing else. */
function secondsOf(times: unknown): Record<string, number> {
  const entries = typeof times === 'object' && times !== null ? Object.entries(times) : []
  const isTime = (entry: [string, unknown]): entry is [string, number] =>
    Number.isFinite(entry[1]) && (entry[1] as number) >= 0 && (entry[1] as number) < longestSlide
  return Object.fromEntries(entries.filter(isTime))
}

/** No slide is shown for as long, in seconds. */
const longestSlide = 24 * 60 * 60

/** The rules of all glyphs, for a page that is there. */
function fontRules({ fonts: { firstCss, files, later } }: MadeDeck): string {
  // The later ones stand beside their files; in the page they are looked for there.
  const rest = String(files.get(later)).replaceAll('url(', 'url(fonts/')
  return `${firstCss.linked}\n${rest}`
}

/** In `dev` Vite serves the page's own modules as they are; its client shows errors and reloads the page. */
const devFiles: PageFiles = {
  styles: [],
  styleSheets: ['/src/theme/theme.css'],
  modules: [{ src: '/@vite/client' }, { src: '/src/browser/main.ts' }],
  policy: null,
}

/** In `dev`: the pages, fonts and pictures, from memory; what is neither these nor a module of theirs is not there. */
function serve(server: ViteDevServer, current: () => MadeDeck | null): void {
  server.middlewares.use((request, response, next) => {
    response.setHeader('Cross-Origin-Resource-Policy', 'same-origin')
    const path = pathOf(request.url ?? '/')?.slice(1) ?? null
    if (path === null) {
      response.statusCode = 404
      response.end('not found')
      return
    }
    try {
      const made = current()
      const file = made ? devFile(path, made) : isDeckPage(path) ? waitingPage(devFiles) : undefined
      if (file === undefined) return next()
      response.setHeader('Content-Type', contentType(path || 'index.html'))
      response.end(file)
    } catch (error) {
      response.statusCode = 500
      response.end(error instanceof Error ? error.message : String(error))
    }
  })
}

function devFile(path: string, made: MadeDeck): string | Uint8Array | undefined {
  if (isDeckPage(path)) return deckPage(made, devFiles, 'linked')
  if (path === icon) return renderIcon(made.composed.theme)
  if (path === 'article.html') return articlePage(made, devFiles)
  const files = [...shownPictures(made).values(), ...linkedFiles(made).values()]
  return made.fonts.files.get(path) ?? files.find(({ address }) => address === path)?.data
}

function isDeckPage(path: string): boolean {
  return path === '' || path === 'index.html'
}

/** Problems as they are said, to tell whether they are others. */
function sentencesOf(problems: Problem[]): string {
  return problems.map(showProblem).join('\n')
}
