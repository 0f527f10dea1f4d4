import { keepWithinLimits, limits } from '../limits.ts'
import type { Block, Deck, Result, Slide } from '../model.ts'
import { readBlocks } from './blocks.ts'
import { detectLanguage } from '../language/languages.ts'
import { resolveLayout, takesQrCode } from './layout.ts'
import { lex } from './lexer.ts'
import { lightNamed } from './lightNamed.ts'
import { Mapped } from './mapped.ts'
import { readMeta } from './meta.ts'
import { tablesOf, type ChartFiles } from './chartFile.ts'
import type { NamedFiles } from './namedFiles.ts'
import { withInner } from '../innerBlocks.ts'
import { plainText } from '../plainText.ts'
import { fitText } from './fitText.ts'
import { placeFootnotes } from './footnotes.ts'
import { warnOfForeign, warnOfOneSlide } from './foreign.ts'
import { firstWords } from './plain.ts'
import type { SlideReading } from './reading.ts'
import { checkAnchors, giveAliases, giveIds } from './slug.ts'
import { noSettings, type SlideSettings } from './slideSettings.ts'
import { readFrontMatter } from '../source/frontMatter.ts'
import { attach } from '../source/attached.ts'
import { openSource, unifyLineEnds, type Source } from '../source/source.ts'
import { guessSeparators, readSeparators } from './separators.ts'
import { splitSlides, type SlidePlace } from './splitSlides.ts'
import { joinStories } from './stories.ts'
import { shareScales } from './twins.ts'

/** As much of a slide's words as stand for its title where it has no heading. */
const titleLength = 40

interface ParsedSlide extends Pick<Slide, 'start' | 'end' | 'line' | 'stack' | 'blocks' | 'notes'> {
  settings: SlideSettings
  anchors: SlideReading['anchors']
  footnotes: SlideReading['footnotes']
  heading: string | null
  hasFailed: boolean
}

/**
 * A deck from its Markdown, with all that its author should mend; never throws for what an author wrote.
 *
 * @param files the files that it names as its sources, or from which its charts take their rows
 */
export function parseDeck(
  given: { file: string; text: string },
  files: NamedFiles = new Map(),
): Result<Deck> {
  const kept = keepWithinLimits({ ...given, text: unifyLineEnds(given.text) }, 'paragraph')
  const behind = attach(kept.value.text, tablesOf(files))
  const source = openSource(kept.value.file, kept.value.text, { behind })
  const { file, text, whole } = source
  source.problems.push(...kept.problems)
  const front = readFrontMatter(source) ?? { fields: [], end: text.startsWith('\uFEFF') ? 1 : 0 }
  const { meta, shown } = readMeta(front.fields, source, files)
  const named = readSeparators(front.fields, source)
  const separators = named.beside || named.below ? named : guessSeparators(text, front.end, source)
  const places = keepSlides(splitSlides(source, front.end, separators), source)
  if (places.length === 1) warnOfOneSlide(source, places[0]!)
  const drafts = readSlides(places, source, { named: files, attached: behind.attached })
  placeFootnotes(drafts, source)
  const asked = drafts.map(({ settings: { id, aliases }, heading }) => ({ id, aliases, heading }))
  const ids = giveIds(asked, source)
  const aliases = giveAliases(asked, ids, source)
  const slides = drafts.map((draft, index) => ({
    ...finishSlide(draft, ids[index]!, index, drafts.length, source),
    ...(aliases[index]!.length > 0 && { aliases: aliases[index]! }),
  }))
  joinStories(slides)
  shareScales(slides)
  lightNamed(slides)
  checkAnchors(
    drafts.flatMap(({ anchors }) => anchors),
    [...ids, ...aliases.flat()],
    source,
  )
  if (!front.fields.some(({ name }) => name === 'lang'))
    meta.lang = detectLanguage(whole.replace(comments, ''))
  meta.title ||= slides[0]?.title ?? ''
  source.problems.sort((a, b) => a.line - b.line || a.column - b.column)
  const value = { file, text: whole, attached: behind.attached, meta, metaTexts: shown, slides }
  return { value, problems: source.problems }
}

/** What no one reads tells nothing of a deck's language. */
const comments = /<!--[^]*?-->/g

/** As many slides as a deck may have. */
function keepSlides(places: SlidePlace[], source: Source): SlidePlace[] {
  const surplus = places[limits.slides]
  if (!surplus) return places
  const message = `the deck has ${places.length} slides`
  source.report(surplus.start, { code: 'limit', message, expected: `at most ${limits.slides}` })
  return places.slice(0, limits.slides)
}

/** The slides that hold anything; an empty one is left out, and a deck without any is a problem. */
function readSlides(places: SlidePlace[], source: Source, files: ChartFiles): ParsedSlide[] {
  const drafts = places.map((place) => readSlide(place, source, files))
  const shown = drafts.filter(({ settings }) => settings.visibility !== 'hidden')
  const filled = shown.filter(({ blocks, settings }) => blocks.length > 0 || hasGround(settings.background))
  if (filled.length === 0) {
    const start = places[0]?.start ?? 0
    source.report(Math.min(start, source.text.length), {
      code: 'empty-deck',
      message: 'the deck has no slide',
      expected: '`# Title`',
    })
    return []
  }
  for (const draft of shown) {
    if (filled.includes(draft) || draft.hasFailed) continue
    const message =
      draft.notes.length > 0
        ? 'the slide is empty, and is left out with its notes'
        : 'the slide is empty, and is left out'
    source.report(draft.start, { code: 'empty-slide', severity: 'warning', message, expected: 'a heading' })
  }
  return filled
}

function readSlide(place: SlidePlace, source: Source, files: ChartFiles): ParsedSlide {
  const before = source.problems.length
  const body = Mapped.of(source.text, place.start, place.end)
  const settings = noSettings()
  const anchors: SlideReading['anchors'] = []
  const footnotes: SlideReading['footnotes'] = []
  const read = (text: Mapped): Block[] => {
    try {
      const { tokens, inline } = lex(text.text)
      return readBlocks(tokens, text, { source, files, inline, settings, anchors, footnotes })
    } catch (error) {
      if (!(error instanceof RangeError)) throw error
      // marked calls itself for each quote in a quote, and thousands exhaust the stack.
      const message = 'quotes or lists stand too deep in each other'
      source.report(text.offset(0), { code: 'too-deep', message, expected: 'fewer `>` or indents' })
      return []
    }
  }
  const blocks = read(body)
  const last = source.lineAt(place.end)
  const hasFailed =
    source.problems.slice(before).some(({ code }) => /^(?:chart-|ragged-row|too-deep|limit)/.test(code)) ||
    source.problems.some(
      ({ code, line }) => code === 'limit' && line >= source.lineAt(place.start) && line <= last,
    )
  warnOfForeign(source, place)
  const notes = place.notes ? read(Mapped.of(source.text, place.notes.start, place.notes.end)) : []
  const { start, end } = withoutBlanks(source.text, place.start, place.notes?.end ?? place.end)
  const heading = blocks.find((block) => block.type === 'heading')
  return {
    start,
    end,
    line: source.lineAt(start),
    stack: place.stack,
    blocks,
    notes,
    settings,
    anchors,
    footnotes,
    heading: heading ? plainText(heading.inlines).trim() : null,
    hasFailed,
  }
}

function withoutBlanks(text: string, from: number, to: number) {
  const part = text.slice(from, to)
  if (part.trim() === '') return { start: from, end: from }
  return { start: to - part.trimStart().length, end: from + part.trimEnd().length }
}

function hasPicture({ image, video }: SlideSettings['background']): boolean {
  return image !== null || Boolean(video?.src)
}

function finishSlide(draft: ParsedSlide, id: string, index: number, count: number, source: Source): Slide {
  const { settings, blocks, notes, start, end, line, stack, hasFailed } = draft
  nameCharts([...blocks, ...notes], `${id}-chart`)
  blocks.flatMap(withInner).forEach(fitText)
  const content = {
    blocks,
    index,
    last: index === count - 1,
    hasQrCode: settings.qr !== null,
    hasGround: hasPicture(settings.background),
  }
  const layout = resolveLayout(content, settings.layout, hasFailed, source)
  const hasQrCode = settings.qr !== null && takesQrCode(layout, settings.qr.start, source)
  return {
    id,
    layout,
    title:
      draft.heading ||
      Array.from(firstWords(blocks)).slice(0, titleLength).join('') ||
      nameOf(settings.background.image ?? settings.background.video?.src ?? null),
    stack,
    autoAnimate: settings.autoAnimate,
    background: settings.background,
    ...(settings.visibility === 'uncounted' && { uncounted: true }),
    ...(settings.state !== null && { state: settings.state }),
    ...(settings.isEssential && { essential: true as const }),
    ...(settings.from.length > 0 && { from: settings.from }),
    ...(settings.isStale && { isStale: true as const }),
    ...(hasQrCode && { qr: true as const }),
    ...(settings.time !== null && { time: settings.time }),
    ...(settings.end !== null && { settingsEnd: settings.end }),
    ...(settings.id !== null && settings.id.name === id && { isNamed: true as const }),
    classes: settings.classes,
    blocks,
    notes,
    start,
    end,
    line,
  }
}

function hasGround({ color, image, video }: SlideSettings['background']): boolean {
  return color !== null || image !== null || (video?.src ?? '') !== ''
}

/** What a slide without words is called: as the file of its picture, without its ending. */
function nameOf(src: string | null): string {
  return (src ?? '').replace(/^.*\/|\.[^.]*$/g, '')
}

/** Gives each chart its id, in order. */
function nameCharts(blocks: Block[], base: string): void {
  let count = 0
  for (const block of blocks.flatMap(withInner)) {
    if (block.type === 'chart') block.spec.id = ++count === 1 ? base : `${base}-${count}`
  }
}
