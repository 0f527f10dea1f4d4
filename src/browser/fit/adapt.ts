import { measureSlide, type Measured } from './measure.ts'

/** The steps, from the largest type down to the least that is still read; `fit.css` says what each of them is. */
const steps = [
  'g5',
  'g4',
  'g3',
  'g2',
  'g1',
  '',
  's1',
  's2',
  's1 columns',
  's3',
  's3 columns',
  's4',
  's4 columns',
]

/** A heading of more lines than this takes the next size. */
const mostTitleLines = 2

/**
 * Finds the first step at which all of a slide is shown, and leaves it in `data-fit`; where there is none, the one at
 * which least is lost. The same slide gets the same step on every screen: it is measured in its own pixels.
 *
 * @param slide a `[data-layout]`, displayed or not; its fonts and pictures are there
 * @returns what is wrong at that step
 */
export function adaptSlide(slide: HTMLElement): Measured {
  return whileShown(slide, () => {
    slide.dataset['fit'] = ''
    const title = hasLongTitle(slide) ? ' title' : ''
    let beside = pictureWay(slide)
    const take = (step: string) => (slide.dataset['fit'] = (step + title + beside).trim())
    const tryStep = (step: string) => {
      take(step)
      const measured = measureSlide(slide)
      return { step, measured, lost: lossOf(measured) }
    }
    // A word is broken only where no step spares it.
    const findWhole = () => whileMarked(slide, 'whole', () => findStep(tryStep))
    let whole = findWhole()
    if (beside && whole.lost > 0) {
      beside = ''
      whole = findWhole()
    }
    const best = whole.lost === 0 ? whole : findLeastBroken(slide, tryStep)
    take(best.step)
    return best.measured
  })
}

interface Tried {
  step: string
  measured: Measured
  lost: number
}

/** The first step at which nothing is lost, else the one at which least is. */
function findStep(tryStep: (step: string) => Tried): Tried {
  const tried: Tried[] = []
  for (const step of steps) {
    tried.push(tryStep(step))
    if (tried.at(-1)!.lost === 0) break
  }
  return tried.toSorted((a, b) => a.lost - b.lost)[0]!
}

/** Where lines of code must be broken: of the steps at which least is lost the first that breaks as few as can be. */
function findLeastBroken(slide: HTMLElement, tryStep: (step: string) => Tried): Tried {
  if (!slide.querySelector('pre')) return findStep(tryStep)
  const tried = steps.map((step) => ({ ...tryStep(step), broken: brokenLines(slide) }))
  const least = Math.min(...tried.map(({ lost }) => lost))
  const shown = tried.filter(({ lost }) => lost === least)
  const fewest = Math.min(...shown.map(({ broken }) => broken))
  return shown.find(({ broken }) => broken <= fewest + 1)!
}

function brokenLines(slide: HTMLElement): number {
  const lines = [...slide.querySelectorAll<HTMLElement>('pre .line')]
  return lines.filter((line) => line.offsetHeight > parseFloat(getComputedStyle(line).lineHeight) * 1.5)
    .length
}

/** How much is lost, by which steps are compared; keeping clear of the foot and of shoots matters least. */
function lossOf({ faults, isTight }: Measured): number {
  const lost = faults.filter(({ kind }) => kind !== 'small').map(({ pixels }) => pixels)
  return lost.reduce((sum, pixels) => sum + pixels, Number(isTight))
}

function hasLongTitle(slide: HTMLElement): boolean {
  const heading = slide.querySelector<HTMLElement>('.box > .heading')
  if (!heading) return false
  const { lineHeight } = getComputedStyle(heading)
  return heading.offsetHeight > parseFloat(lineHeight) * (mostTitleLines + 0.5)
}

/** A picture that is no wider than so many times its height is larger beside words than below them. */
const broad = 1.4
/** One that is wider than so many times its height is seen across its slide alone. */
const panorama = 2.2

/** How one picture and its words stand, where that depends on its shape: beside each other, or across the slide. */
function pictureWay(slide: HTMLElement): '' | ' beside' | ' across' {
  const [picture, ...others] = slide.querySelectorAll<HTMLImageElement>('.body img:not(.among-words)')
  if (!picture || others.length > 0) return ''
  const shape = picture.naturalWidth / picture.naturalHeight
  if (slide.dataset['layout'] === 'split') return shape > panorama ? ' across' : ''
  const isLast = picture.matches(
    '.body > img:last-child:not(:only-child), .body > :is(.aside, .explanation):last-child > img:only-child',
  )
  return isLast && shape <= broad ? ' beside' : ''
}

/** Lays a slide out that is not shown, or not yet; nothing of it is painted meanwhile. */
function whileShown<T>(slide: HTMLElement, work: () => T): T {
  const stack = slide.closest<HTMLElement>('.stack')
  const measure = () => whileMarked(slide, 'measuring', work)
  return stack ? whileMarked(stack, 'measuring', measure) : measure()
}

function whileMarked<T>(element: HTMLElement, name: string, work: () => T): T {
  element.dataset[name] = ''
  try {
    return work()
  } finally {
    delete element.dataset[name]
  }
}
