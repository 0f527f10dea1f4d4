import { withInner } from '../innerBlocks.ts'
import { inlinesOf } from '../innerInlines.ts'
import type { Article, Block, Deck, FileUse, PictureUse, Slide, Span } from '../model.ts'
import { placeAt } from '../problem.ts'

type Where = PictureUse['where']

/** The pictures that a deck shows, on its slides and in its notes, each as often as it is shown. */
export function picturesOf(deck: Deck): PictureUse[] {
  const use = (
    src: string,
    { start, end }: Span,
    where: Where,
    as: PictureUse['as'] = 'picture',
  ): PictureUse => ({
    src,
    as,
    start,
    end,
    where,
    ...placeAt(deck.text, start),
  })
  const grounds = deck.slides.flatMap((slide) =>
    groundsOf(slide).map(({ src, as }) => use(src, slide, 'slide', as)),
  )
  const among = blocksOf(deck).flatMap(({ block, where }) => [
    ...(block.type === 'image' ? [use(block.src, block, where)] : []),
    ...(block.type === 'media' ? [use(block.src, block, where, 'media')] : []),
    ...(block.type === 'media' && block.poster !== null ? [use(block.poster, block, where)] : []),
    ...inlinesOf(block).flatMap((inline) =>
      inline.type === 'picture' ? [use(inline.src, inline, where)] : [],
    ),
  ])
  return [...grounds, ...among].toSorted((a, b) => a.start - b.start)
}

/** The pictures beside an article, each once. */
export function articlePicturesOf({ parts }: Pick<Article, 'parts'>): { src: string }[] {
  // Those of other files do not lie in the deck's folder by the names that they have there.
  const paragraphs = parts[0]!.sections.flatMap((section) => section.paragraphs)
  const names = paragraphs.flatMap(({ picture }) => picture?.src ?? [])
  return [...new Set(names)]
    .filter((src) => !/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(src))
    .map((src) => ({ src }))
}

function groundsOf({ background: { image, video } }: Slide): Pick<PictureUse, 'src' | 'as'>[] {
  return [
    ...(image === null ? [] : [{ src: image, as: 'picture' as const }]),
    ...(video?.src ? [{ src: video.src, as: 'media' as const }] : []),
  ]
}

/** The files beside a deck to which its links lead, each as often as a link leads there. */
export function linkedFilesOf(deck: Deck): FileUse[] {
  const use = (href: string, { start }: Span, where: Where): FileUse[] =>
    leadsToFile(href) ? [{ href, where, ...placeAt(deck.text, start) }] : []
  return blocksOf(deck).flatMap(({ block, where }) => [
    ...(block.type === 'image' && block.href !== undefined ? use(block.href, block, where) : []),
    ...inlinesOf(block).flatMap((inline) =>
      // Where a link begins is not kept; its block is near enough to be found.
      inline.type === 'link' ? use(inline.href, placeOfLink(inline.href, block, deck.text), where) : [],
    ),
  ])
}

function placeOfLink(href: string, { start, end }: Block, text: string): Span {
  const written = [href, href.replaceAll('%20', ' ')].map((words) => text.slice(start, end).indexOf(words))
  return { start: start + Math.max(0, ...written), end }
}

/** Pages that a site has of its own. */
const ownPages = /^(?:\.\/)*(?:(?:index|article)\.html)?$/

/** Whether a link leads to a file beside the deck: not to a slide, another place, or a page of the site itself. */
function leadsToFile(href: string): boolean {
  const [path = ''] = href.split(/[?#]/)
  return !/^(?:#|\?|[a-z][a-z\d+.-]*:|\/)/i.test(href) && !ownPages.test(path) && !path.endsWith('/')
}

function blocksOf({ slides }: Deck): { block: Block; where: Where }[] {
  const all = (blocks: Block[], where: Where) => blocks.flatMap(withInner).map((block) => ({ block, where }))
  return slides.flatMap(({ blocks, notes }) => [...all(blocks, 'slide'), ...all(notes, 'notes')])
}
