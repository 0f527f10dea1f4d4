import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { cacheFolder } from '../cacheFolder.ts'
import type { Problem, RenderedDeck, SlideFit, TracedDeck } from '../model.ts'
import { programKey } from '../programKey.ts'
import { openFitStore } from './fitStore.ts'
import { measureSite, type BuiltSite } from './measureSite.ts'
import { fitProblems } from './problems.ts'
import { slideKeys } from './slideKey.ts'

/** Finds how each slide of a deck fits, and what is wrong there. */
export interface FitGate {
  /**
   * @param site gives the deck's page, without steps; it is called where anything is to be measured
   * @returns each slide's step, null where the browser failed; the problems are told once
   */
  measure: (site: () => BuiltSite) => Promise<{ fits: SlideFit[] | null; problems: Problem[] }>
  /** Lets the browser go, measured or not. */
  close: () => Promise<void>
}

export interface FitGateOptions {
  rendered: RenderedDeck
  traced: TracedDeck
  /** Opens a window of a browser, which is closed when it has measured. */
  openWindow: () => Promise<Page>
  allowOverflow: boolean
}

/** Slides that are asked for by their names, so that the address is not too long. */
const mostAsked = 50

/** A gate that asks a browser only for decks with slides that it has not seen as they are now. */
export async function openFitGate({
  rendered,
  traced,
  openWindow,
  allowOverflow,
}: FitGateOptions): Promise<FitGate> {
  const store = await openFitStore(join(cacheFolder(), 'fit'))
  const keys = slideKeys(rendered, programKey())
  const known = [...keys].flatMap(([slide, key]) => {
    const fit = store.get(key)
    return fit ? [{ ...fit, slide }] : []
  })
  const seen = new Set(known.map(({ slide }) => slide))
  const open = [...keys.keys()].filter((slide) => !seen.has(slide))
  // A browser takes its time to start: it does while the page is built.
  const window = open.length > 0 ? openWindow() : null
  window?.catch(() => {})

  const find = async (site: () => BuiltSite): Promise<SlideFit[]> => {
    if (!window) return known
    // Where a few slides are new, the others are not measured again; an address holds so many names.
    const asked = open.length <= mostAsked ? open : []
    const fits = await measureSite(site(), asked, await window)
    await store.put(new Map(fits.map((fit) => [keys.get(fit.slide)!, fit])))
    const bySlide = new Map([...known, ...fits].map((fit) => [fit.slide, fit]))
    return [...keys.keys()].flatMap((slide) => bySlide.get(slide) ?? [])
  }
  let found: Promise<SlideFit[]> | undefined
  return {
    async measure(site) {
      const isFirst = found === undefined
      try {
        const fits = await (found ??= find(site))
        return { fits, problems: isFirst ? fitProblems(fits, traced.deck, { allowOverflow }) : [] }
      } catch (error) {
        // A browser that fails is no fault of the deck's.
        const [why] = String((error as Error).message ?? error).split('\n')
        return { fits: null, problems: isFirst ? [unchecked(traced.deck.file, why!)] : [] }
      }
    },
    async close() {
      await window?.then((opened) => opened.close()).catch(() => {})
    },
  }
}

function unchecked(file: string, why: string): Problem {
  return {
    code: 'fit-unchecked',
    severity: 'warning',
    message: `fit was not checked: ${why}`,
    file,
    line: 1,
    column: 1,
  }
}
