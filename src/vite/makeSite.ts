import type { FitGate } from '../fit/fitGate.ts'
import type { BuiltSite } from '../fit/measureSite.ts'
import type { Problem } from '../model.ts'
import type { OutputFiles } from '../output/openOutput.ts'
import { composeDeck, renderSite, type ComposedDeck, type Leniency } from '../page/compose.ts'
import { fontsOf } from '../page/fonts.ts'
import { pageData, type MadeDeck, type Offers } from '../page/made.ts'
import { singlePage } from '../page/single.ts'
import { siteFiles } from '../page/site.ts'
import { hasErrors, ProblemError } from '../problem.ts'
import { bundlePage } from './bundlePage.ts'
import { fillCode } from './fillCode.ts'
import { linkPage } from './pageCode.ts'
import { putData } from './virtual.ts'

export interface SiteOptions extends Leniency, Partial<Omit<Offers, 'notes'>> {
  /** The deck's folder, absolute. */
  folder: string
  /** Whether the page brings the speaker notes. */
  notes: boolean
  /** The deck, where it has been composed before; else it is composed from its folder. */
  composed?: ComposedDeck
  /** Measures whether each slide shows all of it; without it the page finds its steps by itself. */
  fit?: FitGate
}

/** Hears of problems that do not stop the build. */
type HearProblems = (problems: Problem[]) => void

/**
 * Makes a deck's site: all of its files, by their addresses, but for those that every site has.
 *
 * @throws ProblemError where the deck has errors
 */
export async function makeSite(options: SiteOptions, report: HearProblems): Promise<OutputFiles> {
  const { made, code } = await begin(options, report, false)
  const { rendered, offers } = made
  const filled = fillCode(code, (text) => putData(text, pageData(rendered, offers)))
  const page = linkPage(filled)
  const scripts = Object.entries(filled.files).map(([name, { text }]) => [name, text] as const)
  const filesOf = (deck: MadeDeck) => new Map([...scripts, ...siteFiles(deck, page)])
  return filesOf(
    await fitted(made, options.fit, report, () => {
      const files = filesOf(made)
      return { page: String(files.get('index.html')), file: (address) => files.get(address) }
    }),
  )
}

/**
 * Makes a deck as one page that needs nothing beside it.
 *
 * @returns its text
 * @throws ProblemError where the deck has errors
 */
export async function makeSinglePage(options: SiteOptions, report: HearProblems): Promise<string> {
  const { made, code } = await begin(options, report, true)
  const { entry, styles, files } = code
  const pageOf = (deck: MadeDeck) => singlePage(deck, { styles, code: files[entry]!.text })
  return pageOf(
    await fitted(made, options.fit, report, () => ({ page: pageOf(made), file: () => undefined })),
  )
}

async function begin(options: SiteOptions, report: HearProblems, isSingle: boolean) {
  const { folder, notes, card = false, files = [] } = options
  const { composed, problems } = options.composed
    ? { composed: options.composed, problems: [] }
    : await composeDeck(folder, options)
  if (!composed || hasErrors(problems)) throw new ProblemError(problems)
  report(problems)
  const offers: Offers = { notes, card, files }
  const rendered = renderSite(composed)
  const [code, fonts] = await Promise.all([
    bundlePage(rendered, isSingle),
    fontsOf(composed, rendered, offers, 'woff2'),
  ])
  const made: MadeDeck = { composed, rendered, fonts, offers, steps: null }
  return { made, code }
}

/** Has the page measured before it is written; then it is put together with the steps that were found. */
async function fitted(
  made: MadeDeck,
  fit: SiteOptions['fit'],
  report: HearProblems,
  site: () => BuiltSite,
): Promise<MadeDeck> {
  const found = await fit?.measure(site)
  if (!found) return made
  if (hasErrors(found.problems)) throw new ProblemError(found.problems)
  report(found.problems)
  if (!found.fits) return made
  const steps = new Map(found.fits.map(({ slide, step }) => [slide, step]))
  return { ...made, rendered: renderSite(made.composed, steps), steps }
}
