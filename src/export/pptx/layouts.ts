import { layouts, type Deck, type Layout } from '../../model.ts'
import type { ParagraphLook } from './paragraph.ts'
import type { Backdrop } from '../../theme/theme.ts'
import type { Box } from './units.ts'

/** A place in a layout that waits for content of one kind. */
export interface Placeholder {
  type: 'title' | 'ctrTitle' | 'subTitle' | 'body' | 'chart' | 'ftr' | 'sldNum'
  /** Ties a slide's shape to its layout's; a title has none. */
  idx: number | null
  name: string
  box: Box
  look: ParagraphLook
  anchor: 't' | 'ctr'
  list: 'bullet' | 'ordered' | null
}

export interface LayoutPlan {
  layout: Layout
  ground: Backdrop
  title: Placeholder
  /** Its own places, in reading order. */
  places: Placeholder[]
}

/** Measures of the page's slide box (`theme/box.css`), in pixels; as there, content hangs under the title. */
export const frame = {
  left: 80,
  right: 1200,
  width: 1120,
  top: 64,
  /** Where the body begins under a title of one line, and where it ends. */
  body: 178,
  bottom: 615,
  foot: 651,
}

/** How text looks, by the part it plays (`theme/layouts.css`). */
export const looks = {
  title: look({ size: 48, display: true, bold: true, line: 86 }),
  cover: look({ size: 84, display: true, bold: true, line: 82 }),
  /** What only says that the end has come, and what is to be kept. */
  last: look({ size: 44, display: true, bold: true, colour: 'accent1', line: 90 }),
  kept: look({ size: 52, bold: true, line: 100, before: 14 }),
  section: look({ size: 76, display: true, bold: true, line: 84 }),
  statementTitle: look({ size: 32, display: true, bold: true, colour: 'accent1', line: 90 }),
  text: look({ size: 30, line: 105, before: 14 }),
  lead: look({ size: 32, colour: 'tx2', line: 100, before: 10 }),
  imprint: look({ size: 22, colour: 'tx2', line: 100, before: 6 }),
  ordinal: look({ size: 44, display: true, colour: 'accent1', line: 80 }),
  agenda: look({ size: 36, line: 100, before: 22 }),
  claim: look({ size: 64, display: true, bold: true, line: 97, before: 16 }),
  aside: look({ size: 28, colour: 'tx2', line: 105, before: 12 }),
  figure: look({ size: 208, display: true, bold: true, colour: 'accent1', line: 80, exact: true }),
  explanation: look({ size: 34, line: 105, before: 14 }),
  figures: look({ size: 104, display: true, bold: true, colour: 'accent1', line: 80, exact: true }),
  manyFigures: look({ size: 68, display: true, bold: true, colour: 'accent1', line: 80, exact: true }),
  fact: look({ size: 56, display: true, bold: true, colour: 'accent1', line: 90 }),
  caption: look({ size: 28, line: 100, before: 10 }),
  takeaway: look({ size: 28, line: 105, before: 14 }),
  side: look({ size: 40, display: true, bold: true, colour: 'accent1', line: 90 }),
  sideText: look({ size: 32, line: 100, before: 10 }),
  measure: look({ size: 30, line: 100, before: 24 }),
  milestone: look({ size: 28, line: 100, before: 8 }),
  milestoneName: look({ size: 36, display: true, bold: true, colour: 'accent1', line: 90 }),
  person: look({ size: 24, colour: 'tx2', line: 100, before: 8 }),
  name: look({ size: 36, display: true, bold: true, line: 88, before: 8 }),
  quote: look({ size: 48, line: 105, before: 16 }),
  foot: look({ size: 18, colour: 'tx2', line: 100 }),
  table: look({ size: 26, line: 100 }),
}

function look(of: Partial<ParagraphLook> & { size: number }): ParagraphLook {
  return { bold: false, colour: 'tx1', line: 100, before: 0, align: 'left', ...of }
}

/** Where slides of several columns put them, in pixels. */
export const gutters = { figures: 48, sides: 80, milestones: 0 }

/** Columns of a width of the frame. */
export function columnsOf(count: number, gutter: number): { x: number; w: number }[] {
  const w = (frame.width - gutter * (count - 1)) / count
  return Array.from({ length: count }, (_, i) => ({ x: frame.left + i * (w + gutter), w }))
}

/** How many columns a layout offers: as many as the deck needs, and no fewer than these. */
const columns = { numbers: 3, comparison: 2, timeline: 4 }

type OwnPlan = Omit<LayoutPlan, 'layout' | 'title'> & { title?: Placeholder }

/** The layouts of a deck; one without places of its own has one for text. */
export function planLayouts(deck: Deck): Record<Layout, LayoutPlan> {
  const most = (layout: Layout, count: number, of: (slide: Deck['slides'][number]) => number) =>
    Math.max(count, ...deck.slides.filter((slide) => slide.layout === layout).map(of))
  const items = (slide: Deck['slides'][number]) =>
    Math.max(0, ...slide.blocks.map((block) => (block.type === 'list' ? block.items.length : 0)))
  const numbers = columnsOf(most('numbers', columns.numbers, items), gutters.figures)
  const sides = columnsOf(
    most(
      'comparison',
      columns.comparison,
      ({ blocks }) => blocks.filter(({ type }) => type === 'heading').length - 1,
    ),
    gutters.sides,
  )
  const milestones = columnsOf(most('timeline', columns.timeline, items), gutters.milestones)
  const figures = numbers.length > 3 ? looks.manyFigures : looks.figures
  const whole = { x: frame.left, y: frame.body, w: frame.width, h: frame.bottom - frame.body }
  const lead = body(9, 'Lead', { ...whole, h: 80 }, looks.text)
  const note = body(10, 'Note', { ...whole, y: 563, h: 52 }, looks.aside)

  const drawn: OwnPlan = {
    ground: 'page',
    places: [
      { ...body(11, 'Chart', { ...whole, y: 153, w: 792, h: 462 }, looks.imprint), type: 'chart' },
      body(12, 'Takeaway', { x: 920, y: 330, w: 280, h: 285 }, looks.takeaway),
    ],
  }
  const plain: OwnPlan = { ground: 'page', places: [body(11, 'Text', whole, looks.text)] }
  const plans: Partial<Record<Layout, OwnPlan>> = {
    cover: {
      ground: 'page',
      title: {
        ...title(looks.cover, { x: frame.left, y: frame.top, w: 1120, h: 200 }),
        type: 'ctrTitle',
      },
      places: [
        { ...body(1, 'Subtitle', { x: frame.left, y: 288, w: 1024, h: 60 }, looks.lead), type: 'subTitle' },
        body(11, 'Imprint', { x: frame.left, y: 380, w: 1120, h: 40 }, looks.imprint),
      ],
    },
    agenda: {
      ground: 'page',
      places: [body(11, 'Agenda', whole, looks.agenda, 'ordered')],
    },
    section: {
      ground: 'deep',
      title: title(looks.section, { x: frame.left, y: 132, w: 1120, h: 100 }),
      places: [
        body(11, 'Number', { x: frame.left, y: frame.top, w: 400, h: 56 }, looks.ordinal),
        body(12, 'Lead', { x: frame.left, y: 244, w: 1024, h: 60 }, looks.lead),
      ],
    },
    statement: {
      ground: 'page',
      title: title(looks.statementTitle, { x: frame.left, y: frame.top, w: frame.width, h: 62 }),
      places: [
        body(11, 'Claim', { ...whole, h: 328 }, looks.claim),
        body(12, 'Aside', { ...whole, y: 507, w: 928, h: 108 }, looks.aside),
      ],
    },
    number: {
      ground: 'page',
      places: [
        body(11, 'Figure', { ...whole, h: 250 }, looks.figure),
        body(12, 'Explanation', { ...whole, y: 445, w: 992, h: 170 }, looks.explanation),
      ],
    },
    numbers: {
      ground: 'page',
      places: [
        lead,
        ...numbers.flatMap(({ x, w }, i) => [
          body(11 + 2 * i, `Figure ${i + 1}`, { x, y: 210, w, h: 124 }, figures),
          body(12 + 2 * i, `Caption ${i + 1}`, { x, y: 358, w, h: 200 }, looks.caption),
        ]),
        note,
      ],
    },
    chart: drawn,
    figures: drawn,
    comparison: {
      ground: 'page',
      places: [
        lead,
        ...sides.flatMap(({ x, w }, i) => [
          body(11 + 2 * i, `Side ${i + 1}`, { x, y: 202, w, h: 56 }, looks.side),
          body(12 + 2 * i, `Text ${i + 1}`, { x, y: 272, w, h: 343 }, looks.sideText),
        ]),
      ],
    },
    list: {
      ground: 'page',
      places: [body(11, 'List', whole, looks.measure, 'bullet')],
    },
    timeline: {
      ground: 'page',
      places: [
        lead,
        ...milestones.map(({ x, w }, i) =>
          body(11 + i, `Milestone ${i + 1}`, { x, y: 228, w: w - 40, h: 330 }, looks.milestone),
        ),
        note,
      ],
    },
    position: {
      ground: 'page',
      places: [
        body(12, 'Position', { ...whole, h: 300 }, looks.quote),
        body(11, 'Person', { ...whole, y: 500, h: 115 }, looks.person),
      ],
    },
    closing: {
      ground: 'deep',
      title: title(looks.cover, { x: frame.left, y: frame.top, w: 1120, h: 200 }),
      places: [
        body(12, 'Lead', { x: frame.left, y: 288, w: 1024, h: 60 }, looks.lead),
        body(11, 'Origin', { x: frame.left, y: 380, w: 1120, h: 40 }, looks.imprint),
      ],
    },
  }
  return Object.fromEntries(
    layouts.map((layout) => [layout, { title: standardTitle, ...(plans[layout] ?? plain), layout }]),
  ) as Record<Layout, LayoutPlan>
}

function title(of: ParagraphLook, box: Box): Placeholder {
  return { type: 'title', idx: null, name: 'Title', box, look: of, anchor: 't', list: null }
}

export const standardTitle = title(looks.title, { x: frame.left, y: frame.top, w: frame.width, h: 62 })

function body(
  idx: number,
  name: string,
  box: Box,
  of: ParagraphLook,
  list: Placeholder['list'] = null,
): Placeholder {
  return { type: 'body', idx, name, box, look: of, anchor: 't', list }
}

/** On every slide: the name of its section, and its number. */
export const footPlaces: { section: Placeholder; number: Placeholder } = {
  section: {
    type: 'ftr',
    idx: 40,
    name: 'Section',
    box: { x: frame.left, y: 662, w: 900, h: 30 },
    look: looks.foot,
    anchor: 'ctr',
    list: null,
  },
  number: {
    type: 'sldNum',
    idx: 41,
    name: 'Slide number',
    box: { x: 1080, y: 662, w: 120, h: 30 },
    look: { ...looks.foot, align: 'right' },
    anchor: 'ctr',
    list: null,
  },
}
