import type { Diagram, Problem, RenderedDeck, TracedDeck } from '../model.ts'
import { runPipeline, type NamedFiles, type SourceFile } from '../pipeline.ts'
import { articlePicturesOf, linkedFilesOf, picturesOf } from '../render/pictures.ts'
import { renderDeck } from '../render/render.ts'
import type { OwnFonts } from '../fonts/index.ts'
import type { ShownFile } from '../media/shownFile.ts'
import { withChoice } from '../theme/choice.ts'
import type { Theme } from '../theme/theme.ts'
import { folderOfDeck } from './deckFolder.ts'
import { readDiagrams } from './diagrams.ts'
import { missingGlyphs } from './fonts.ts'
import { readLinkedFiles, type LinkedFile } from './linkedFiles.ts'
import { readOwnFonts } from './ownFonts.ts'
import { readArticlePictures, readPictures, type Picture } from './pictures.ts'
import { readTheme } from './readTheme.ts'
import { traceFolder, type TracedFolder, type FolderOptions } from './traceFolder.ts'

/** A deck as read from its folder, with its pictures. */
export interface ComposedDeck {
  /** What is shown: the deck, or a part of it. */
  traced: TracedDeck
  /** The deck that it is a part of; the same where all of it is shown. */
  whole: TracedDeck
  /** By their names as deck.md writes them. */
  pictures: Map<string, Picture>
  /** Files that go along, by the links that lead there. */
  files: Map<string, LinkedFile>
  /** Diagrams that have been drawn, by their texts. */
  diagrams: Map<string, Diagram>
  /** Fonts of the deck's own folder. */
  fonts?: OwnFonts
  /** What it looks like. */
  theme: Theme
  /** A brand's logo. */
  logo?: ShownFile | null
}

/** What of a deck's problems is let pass, or is not. */
export interface Leniency extends FolderOptions {
  /** A theme or a scheme, or both, in place of the deck's own. */
  theme?: string | null
}

/**
 * Reads a folder, runs the pipeline over it, and looks for whatever else is wrong with what it would show. Every
 * command asks here, so that each says the same of a deck.
 *
 * @param tracing reads and traces the folder; it may have begun before
 * @returns the deck, or null where its files cannot be read; whether its problems stop it, the caller asks `hasErrors`
 */
export async function composeDeck(
  folder: string,
  options: Leniency,
  tracing: Promise<TracedFolder> = traceFolder(folder, options),
): Promise<{ composed: ComposedDeck | null; problems: Problem[] }> {
  const { deck, traced, problems } = await tracing
  return traced
    ? composeTraced({ deck, traced, problems }, folderOfDeck(folder), options)
    : { composed: null, problems }
}

/** The same for files whose text is known, and may not be written yet; their pictures lie in `folder`. */
export async function composeFiles(
  { article, deck, named }: { article: SourceFile | null; deck: SourceFile; named?: NamedFiles },
  folder: string,
  options: Leniency,
): Promise<{ composed: ComposedDeck; problems: Problem[] }> {
  return composeTraced({ deck, ...runPipeline(article, deck, options, named) }, folder, options)
}

async function composeTraced(
  { deck, traced, problems: found }: TracedFolder & { traced: TracedDeck },
  folder: string,
  options: Leniency,
): Promise<{ composed: ComposedDeck; problems: Problem[] }> {
  const { meta } = traced.deck
  if (options.theme) meta.theme = withChoice(meta.theme, options.theme)
  const looks = await readTheme(folder, deck, meta.theme, options)
  const { theme } = looks
  const shown = await readPictures(folder, picturesOf(traced.deck), deck.file, options)
  const beside = await readArticlePictures(folder, articlePicturesOf(traced.article), options)
  const linked = await readLinkedFiles(folder, linkedFilesOf(traced.deck), deck.file, options)
  const { diagrams, problems: undrawn } = await readDiagrams(traced.deck, folder, theme)
  const { own, problems: unread } = await readOwnFonts(folder, options)
  const problems = [...found, ...shown.problems, ...linked.problems, ...undrawn, ...unread, ...looks.problems]
  // Behind what a slide says, no picture is better than the sign of one.
  for (const { background, blocks } of traced.deck.slides) {
    if (background.image !== null && blocks.length > 0 && shown.lost.has(background.image))
      background.image = null
  }
  const composed = {
    traced,
    whole: traced,
    pictures: new Map([...beside, ...shown.pictures]),
    files: linked.files,
    diagrams,
    fonts: own,
    theme,
    logo: looks.logo,
  }
  problems.push(...(await missingGlyphs(traced, renderSite(composed), theme.faces, own)))
  return { composed, problems }
}

/** Decks as they were rendered to look for their glyphs: whoever shows one asks for the same. */
const rendered = new WeakMap<ComposedDeck, RenderedDeck>()

/**
 * What a site shows: pictures at the addresses where it keeps them, the article on a page beside the deck.
 *
 * @param steps at which each slide shows all of it
 */
export function renderSite(
  composed: ComposedDeck,
  steps: ReadonlyMap<string, string> | null = null,
): RenderedDeck {
  const made = (steps === null && rendered.get(composed)) || renderWith(composed, steps)
  if (steps === null) rendered.set(composed, made)
  return made
}

function renderWith(
  { traced, whole, pictures, files, diagrams, theme }: ComposedDeck,
  steps: ReadonlyMap<string, string> | null,
): RenderedDeck {
  return renderDeck(whole, {
    steps,
    theme,
    diagrams,
    pictures: new Map([...pictures].map(([src, { address }]) => [src, address])),
    files: new Map([...files].map(([href, { address }]) => [href, { address, saved: null }])),
    keep: traced === whole ? null : new Set(traced.deck.slides.map(({ id }) => id)),
  })
}

/** A part of a deck: the slides of `ids`, and what is said on them. */
export function keepSlides(composed: ComposedDeck, ids: ReadonlySet<string>): ComposedDeck {
  const { whole } = composed
  return {
    ...composed,
    traced: {
      ...whole,
      deck: { ...whole.deck, slides: whole.deck.slides.filter(({ id }) => ids.has(id)) },
      mentions: whole.mentions.filter(({ slide }) => slide === null || ids.has(slide)),
    },
  }
}
