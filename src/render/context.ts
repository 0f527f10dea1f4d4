import { languages } from '../language/languages.ts'
import { firstNotBefore } from '../rising.ts'
import type {
  ArticleAddress,
  ChartSpec,
  Deck,
  Diagram,
  FileAddress,
  Mention,
  PageAddresses,
  Slide,
  Span,
  TracedDeck,
  Statistic,
} from '../model.ts'
import type { Theme } from '../theme/theme.ts'
import { shoots } from '../theme/themes.ts'
import { comparatorOf, wholeOf } from '../slide/comparator.ts'
import { shareTold } from '../slide/shares.ts'
import { asKnown } from '../slide/known.ts'
import { figureIn, partsOf } from '../slide/parts.ts'
import { sectionsOf, type SectionOfDeck } from '../slide/sections.ts'
import type { Words } from '../words.ts'
import { isDiagram } from './diagram.ts'

/** What every renderer knows of the deck around it. */
export interface RenderContext {
  deck: Deck
  words: Words
  article: TracedDeck['article']
  /** Of whom and what the article speaks: names that no line cuts. */
  names: readonly string[]
  /** The mentions that stand in a stretch of deck.md, in order. */
  mentionsIn(span: Span): Mention[]
  /** Measures of which a percentage is no part of anything. */
  priced: RegExp
  /** The share that a claim tells, a part of a whole; null for none. */
  shareIn(span: Span): Mention | null
  /** Where a mention's number is printed in the article's page; null where it has no place there. */
  hrefOf(mention: Mention): string | null
  /** Where the page finds a picture of deck.md. */
  pictureAt(src: string): string
  /** Where the page finds a file that a link leads to; undefined for any other link. */
  fileAt(href: string): FileAddress | undefined
  /** A block of code as the diagram that it is; undefined where it is none, or is not drawn. */
  diagramOf(code: { lang: string | null; text: string }): Diagram | undefined
  /** The article's page. */
  articlePage: string
  /** Whether the page has the slide that a link names; a link to any other address leads there. */
  leadsTo(href: string): boolean
  /** Inside a link no other link can stand. */
  isInLink: boolean
  /** Whether long numbers are told in groups of three digits, as in a column of them. */
  isGrouped: boolean
  /** How many numbers of the article each slide shows, in speaking order. */
  numbersOn: number[]
  sections: SectionOfDeck[]
  sectionOf(slide: Slide): SectionOfDeck | null
  /** What the deck looks like. */
  theme: Theme
  /** What a slide's one number, or the first of a last slide, is seen beside; null where there is nothing. */
  comparatorOf(slide: Slide): ChartSpec | null
  /** At which step of its layout a slide shows all of it; empty as designed. */
  stepOf(slide: Slide): string
}

/** How much of a deck is rendered, and for which page. */
export interface Surroundings extends PageAddresses {
  /** What the deck looks like. */
  theme: Theme
  /** Ids of the slides that the page shows; null for all. */
  keep: ReadonlySet<string> | null
  /** At which step of its layout each slide shows all of it, by id; null where that is not known. */
  steps: ReadonlyMap<string, string> | null
}

/** A site of the whole deck: pictures under their own names, the article on a page beside it. */
export const defaultSurroundings: Surroundings = {
  theme: shoots,
  pictures: new Map(),
  files: new Map(),
  diagrams: new Map(),
  article: { page: 'article.html', prefix: '', deck: './' },
  keep: null,
  steps: null,
}

/** The address of one id of the article. */
function articleLink({ page, prefix }: ArticleAddress, id: string): string {
  return `${page}#${prefix}${id}`
}

/** What the renderers need to know, looked up once. */
export function contextOf(
  traced: TracedDeck,
  words: Words,
  { theme, pictures, files, diagrams, article: address, keep, steps }: Surroundings = defaultSurroundings,
): RenderContext {
  const { deck, article } = traced
  const byId = new Map(traced.statistics.map((statistic) => [statistic.id, statistic]))
  const mentions = traced.mentions
    .toSorted((a, b) => a.start - b.start)
    .map((mention) => asKnown(mention, byId))
  const sections = sectionsOf(deck)
  const claims = mentions.filter((mention) => mention.where !== 'notes' && mention.verdict !== 'own')
  const mentionsIn = ({ start, end }: Span) => {
    const from = firstNotBefore(mentions, (mention) => mention.start < start)
    const found: Mention[] = []
    for (let i = Math.max(0, from - 1); i < mentions.length && mentions[i]!.start < end; i++) {
      if (mentions[i]!.end > start) found.push(mentions[i]!)
    }
    return found
  }
  const { priced } = languages[deck.meta.lang].deck
  const isPriced = (mention: Mention | undefined) => priced.test(mention?.measure ?? '')
  return {
    deck,
    words,
    theme,
    article,
    names: traced.names,
    mentionsIn,
    priced,
    shareIn: (span) =>
      shareTold(
        mentionsIn(span).map((mention) => knownBy(mention, traced.statistics)),
        priced,
      ),
    hrefOf: (mention) => (mention.statistics[0] ? articleLink(address, mention.statistics[0]) : null),
    pictureAt: (src) => pictures.get(src) ?? src,
    fileAt: (href) => files.get(href),
    diagramOf: (code) => (isDiagram(code) ? diagrams.get(code.text) : undefined),
    articlePage: address.page,
    leadsTo: (href) => !keep || !href.startsWith('#') || keep.has(slugOfHref(href)),
    isInLink: false,
    isGrouped: false,
    numbersOn: deck.slides.map((slide) => claims.filter((mention) => mention.slide === slide.id).length),
    sections,
    comparatorOf: (slide) => {
      if (slide.layout !== 'number' && slide.layout !== 'closing') return null
      const { figure } = figureIn(partsOf(slide).body)
      const named = mentions
        .filter((mention) => mention.slide === slide.id && mention.where === 'text')
        .map((mention) => knownBy(mention, traced.statistics))
      const isOwn = ({ start }: Mention) =>
        slide.layout === 'closing' || (figure !== null && figure.start <= start && start < figure.end)
      const own = named.find(isOwn)
      const levels = comparatorOf(slide.id, own, named, languages[deck.meta.lang].deck.withYear)
      return (
        levels ??
        (slide.layout === 'number' && figure && !isPriced(own) ? wholeOf(slide.id, own, named) : null)
      )
    },
    stepOf: ({ id }) => steps?.get(id) ?? '',
    sectionOf: (slide) => {
      const index = deck.slides.indexOf(slide)
      return sections.find((section) => section.first <= index && index <= section.last) ?? null
    },
  }
}

/** A number that is quoted, with what the article tells of it wherever it prints it, and the slide does not. */
function knownBy(mention: Mention, statistics: Statistic[]): Mention {
  const sources = statistics.filter(({ id }) => mention.statistics.includes(id))
  const [first] = sources
  if (!first) return mention
  const isSame = (tell: (source: Statistic) => string | null | undefined) =>
    sources.every((source) => tell(source) === tell(first))
  return {
    ...mention,
    period: mention.period ?? (isSame(({ period }) => period?.iso) ? first.period : null),
    measure: mention.measure ?? (isSame(({ measure }) => measure?.toLowerCase()) ? first.measure : null),
  }
}

/** The slide that `#slug` names, whose letters may be written as percents. */
function slugOfHref(href: string): string {
  try {
    return decodeURIComponent(href.slice(1))
  } catch (error) {
    if (error instanceof URIError) return href.slice(1)
    throw error
  }
}
