import { layouts, type TracedDeck } from '../../model.ts'
import { describe } from '../../chart/describe.ts'
import { contextOf, defaultSurroundings, type RenderContext } from '../../render/context.ts'
import type { Backdrop, Scheme, Theme } from '../../theme/theme.ts'
import { words } from '../../words.ts'
import { drawMarks } from './chart/drawMarks.ts'
import { drawFigure } from './chart/figure.ts'
import { numberStyleOf } from './chart/label.ts'
import { renderChart } from './chart/render.ts'
import { renderWorkbook } from './chart/workbook.ts'
import { chartSource, type DrawSettings } from './drawShape.ts'
import type { TextSettings } from './drawText.ts'
import { planLayouts, type LayoutPlan } from './layouts.ts'
import { linkFrom } from './link.ts'
import { renderLayout, renderMaster } from './master.ts'
import { widthOf } from './measure.ts'
import { StoredMedia } from './media.ts'
import { chartType, presentationType, themeType } from './namespaces.ts'
import { notesOf, renderNotes, renderNotesMaster } from './notes.ts'
import { Package } from './package.ts'
import { palettesOf, type Palette } from './palette.ts'
import {
  firstMasterId,
  presentationProperties,
  renderPresentation,
  tableStyles,
  viewProperties,
} from './presentation.ts'
import { renderAppProperties, renderCoreProperties } from './properties.ts'
import type { Shape } from './shape.ts'
import { renderSlide } from './slide.ts'
import { planSources, renderSources, sourceName, withLeads, type SourcePlan } from './sourceSlides.ts'
import type { Played } from './timing.ts'
import { namedFaces, renderTheme } from './theme.ts'

export interface PptxOptions {
  /** Whether it holds what the speaker says, with the sentence behind each number below it. */
  notes: boolean
  theme: Theme
  scheme: Scheme
  /** Pictures that the deck shows, by `src` as written: PNG, JPEG, GIF or SVG. */
  pictures: Map<string, Uint8Array>
  /** SVG pictures drawn as PNG, by `src`, for programs that do not draw SVG; without one these show nothing. */
  rasters?: Map<string, Uint8Array>
  /** Videos and sounds by `src`, with the endings that tell what they are; their stills are among `rasters`. */
  media?: ReadonlyMap<string, { data: Uint8Array; ending: string }>
  /** At which step of its layout the page shows all of each slide, by id. */
  steps?: ReadonlyMap<string, string> | null
  /** Where the published site keeps files that links lead to, by the links. */
  files?: ReadonlyMap<string, string>
}

/**
 * The traced deck as a presentation that its receiver can edit: text in the places of a slide master, lists as lists,
 * tables as tables, charts with their workbooks.
 *
 * @returns the bytes of a `.pptx` file; the same deck gives the same bytes
 */
export async function renderPptx(given: TracedDeck, options: PptxOptions): Promise<Uint8Array> {
  const { deck } = given
  const surroundings = { ...defaultSurroundings, theme: options.theme, steps: options.steps ?? null }
  const sources = planSources(given, contextOf(given, words[deck.meta.lang], surroundings))
  const traced = withLeads(given, sources)
  const file: File = {
    traced,
    context: contextOf(traced, words[deck.meta.lang], surroundings),
    sources: {
      ...sources,
      paths: sources.pages.map((_, i) => `ppt/slides/slide${deck.slides.length + i + 1}.xml`),
    },
    palettes: palettesOf(options.theme, options.scheme),
    plans: planLayouts(deck),
    pack: new Package(),
    files: options.files ?? new Map(),
    slides: new Map(deck.slides.map(({ id }, i) => [id, `ppt/slides/slide${i + 1}.xml`])),
    layouts: new Map(layouts.map((layout, i) => [layout, `ppt/slideLayouts/slideLayout${i + 1}.xml`])),
  }
  const { pack } = file
  pack.relate('', 'officeDocument', presentationPath)
  const masters = addMasters(file)
  const slides = [...file.slides.values(), ...file.sources.paths].map((path) =>
    pack.relate(presentationPath, 'slide', path),
  )
  addSlides(
    file,
    new StoredMedia(pack, {
      files: options.pictures,
      rasters: options.rasters ?? new Map(),
      media: options.media ?? new Map(),
    }),
  )
  addSources(file)
  const notes = options.notes ? addNotes(file) : { relation: null, count: 0 }
  pack.add(
    presentationPath,
    presentationType('presentation.main'),
    renderPresentation({ masters, notesMaster: notes.relation, slides }, file.context),
  )
  addProperties(file, notes.count)
  return pack.zip()
}

/** Everything that the parts of one file share. */
interface File {
  traced: TracedDeck
  context: RenderContext
  palettes: Record<Backdrop, Palette>
  plans: ReturnType<typeof planLayouts>
  pack: Package
  files: ReadonlyMap<string, string>
  /** Where its numbers are from, on slides behind the last. */
  sources: SourcePlan & { paths: string[] }
  /** Paths of the parts, by slide id and by layout. */
  slides: Map<string, string>
  layouts: Map<string, string>
}

const presentationPath = 'ppt/presentation.xml'
const notesMasterPath = 'ppt/notesMasters/notesMaster1.xml'
const grounds: Backdrop[] = ['page', 'deep']
const themePath = (number: number) => `ppt/theme/theme${number}.xml`

/** A master for each ground, with its theme and its layouts. */
function addMasters({
  pack,
  plans,
  layouts: paths,
  palettes,
  traced,
  context,
}: File): { id: number; relation: string }[] {
  const settings: TextSettings = { lang: traced.deck.meta.lang, link: () => null }
  const { office } = context.theme.faces
  let id = firstMasterId
  return grounds.map((ground, i) => {
    const path = `ppt/slideMasters/slideMaster${i + 1}.xml`
    const master = { id: id++, relation: pack.relate(presentationPath, 'slideMaster', path) }
    const layoutIds = Object.values(plans)
      .filter((plan) => plan.ground === ground)
      .map((plan) => {
        const layoutPath = paths.get(plan.layout)!
        pack.add(layoutPath, presentationType('slideLayout'), renderLayout(plan, settings))
        pack.relate(layoutPath, 'slideMaster', path)
        return { id: id++, relation: pack.relate(path, 'slideLayout', layoutPath) }
      })
    pack.relate(path, 'theme', themePath(i + 1))
    pack.add(themePath(i + 1), themeType, renderTheme(`article-deck ${ground}`, palettes[ground], office))
    pack.add(path, presentationType('slideMaster'), renderMaster(palettes[ground], layoutIds, settings))
    return master
  })
}

function addSlides(file: File, media: StoredMedia): void {
  const { pack, plans, palettes, context, traced } = file
  const addChart = chartAdder(file)
  for (const slide of traced.deck.slides) {
    const path = file.slides.get(slide.id)!
    const plan = plans[slide.layout]
    pack.relate(path, 'slideLayout', file.layouts.get(slide.layout)!)
    let id = 1
    const played: Played[] = []
    const link = linkFrom(path, pack, {
      slides: placesFrom(file, slide.id),
      url: traced.deck.meta.url,
      files: file.files,
    })
    const settings: DrawSettings = {
      lang: traced.deck.meta.lang,
      context,
      nextId: () => ++id,
      link,
      addChart: (shape) => addChart(shape, path, plan, () => ++id),
      drawFigure: ({ spec, box }) =>
        drawFigure(spec, box, {
          palette: palettes[plan.ground],
          lang: traced.deck.meta.lang,
          words: context.words,
          nextId: () => ++id,
          click: link(chartSource),
        }),
      addPicture: (src) => media.add(src, path),
      addMedia: ({ src, kind }) => media.play(src, kind, path),
      plays: (shape, { kind, loop, muted }) => played.push({ shape, kind, loop, muted }),
    }
    pack.add(
      path,
      presentationType('slide'),
      renderSlide(slide, plan, palettes[plan.ground], context, settings, played),
    )
  }
}

/** What a slide's links may lead to: slides, and the sources of its numbers. */
function placesFrom({ slides, sources, traced }: File, slide: string): Map<string, string> {
  const { paths, pageOf } = sources
  const ofChart = traced.mentions.find(
    (mention) => mention.slide === slide && mention.where === 'chart' && pageOf.has(mention.id),
  )
  return new Map([
    ...slides,
    ...paths.map((path, page) => [sourceName(page), path] as const),
    ...(ofChart ? [[chartSource.slice(1), paths[pageOf.get(ofChart.id)!]!] as const] : []),
  ])
}

function addSources({ pack, plans, context, traced, sources, slides, layouts, files }: File): void {
  for (const [page, paragraphs] of sources.pages.entries()) {
    const path = sources.paths[page]!
    pack.relate(path, 'slideLayout', layouts.get('text')!)
    let id = 1
    const { lang, url } = traced.deck.meta
    const settings = { lang, nextId: () => ++id, link: linkFrom(path, pack, { slides, url, files }) }
    const number = traced.deck.slides.length + page + 1
    pack.add(
      path,
      presentationType('slide'),
      renderSources(paragraphs, number, plans.text, context, settings),
    )
  }
}

function chartAdder({ pack, palettes, context, traced }: File) {
  let count = 0
  return (
    { spec, box }: Extract<Shape, { kind: 'chart' }>,
    slide: string,
    { ground }: LayoutPlan,
    nextId: () => number,
  ) => {
    count += 1
    const path = `ppt/charts/chart${count}.xml`
    const workbook = `ppt/embeddings/Microsoft_Excel_Sheet${count}.xlsx`
    const { lang } = traced.deck.meta
    const style = numberStyleOf(spec, lang, context.words)
    const { part, table, notes } = renderChart(spec, { box, palette: palettes[ground], style })
    pack.relate(path, 'package', workbook)
    pack.add(path, chartType, part)
    pack.addData(workbook, renderWorkbook(table, style, context.theme.faces.office.eastAsian))
    const measure = (text: string, size: number, weight = 700) => widthOf(text, weight === 700) * size
    const drawn = { box, palette: palettes[ground], lang, measure, nextId }
    return {
      relation: pack.relate(slide, 'chart', path),
      description: describe(spec, context.words),
      notes: notes.length > 0 ? drawMarks(notes, '', drawn) : null,
    }
  }
}

/** Notes for each slide that has any, and the master that they look like. */
function addNotes({ traced, context, pack, slides, files }: File): {
  relation: string | null
  count: number
} {
  const { office } = context.theme.faces
  const paper = palettesOf(context.theme, 'light').page
  const lang = traced.deck.meta.lang
  const theme = themePath(grounds.length + 1)
  let count = 0
  for (const slide of traced.deck.slides) {
    const paragraphs = notesOf(slide, traced, context.words)
    if (paragraphs.length === 0) continue
    count += 1
    const path = `ppt/notesSlides/notesSlide${count}.xml`
    const slidePath = slides.get(slide.id)!
    pack.relate(path, 'notesMaster', notesMasterPath)
    pack.relate(path, 'slide', slidePath)
    pack.relate(slidePath, 'notesSlide', path)
    const link = linkFrom(path, pack, { slides: new Map(), url: traced.deck.meta.url, files })
    pack.add(
      path,
      presentationType('notesSlide'),
      renderNotes(paragraphs, { lang, link, faces: namedFaces(office) }),
    )
  }
  if (count === 0) return { relation: null, count }
  pack.relate(notesMasterPath, 'theme', theme)
  pack.add(theme, themeType, renderTheme('article-deck notes', paper, office))
  pack.add(
    notesMasterPath,
    presentationType('notesMaster'),
    renderNotesMaster(paper, { lang, link: () => null }),
  )
  return { relation: pack.relate(presentationPath, 'notesMaster', notesMasterPath), count }
}

function addProperties({ pack, traced, sources }: File, notes: number): void {
  pack.relate('', 'coreProperties', 'docProps/core.xml')
  pack.relate('', 'extendedProperties', 'docProps/app.xml')
  pack.add(
    'docProps/core.xml',
    'application/vnd.openxmlformats-package.core-properties+xml',
    renderCoreProperties(traced),
  )
  pack.add(
    'docProps/app.xml',
    'application/vnd.openxmlformats-officedocument.extended-properties+xml',
    renderAppProperties(traced.deck.slides.length + sources.pages.length, notes),
  )
  pack.relate(presentationPath, 'presProps', 'ppt/presProps.xml')
  pack.add('ppt/presProps.xml', presentationType('presProps'), presentationProperties)
  pack.relate(presentationPath, 'viewProps', 'ppt/viewProps.xml')
  pack.add('ppt/viewProps.xml', presentationType('viewProps'), viewProperties)
  pack.relate(presentationPath, 'theme', themePath(1))
  pack.relate(presentationPath, 'tableStyles', 'ppt/tableStyles.xml')
  pack.add('ppt/tableStyles.xml', presentationType('tableStyles'), tableStyles)
}
