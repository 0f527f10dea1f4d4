/**
 * Puts a page for each step behind the slide itself, which keeps its address and shows what is there before the
 * first step: `#slug/2` is the page with two steps. Canvases are not copied: charts are drawn afterwards.
 */
export function spreadSteps(): void {
  for (const slide of document.querySelectorAll<HTMLElement>('[data-layout]')) {
    const steps = stepsOf(slide)
    if (steps.length === 0) continue
    let last: HTMLElement = slide
    for (let shown = 1; shown <= steps.length; shown++) {
      for (const fragment of steps[shown - 1]!) fragment.classList.add('visible', 'current-fragment')
      const page = slide.cloneNode(true) as HTMLElement
      page.id = `${slide.id}/${shown}`
      page.dataset['step'] = String(shown)
      page.dataset['of'] = slide.id
      for (const fragment of steps[shown - 1]!) fragment.classList.remove('current-fragment')
      last.after(page)
      last = page
    }
    slide.dataset['step'] = '0'
    for (const fragment of steps.flat()) fragment.classList.remove('visible')
  }
}

/** Fragments that come together, in Reveal's order: those with an index first, then the others as they stand. */
export function stepsOf(slide: HTMLElement): HTMLElement[][] {
  const indexed: HTMLElement[][] = []
  const others: HTMLElement[][] = []
  for (const fragment of slide.querySelectorAll<HTMLElement>('.fragment')) {
    const { fragmentIndex } = fragment.dataset
    if (fragmentIndex === undefined) others.push([fragment])
    else (indexed[Number(fragmentIndex)] ??= []).push(fragment)
  }
  return [...indexed.filter(Boolean), ...others]
}
