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
import type { ComposedDeck } from './compose.ts'

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
export async function fontsOf(
  { theme: { faces }, fonts: own }: Pick<ComposedDeck, 'theme' | 'fonts'>,
  rendered: RenderedDeck,
  { notes }: { notes: boolean },
  format: 'woff2' | 'ttf',
): Promise<DeckFonts> {
  const cut = await cutFonts(
    {
      lang: rendered.meta.lang,
      faces,
      ...(own && { own }),
      first: charactersUsed(rendered.slides[0]?.html.text ?? ''),
      slides: charactersOfSlides(rendered, notes),
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

/** What is shown without being asked for: the slides, and what the page says beside them. */
function charactersOfSlides(rendered: RenderedDeck, notes: boolean): Characters {
  const { title } = rendered.meta
  const titles = rendered.slides.map((slide) => slide.title)
  // A chart labels its marks in both weights. The dot stands between the facts of a source.
  const shown = JSON.stringify([wordsOf(rendered).shown, title, titles, rendered.charts, '·'])
  const spoken = notes ? html`${[...rendered.notes.values()]}`.text : ''
  return both(charactersRead(rendered), charactersUsed(spoken, { regular: shown, bold: shown }))
}

/** Characters of decks' slides: they are asked for by what cuts fonts, and by what looks for missing glyphs. */
const read = new WeakMap<RenderedDeck, Characters>()

function charactersRead(rendered: RenderedDeck): Characters {
  const found = read.get(rendered) ?? charactersUsed(joinSlides(rendered).text)
  read.set(rendered, found)
  return found
}

function charactersOfPages(rendered: RenderedDeck, notes: boolean): Characters {
  const sources = Object.values(rendered.sources)
  const { asked: said, viewer } = wordsOf(rendered)
  // Of a source its number is set in bold, and on paper the numbers in its sentences; of the viewer's controls nothing is.
  const strong = sources.flatMap(({ text, formula, sentences }) => [
    text,
    formula,
    ...sentences.flatMap(({ pieces }) => pieces.filter((_, i) => i % 2 === 1)),
  ])
  // On paper arrows lead from a source to its slides, and to what is reckoned from it.
  const asked = charactersUsed(rendered.article.text, {
    regular: JSON.stringify([said, viewer, sources, '←→']),
    bold: JSON.stringify([said, strong]),
  })
  return both(charactersOfSlides(rendered, notes), asked)
}

function both(some: Characters, others: Characters): Characters {
  const of = (kind: keyof Characters) => new Set([...some[kind], ...others[kind]])
  return { regular: of('regular'), bold: of('bold'), display: of('display'), maths: of('maths') }
}

/** The page's words: those that stand on it, and those of panels and windows that somebody opens. */
function wordsOf({ meta }: RenderedDeck) {
  const { viewer, commands, speaker, rehearsal, drawing, blocked, ...shown } = words[meta.lang]
  return { shown, viewer, asked: { commands, speaker, rehearsal, drawing, blocked } }
}

function asFiles({ files, rules }: CutFonts): DeckFonts {
  const data = new Map(files.map((file) => [file.name, file.data]))
  const embedded = (name: string) =>
    `data:font/woff2;base64,${Buffer.from(data.get(name)!).toString('base64')}`
  // Beside the fonts stands the style sheet of the later ones.
  const laterCss = writeRules([...rules.rest, ...rules.asked], (name) => name)
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
    wholeCss: writeRules([...rules.first, ...rules.rest, ...rules.asked], embedded),
    preload: files.filter(({ part }) => part === 'first').map(({ name }) => `${folder}/${name}`),
    later,
  }
}
