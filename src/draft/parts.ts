import { languages } from '../language/languages.ts'
import type { Article, Paragraph, Section } from '../model.ts'
import { isExhibit, type PlacedExhibit } from './exhibits.ts'

/** A part of the talk: a section of the article with what stands below it, or a run of paragraphs. */
export interface Part {
  /** As printed; null where the article gives none. */
  heading: string | null
  paragraphs: Paragraph[]
  /** Tables, pictures and code, in reading order. */
  exhibits: PlacedExhibit[]
}

const mostParts = 6

/** Kinds of paragraphs that slides are made of. */
const spoken: ReadonlySet<Paragraph['kind']> = new Set(['text', 'item', 'quote'])

/** The parts of an article, in its order: every text is in one, captions, bylines, tables, pictures and code in none. */
export function partsOf(article: Article): Part[] {
  const sections = article.sections
  const top = topLevel(sections)
  const parts: Part[] = []
  const { pointer } = languages[article.meta.lang].draft.standing
  for (const { heading: printed, level, paragraphs } of sections) {
    // Click here for the tables: what only points elsewhere heads nothing.
    const isPointing = printed !== null && pointer.test(printed)
    const heading = isPointing ? null : printed
    const shown = paragraphs.filter((paragraph) => isShown(paragraph, heading === null))
    const exhibits = exhibitsOf(paragraphs)
    const last = parts.at(-1)
    if (heading === null || level <= top || !last || last.heading === null) {
      // A heading without text of its own names what follows it.
      if (last && last.paragraphs.length === 0 && last.heading !== null && heading?.startsWith('——')) {
        last.paragraphs.push(...shown)
        last.exhibits.push(...exhibits)
      } else parts.push({ heading, paragraphs: [...shown], exhibits })
    } else {
      last.paragraphs.push(...shown)
      last.exhibits.push(...exhibits)
    }
  }
  const length = languages[article.meta.lang].draft.partLength
  const { aside } = languages[article.meta.lang].draft.standing
  return parts
    .filter(({ heading }) => heading === null || !aside.test(heading))
    .filter(({ paragraphs, exhibits }) => paragraphs.length + exhibits.length > 0)
    .flatMap((part) => (part.heading === null ? numbered(part, article.meta.lang) : [part]))
    .flatMap((part) => (part.heading === null ? split(part, length) : [part]))
}

/** A run of paragraphs of which several begin with a numbered short sentence: each heads a part. */
function numbered(part: Part, lang: Article['meta']['lang']): Part[] {
  const { prose, draft } = languages[lang]
  const isHead = ({ sentences: [first, ...others] }: Paragraph) =>
    first !== undefined &&
    others.length > 0 &&
    prose.numbered.test(first.text) &&
    draft.lengthOf(first.text) <= draft.longest.headline
  if (part.paragraphs.filter(isHead).length < 2) return [part]
  const parts: Part[] = []
  for (const paragraph of part.paragraphs) {
    const last = parts.at(-1)
    if (isHead(paragraph)) {
      const [head, ...sentences] = paragraph.sentences
      const heading = head!.text.replace(/[。.]$/, '')
      parts.push({ heading, paragraphs: [{ ...paragraph, sentences }], exhibits: [] })
    } else if (last) last.paragraphs.push(paragraph)
    else parts.push({ heading: null, paragraphs: [paragraph], exhibits: [] })
  }
  for (const exhibit of part.exhibits) partAt(parts, exhibit).exhibits.push(exhibit)
  return parts
}

/** The part that an exhibit stands in. */
function partAt(parts: Part[], { paragraph }: PlacedExhibit): Part {
  return (
    parts.findLast(({ paragraphs }) => (paragraphs[0]?.start ?? Infinity) <= paragraph.start) ?? parts[0]!
  )
}

function exhibitsOf(paragraphs: Paragraph[]): PlacedExhibit[] {
  let before: number | null = null
  return paragraphs.flatMap((paragraph, at) => {
    if (isExhibit(paragraph))
      return [{ before, paragraph, caption: captionOf(paragraph, paragraphs[at + 1]) }]
    before = paragraph.sentences.at(-1)?.index ?? before
    return []
  })
}

/** What stands right below a picture that says nothing itself, where that is a caption. */
function captionOf({ kind, sentences }: Paragraph, next: Paragraph | undefined): string | null {
  if (kind !== 'picture' || sentences.length > 0 || next?.kind !== 'caption') return null
  return next.sentences.map(({ text }) => text).join(' ')
}

/** The highest level that more than one heading has; deeper ones stay inside it. */
function topLevel(sections: Section[]): number {
  const levels = sections.filter(({ heading }) => heading !== null).map(({ level }) => level)
  const repeated = levels.filter((level) => levels.indexOf(level) !== levels.lastIndexOf(level))
  return repeated.length > 0 ? Math.min(...repeated) : Math.min(6, ...levels)
}

/** Text to speak of; at the head of an article also no line of a newspaper's stack of titles. */
function isShown({ kind, sentences }: Paragraph, isHead: boolean): boolean {
  if (!spoken.has(kind)) return false
  const text = sentences.map((sentence) => sentence.text).join('')
  if (/^[^。！？!?；;]{0,40}[：:]$/.test(text) && text.length < 14) return false
  return !(isHead && kind === 'text' && text.length <= 40 && !/[。！？；，,.!?]/.test(text))
}

/** Cuts a run of paragraphs into parts of about the same length. */
function split({ paragraphs, exhibits }: Part, length: number): Part[] {
  const sizes = paragraphs.map(({ sentences }) => sentences.reduce((sum, { text }) => sum + text.length, 0))
  const total = sizes.reduce((sum, size) => sum + size, 0)
  const count = Math.max(1, Math.min(mostParts, Math.round(total / length), paragraphs.length))
  const parts: Part[] = Array.from({ length: count }, () => ({ heading: null, paragraphs: [], exhibits: [] }))
  let before = 0
  paragraphs.forEach((paragraph, i) => {
    const middle = before + sizes[i]! / 2
    parts[Math.min(count - 1, Math.floor((middle / (total || 1)) * count))]!.paragraphs.push(paragraph)
    before += sizes[i]!
  })
  for (const exhibit of exhibits) partAt(parts, exhibit).exhibits.push(exhibit)
  return parts.filter((part) => part.paragraphs.length + part.exhibits.length > 0)
}
