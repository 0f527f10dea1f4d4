/**
 * Brings in the glyphs beyond the first slide. Their style sheet stands in a `<noscript>` of the head, so that it
 * holds nothing up, and so that it is there for who has no scripts.
 *
 * @returns when every glyph that the page shows is loaded
 */
export async function completeFonts(): Promise<void> {
  const later = document.querySelector<HTMLElement>('noscript[data-fonts]')
  if (later) {
    const link = document.createElement('link')
    link.rel = 'stylesheet'
    link.href = later.dataset['fonts']!
    await new Promise<void>((resolve) => {
      link.onload = link.onerror = () => resolve()
      document.head.append(link)
    })
  }
  // Asks for every face, not only those on screen: a canvas draws its labels when they are there.
  await Promise.all([...document.fonts].map((face) => face.load().catch(() => face)))
}
