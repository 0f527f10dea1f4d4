/**
 * Slides are at the step at which all of them is shown: since the build, where a browser measured them; else each page
 * measures for itself.
 *
 * @param fonts settles when all glyphs are there
 * @returns when every slide is at its step
 */
export async function adapted(fonts: Promise<unknown>): Promise<void> {
  if (isMeasured()) return
  const { adaptSlides, whenSeen } = await import('./fit/deck.ts')
  await Promise.all([fonts, whenSeen()])
  adaptSlides()
}

/** Gets ready to bring slides to their steps at once, as `beforeprint` wants it. */
export async function loadAdapt(): Promise<() => void> {
  if (isMeasured()) return () => {}
  const { adaptSlides } = await import('./fit/deck.ts')
  return () => void adaptSlides()
}

function isMeasured(): boolean {
  return 'fitted' in document.documentElement.dataset
}
