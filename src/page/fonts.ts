import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { cacheFolder } from '../cacheFolder.ts'
import {
  charactersUsed,
  cutFonts,
  findMissing,
  missingCharacters,
  writeRules,
  type Characters,
  type CutFonts,
  type OwnFonts,
} from '../fonts/index.ts'
import type { Problem, RenderedDeck, TracedDeck } from '../model.ts'
import { html } from '../render/html.ts'
import { joinSlides } from '../render/render.ts'
import type { Faces } from '../theme/theme.ts'
import { words } from '../words.ts'

/** The deck's fonts as a page asks for them. */
export interface DeckFonts {
  /** By address: the font files, and the style sheet of those beyond the first slide. */
  files: Map<string, Uint8Array | string>
  /** Rules for the first slide's glyphs: their files' addresses are relative to the page, or their data stand in them. */
  firstCss: Record<'linked' | 'embedded', string>
  /** All rules, every file's data in them. */
  wholeCss: string
  /** Files of the first slide. */
  preload: string[]
  /** Address of the style sheet of the others. */
  later: string
}

/** Where a site keeps its fonts. */
const folder = 'fonts'

/**
 * Cuts the deck's fonts to all that its pages show: slides, article, charts and the interface, and the notes where the
 * pages hold them.
 */
export async function deckFonts(
  rendered: RenderedDeck,
  {
    format,
    notes,
    faces,
    own,
  }: { format: 'woff2' | 'ttf'; notes: boolean; faces: Faces; own: OwnFonts | undefined },
): Promise<DeckFonts> {
  const cut = await cutFonts(
    {
      lang: rendered.meta.lang,
      faces,
      ...(own && { own }),
      first: charactersUsed(rendered.slides[0]?.html.text ?? ''),
      all: charactersOfPages(rendered, notes),
    },
    { cacheDir: join(cacheFolder(), 'fonts'), format },
  )
  return asFiles(cut)
}

/** What no font of the deck has, of all that it may show: its notes too, which some ways to see it have. */
export async function missingGlyphs(
  { deck, article }: TracedDeck,
  rendered: RenderedDeck,
  faces: Faces,
  own: OwnFonts,
): Promise<Problem[]> {
  const missing = await findMissing(charactersOfPages(rendered, true), rendered.meta.lang, faces, own)
  return missingCharacters(missing, [deck, article])
}

function charactersOfPages(rendered: RenderedDeck, notes: boolean): Characters {
  const { lang } = rendered.meta
  const { viewer, ...others } = words[lang]
  const { title } = rendered.meta
  const titles = rendered.slides.map((slide) => slide.title)
  const sources = Object.values(rendered.sources)
  // The dot stands between the facts of a source.
  const regular = JSON.stringify([others, viewer, sources, title, titles, '·'])
  // Of a source its number is set in bold, and on paper the numbers in its sentences; of the controls nothing is.
  const strong = sources.flatMap(({ text, formula, sentences }) => [
    text,
    formula,
    ...sentences.flatMap(({ pieces }) => pieces.filter((_, i) => i % 2 === 1)),
  ])
  const bold = JSON.stringify([others, strong, title, titles])
  // A chart labels its marks in both weights.
  const charts = JSON.stringify(rendered.charts)
  const spoken = notes ? [...rendered.notes.values()] : []
  const pages = html`${joinSlides(rendered)}${spoken}${rendered.article}`.text
  return charactersUsed(pages, { regular: regular + charts, bold: bold + charts })
}

function asFiles({ files, rules }: CutFonts): DeckFonts {
  const data = new Map(files.map((file) => [file.name, file.data]))
  const embedded = (name: string) =>
    `data:font/woff2;base64,${Buffer.from(data.get(name)!).toString('base64')}`
  // Beside the fonts stands the style sheet of the later ones.
  const laterCss = writeRules(rules.rest, (name) => name)
  const later = `${folder}/later-${createHash('sha256').update(laterCss).digest('hex').slice(0, 8)}.css`
  return {
    files: new Map<string, Uint8Array | string>([
      ...files.map(({ name, data }): [string, Uint8Array] => [`${folder}/${name}`, data]),
      [later, laterCss],
    ]),
    firstCss: {
      linked: writeRules(rules.first, (name) => `${folder}/${name}`),
      embedded: writeRules(rules.first, embedded),
    },
    wholeCss: writeRules([...rules.first, ...rules.rest], embedded),
    preload: files.filter(({ part }) => part === 'first').map(({ name }) => `${folder}/${name}`),
    later,
  }
}
