import { describe, expect, it } from 'vitest'
import type { Block, BlockOf, Mention, Slide, TracedDeck } from '../../../model.ts'
import { contextOf } from '../../../render/context.ts'
import { words } from '../../../words.ts'
import { composeSlide } from './composeSlide.ts'
import { frame, planLayouts } from '../layouts.ts'
import { heightOf } from '../paragraph.ts'
import { heading, image, list, paragraph, sampleDeck, slide, text } from '../samples/deck.ts'
import { slideSize } from '../units.ts'

/** All shapes of a deck's slides, with the id of their slide. */
function composed(traced: TracedDeck) {
  const plans = planLayouts(traced.deck)
  const context = contextOf(traced, words['zh-CN'])
  return traced.deck.slides.map((one) => ({
    id: one.id,
    shapes: composeSlide(one, plans[one.layout], context),
  }))
}

function deckOf(slides: Slide[]): TracedDeck {
  const sample = sampleDeck()
  return { ...sample, deck: { ...sample.deck, slides } }
}

/** The first slide of a deck. */
function first(traced: TracedDeck) {
  return composed(traced)[0]!
}

const long = '工业经济高质量发展'.repeat(12)

describe('text on a slide', () => {
  it.each([
    ['of the sample', sampleDeck()],
    [
      'that is long',
      deckOf([
        slide('cover', 'cover', heading(long, 1), paragraph(long)),
        slide(
          'list',
          'list',
          heading(long),
          list(...Array.from({ length: 12 }, () => text(long.slice(0, 40)))),
        ),
        slide('numbers', 'numbers', heading('数'), list(...Array.from({ length: 5 }, () => text(long)))),
        slide('timeline', 'time', heading('年'), list(...Array.from({ length: 5 }, () => text(long)))),
        slide(
          'comparison',
          'sides',
          heading('比'),
          heading('左', 3),
          paragraph(long),
          heading('右', 3),
          paragraph(long),
        ),
        slide('statement', 'claim', heading(long), paragraph(long), paragraph(long)),
        slide('position', 'who', heading('谁'), heading('张三', 3), paragraph(long)),
      ]),
    ],
  ])('%s stays in its box, and its box on the slide', (_, traced) => {
    for (const { id, shapes } of composed(traced)) {
      const [title, ...others] = shapes
      for (const shape of others) {
        if (shape.kind !== 'text' && shape.kind !== 'free-text') continue
        const { box, paragraphs } = shape
        const place = `${id}: ${paragraphs.flatMap(({ pieces }) => pieces).map((piece) => (typeof piece === 'string' ? '' : piece.text))}`
        expect(heightOf(paragraphs, box.w), place).toBeLessThanOrEqual(box.h + 1)
        expect(box.y + box.h, place).toBeLessThanOrEqual(slideSize.h - 60)
        expect(box.x + box.w, place).toBeLessThanOrEqual(slideSize.w - 79)
      }
      if (title?.kind === 'text') {
        expect(heightOf(title.paragraphs, title.box.w)).toBeLessThanOrEqual(title.box.h + 1)
      }
    }
  })

  it('leaves a picture room on its slide, in every layout', () => {
    const picture = image('photo.png', '一张图')
    const items = list(text(long.slice(0, 20)), text(long.slice(0, 20)))
    const slides = [
      slide('statement', 'claim', heading('一'), paragraph('话'), picture),
      slide('number', 'number', heading('二'), paragraph('话'), picture),
      slide('numbers', 'numbers', heading('三'), items, picture),
      slide('list', 'list', heading('四'), picture, items),
      slide(
        'comparison',
        'sides',
        heading('五'),
        heading('左', 3),
        picture,
        heading('右', 3),
        paragraph('话'),
      ),
      slide('timeline', 'time', heading('六'), items, picture),
      slide('position', 'who', heading('七'), heading('张三', 3), picture),
    ]
    for (const { id, shapes } of composed(deckOf(slides))) {
      const pictures = shapes.flatMap((shape) => (shape.kind === 'picture' ? [shape.box] : []))
      expect(pictures, id).toHaveLength(1)
      expect(pictures[0]!.h, id).toBeGreaterThan(100)
      expect(pictures[0]!.y + pictures[0]!.h, id).toBeLessThanOrEqual(frame.bottom + 1)
    }
  })

  it('is at one size in columns beside each other', () => {
    const { shapes } = first(
      deckOf([
        slide(
          'comparison',
          'sides',
          heading('比'),
          heading('左', 3),
          paragraph(long.repeat(4)),
          heading('右', 3),
          paragraph('短'),
        ),
      ]),
    )
    const sizes = shapes.flatMap((shape) =>
      shape.kind === 'text' && shape.place.name.startsWith('Text')
        ? shape.paragraphs.map(({ look }) => look.size)
        : [],
    )
    expect(new Set(sizes).size).toBe(1)
  })

  it('keeps to the left of a QR code, which is there where the deck has an address', () => {
    const deck = deckOf([{ ...slide('closing', 'end', heading(long, 1), paragraph(long)), qr: true }])
    expect(first(deck).shapes.some(({ kind }) => kind === 'code')).toBe(false)
    deck.deck.meta = { ...deck.deck.meta, url: 'https://example.org/deck/' }
    const { shapes } = first(deck)
    const code = shapes.find((shape) => shape.kind === 'code')!
    expect(code.box.x + code.box.w).toBe(frame.right)
    for (const shape of shapes) {
      if (shape.kind === 'text') expect(shape.box.x + shape.box.w).toBeLessThan(code.box.x)
    }
  })

  it('of a share shows it as a part of a bar, under the claim', () => {
    const claim = { ...paragraph('约36%的人'), start: 10, end: 20 }
    const traced = deckOf([slide('statement', 'claim', heading('一'), claim)])
    const share = { text: '36%', kind: 'share', value: 36, high: null, bound: 'about', start: 11, end: 14 }
    const unit = { ...traced.mentions[0]!.unit, name: '%' }
    const mentions = [{ ...traced.mentions[0]!, ...share, unit, statistics: [] }] as TracedDeck['mentions']
    const { shapes } = first({ ...traced, mentions })
    const bars = shapes.flatMap((shape) => (shape.kind === 'rule' ? [shape.to[0] - shape.from[0]] : []))
    expect(bars).toHaveLength(2)
    expect(bars[1]! / bars[0]!).toBeCloseTo(0.36)
  })

  /** The bars of a slide that names these numbers, by their place in deck.md: their lengths, heights and colours. */
  function barsOf(one: Slide, told: Partial<Mention>[]) {
    const traced = deckOf([one])
    const common = { high: null, bound: 'exact', statistics: [], verdict: 'quoted', measure: '产值' } as const
    const mentions = told.map((mention) => ({ ...traced.mentions[0]!, ...common, ...mention }))
    const { shapes } = first({ ...traced, mentions: mentions as Mention[] })
    return shapes.flatMap((shape) => (shape.kind === 'rule' ? [shape] : []))
  }

  it('tells shares in a short text too', () => {
    const block = { ...paragraph('36%的人'), start: 10, end: 20 }
    const unit = { word: '%', name: '%', scale: 1, class: 'percent' } as Mention['unit']
    const share = { text: '36%', kind: 'share', value: 36, start: 10, end: 13, unit } as const
    const [whole, part] = barsOf(slide('text', 'words', heading('一'), block), [share])
    expect((part!.to[0] - part!.from[0]) / (whole!.to[0] - whole!.from[0])).toBeCloseTo(0.36)
  })

  it('draws the levels of a timeline over its line, each coming with its words', () => {
    const items = list(text('5亿元'), text('10亿元')) as BlockOf<'list'>
    items.items = items.items.map((item, i) => ({ ...item, start: 10 + 20 * i, end: 20 + 20 * i }))
    const levels = [5, 10].map((value, i) => ({
      text: `${value}亿元`,
      kind: 'level' as const,
      value,
      start: 10 + 20 * i,
      end: 14 + 20 * i,
    }))
    const bars = barsOf(slide('timeline', 'time', heading('年'), items), levels)
    const [line, low, high] = bars
    expect(bars).toHaveLength(3)
    expect([low!.at, high!.at]).toEqual([10, 30])
    expect((low!.to[1] - low!.from[1]) / (high!.to[1] - high!.from[1])).toBeCloseTo(0.5)
    expect([low!.to[1], high!.to[1]]).toEqual([line!.from[1], line!.from[1]])
  })

  it('shows sides that begin with levels of one measure to scale', () => {
    const side = (words: string, start: number) => ({ ...paragraph(words), start, end: start + 10 })
    const blocks = [heading('左', 3), side('5亿元', 10), heading('右', 3), side('10亿元', 30)]
    const levels = [5, 10].map((value, i) => ({
      text: `${value}亿元`,
      kind: 'level' as const,
      value,
      start: 10 + 20 * i,
      end: 14 + 20 * i,
    }))
    const bars = barsOf(slide('comparison', 'sides', heading('比'), ...blocks), levels)
    const lengths = bars.filter(({ weight }) => weight > 3).map(({ from, to }) => to[0] - from[0])
    expect(lengths[0]! / lengths[1]!).toBeCloseTo(0.5)
  })

  it('of a quotation stands beside a mark, without marks of its own', () => {
    const said: Block = { ...paragraph(''), type: 'quote', blocks: [paragraph('“说过的一句话。”')] } as never
    const { shapes } = first(deckOf([slide('quote', 'said', heading('说'), said, paragraph('某人'))]))
    const texts = shapes.flatMap((shape) =>
      shape.kind === 'text' || shape.kind === 'free-text'
        ? shape.paragraphs.map(({ pieces }) =>
            pieces.map((piece) => (piece as { text: string }).text).join(''),
          )
        : [],
    )
    expect(texts).toEqual(['说', '“', '说过的一句话。', '某人'])
  })

  it('without a heading has its title above the slide, for outlines and screen readers', () => {
    const { shapes } = first(deckOf([slide('statement', 'claim', paragraph('一句话'))]))
    const title = shapes[0]!
    expect(title.kind === 'text' && title.box.y + title.box.h).toBeLessThan(0)
  })

  it('that its claim says word for word is there for outlines alone', () => {
    const claim = slide('statement', 'claim', heading('一句话'), paragraph('还有一句话'))
    const [title] = first(deckOf([claim])).shapes
    expect(title?.kind === 'text' && title.box.y + title.box.h).toBeLessThan(0)
  })

  it('at the end is larger than what it stands under', () => {
    const { shapes } = first(
      deckOf([slide('closing', 'end', heading('请记住', 1), paragraph('全市的产值比十年前多了一倍还要多'))]),
    )
    const sizes = shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.paragraphs[0]!.look.size] : []))
    expect(sizes[1]).toBeGreaterThan(sizes[0]!)
  })
})
