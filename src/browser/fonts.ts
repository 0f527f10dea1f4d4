/**
 * Brings in the glyphs beyond the first slide. Their style sheet stands in a `<noscript>` of the head, so that it
 * holds nothing up, and so that it is there for who has no scripts. What is only shown when somebody asks for it comes
 * by itself then.
 *
 * @returns when every glyph that the slides show is loaded
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
  await load(faces().filter((face) => !isAsked(face)))
}

/**
 * Brings in what is shown when somebody asks for it: on paper it stands behind the slides. With it all fonts are there, and
 * what is for paper is laid out, which it is not before: to look for others takes longer than all else.
 */
export async function loadAskedFonts(): Promise<void> {
  await load(faces().filter(isAsked))
  delete document.documentElement.dataset['unset']
}

const faces = () => [...document.fonts]

/** The build marks them so (`src/fonts/face.ts`). */
const isAsked = ({ display }: FontFace) => display === 'swap'

async function load(wanted: FontFace[]): Promise<void> {
  await Promise.all(wanted.map((face) => face.load().catch(() => face)))
}
