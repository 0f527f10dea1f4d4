import { isDark, parseColour } from '../colour.ts'
import type { RenderedDeck, RenderedSlide, Slide, TracedDeck } from '../model.ts'
import { withInner } from '../innerBlocks.ts'
import { readChoice } from '../theme/choice.ts'
import { themeCss } from '../theme/css.ts'
import { veil as veils } from '../veil.ts'
import { words } from '../words.ts'
import { renderArticle } from './article.ts'
import { attributes, authorClass, unset } from './attributes.ts'
import { renderBlocks } from './block.ts'
import { contextOf, defaultSurroundings, type RenderContext, type Surroundings } from './context.ts'
import { html, type Html } from './html.ts'
import { renderLayout } from './layout.ts'
import { renderQrCode } from './qrCode.ts'
import { renderGroundVideo } from './media.ts'
import { passagesOf, sourcesOf } from './sources.ts'
import { renderStyleRules } from './style.ts'
import { renderHorizon, renderSkylineDefinitions } from './skyline.ts'

/**
 * The traced deck as finished HTML, with the data that the browser loads when it needs it.
 *
 * @param around what the page is like: of a part of the deck slides keep their page numbers, links to slides that are
 *   not there lead nowhere, and there is no data of any other slide
 */
export function renderDeck(traced: TracedDeck, around: Partial<Surroundings> = {}): RenderedDeck {
  const { deck } = traced
  const surroundings = { ...defaultSurroundings, ...around }
  const context = contextOf(traced, words[deck.meta.lang], surroundings)
  const { keep, theme } = surroundings
  const slides = deck.slides.filter(({ id }) => !keep || keep.has(id))
  const blocks = slides.flatMap((slide) => slide.blocks.flatMap(withInner))
  const mentions = traced.mentions.filter(({ slide }) => slide === null || !keep || keep.has(slide))
  return {
    meta: deck.meta,
    tokens: themeCss(theme),
    scheme: readChoice(deck.meta.theme).scheme ?? theme.scheme,
    definitions: renderSkylineDefinitions(context),
    styles: [renderStyleRules(deck), ...[...surroundings.diagrams.values()].map(({ styles }) => styles)]
      .filter((css) => css !== '')
      .join('\n'),
    slides: slides.map((slide) => ({
      id: slide.id,
      title: slide.title,
      stack: slide.stack,
      html: renderSlide(slide, context),
    })),
    article: renderArticle(traced, surroundings),
    charts: [
      ...blocks.flatMap((block) => (block.type === 'chart' ? [block.spec] : [])),
      ...slides.flatMap((slide) => context.comparatorOf(slide) ?? []),
    ],
    notes: new Map(
      slides
        .filter((slide) => slide.notes.length > 0)
        .map((slide) => [slide.id, renderBlocks(slide.notes, context)]),
    ),
    passages: passagesOf(traced),
    sources: sourcesOf({ ...traced, mentions }),
  }
}

/** Slides as they stand on the page: those that stand on each other share a section, as Reveal.js wants it. */
export function joinSlides({ definitions, slides }: Pick<RenderedDeck, 'definitions' | 'slides'>): Html {
  const stacks: RenderedSlide[][] = []
  for (const slide of slides) {
    const last = stacks.at(-1)
    if (last && last[0]!.stack === slide.stack) last.push(slide)
    else stacks.push([slide])
  }
  const sections = stacks.map((stack) => {
    const inner = stack.map(({ html }) => html)
    return stack.length > 1 ? html`<section class="stack">${inner}</section>` : inner
  })
  return html`${definitions}${sections}`
}

function renderSlide(slide: Slide, context: RenderContext): Html {
  // What stays in place from one slide to the next must not fade out between them.
  const animated = slide.autoAnimate && html` data-auto-animate data-transition="none"`
  const state = slide.state && html` data-state="${slide.state}"`
  const was = slide.aliases && html` data-was="${slide.aliases.join(' ')}"`
  const time = slide.time !== undefined && html` data-time="${slide.time}"`
  const talk = html`${was}${slide.essential && html` data-essential`}${time}`
  const classes = slide.classes.length > 0 && html` class="${slide.classes.map(authorClass).join(' ')}"`
  const step = context.stepOf(slide)
  const fit = step && html` data-fit="${step}"`
  return html`<section id="${slide.id}" data-layout="${slide.layout}"${fit}${talk}${classes}${animated}${groundColour(slide)}${state}>
${groundPicture(slide, context)}${isVeiled(slide) && html`<div class="ground veil"></div>`}<div class="box">${renderLayout(slide, context)}${slide.qr && renderQrCode(context)}${renderFoot(slide, context)}</div></section>
`
}

/** On a ground of its own a slide takes the ink of the theme that is read on it. */
function groundColour({ background: { color } }: Slide): Html | null {
  if (!color) return null
  const opaque = parseColour(color)
  const tone = opaque && html` data-tone="${isDark(opaque) ? 'dark' : 'light'}"`
  return html` data-background-color="${color}"${tone}`
}

/** A picture of its own, so that every way of seeing shows it, paper included. */
function groundPicture(slide: Slide, context: RenderContext): Html | null {
  const { image, video, style, gradient } = slide.background
  const placed = attributes({ ...unset, ...(style && { style }) }, 'ground')
  if (video?.src) return renderGroundVideo(video, image, placed, context)
  if (image) return html`<img${placed} src="${context.pictureAt(image)}" alt="" />`
  return gradient ? html`<div${placed}></div>` : null
}

/** Words are read on whatever a picture shows, its colours drawn towards the ground's; a faint one needs no veil. */
function isVeiled({ background: { image, video, style }, blocks }: Slide): boolean {
  const isShown = image !== null || (video?.src ?? '') !== ''
  const isFaint = style?.['opacity'] !== undefined && Number(style['opacity']) <= veils.faint
  // A small one in its corner is no ground of theirs.
  const isSmall = style?.['width'] !== undefined
  return isShown && blocks.length > 0 && !isFaint && !isSmall
}

/** Counted over the slides that are, from 1. */
function pageNumber(slide: Slide, { deck }: RenderContext): number {
  return deck.slides.filter(({ uncounted }) => !uncounted).indexOf(slide) + 1
}

function renderFoot(slide: Slide, context: RenderContext): Html {
  const index = context.deck.slides.indexOf(slide)
  const section = context.sectionOf(slide)
  return html`<footer class="foot" aria-hidden="true">
    ${renderHorizon(index, context.deck.slides.length)}
    <span>${section && slide !== section.slide && section.slide.title}</span>
    <span class="page">${!slide.uncounted && pageNumber(slide, context)}</span>
  </footer>`
}
