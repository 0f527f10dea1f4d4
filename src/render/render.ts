import { isDark, parseColour } from '../colour.ts'
import type { Block, RenderedDeck, Slide, TracedDeck } from '../model.ts'
import { placeAt } from '../problem.ts'
import { words } from '../words.ts'
import { renderArticle } from './article.ts'
import { renderBlocks } from './block.ts'
import { contextOf, type Context } from './context.ts'
import { html, type Html } from './html.ts'
import { renderLayout } from './layout.ts'
import { sourcesOf } from './sources.ts'
import { renderHorizon, renderSkylineDefinitions } from './skyline.ts'

/** The traced deck as finished HTML, with the data that the browser loads when it needs it. */
export function renderDeck(traced: TracedDeck): RenderedDeck {
  const { deck, article } = traced
  const context = contextOf(traced, words[deck.meta.lang])
  const blocks = deck.slides.flatMap((slide) => slide.blocks.flatMap(withInner))
  return {
    meta: deck.meta,
    slides: html`${renderSkylineDefinitions(context)}${renderStacks(deck.slides, context)}`.text,
    article: renderArticle(article, traced.statistics).text,
    charts: blocks.flatMap((block) => (block.type === 'chart' ? [block.spec] : [])),
    notes: Object.fromEntries(
      deck.slides
        .filter((slide) => slide.notes.length > 0)
        .map((slide) => [slide.id, renderBlocks(slide.notes, context).text]),
    ),
    sources: sourcesOf(traced),
    pictures: [
      ...blocks.flatMap((block) =>
        block.type === 'image'
          ? [{ src: block.src, start: block.start, end: block.end, ...placeAt(deck.text, block.start) }]
          : [],
      ),
      ...deck.slides.flatMap((slide) =>
        slide.background.image
          ? [
              {
                src: slide.background.image,
                start: slide.start,
                end: slide.end,
                ...placeAt(deck.text, slide.start),
              },
            ]
          : [],
      ),
    ],
  }
}

function withInner(block: Block): Block[] {
  if (block.type === 'quote') return [block, ...block.blocks.flatMap(withInner)]
  if (block.type === 'list') return [block, ...block.items.flatMap((item) => item.blocks.flatMap(withInner))]
  return [block]
}

/** Slides that stand on each other share a section, as Reveal.js wants it. */
function renderStacks(slides: Slide[], context: Context): Html {
  const stacks: Slide[][] = []
  for (const slide of slides) {
    const last = stacks.at(-1)
    if (last && last[0]!.stack === slide.stack) last.push(slide)
    else stacks.push([slide])
  }
  return html`${stacks.map((stack) => {
    const sections = stack.map((slide) => renderSlide(slide, context))
    return stack.length > 1 ? html`<section class="stack">${sections}</section>` : sections
  })}`
}

function renderSlide(slide: Slide, context: Context): Html {
  const { color, image } = slide.background
  // What stays in place from one slide to the next must not fade out between them.
  const animated = slide.autoAnimate && html` data-auto-animate data-transition="none"`
  const opaque = color && parseColour(color)
  // On a ground of its own a slide takes the ink of the theme that is read on it.
  const tone = opaque && html` data-tone="${isDark(opaque) ? 'dark' : 'light'}"`
  const ground = color && html` data-background-color="${color}"${tone}`
  // A picture of its own, so that every way of seeing shows it, paper included.
  const picture = image && html`<img class="ground" src="${image}" alt="" />`
  const classes = slide.classes.length > 0 && html` class="${slide.classes.join(' ')}"`
  return html`<section id="${slide.id}" data-layout="${slide.layout}"${classes}${animated}${ground}>
${picture}<div class="box">${renderLayout(slide, context)}${renderFoot(slide, context)}</div></section>
`
}

function renderFoot(slide: Slide, context: Context): Html {
  const index = context.deck.slides.indexOf(slide)
  const section = context.sectionOf(slide)
  return html`<footer class="foot" aria-hidden="true">
    ${renderHorizon(index, context.deck.slides.length)}
    <span>${section && slide !== section.slide && section.slide.title}</span>
    <span class="page">${index + 1}</span>
  </footer>`
}
