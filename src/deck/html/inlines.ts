import { spanTags, type ElementAttributes, type Inline, type SpanTag } from '../../model.ts'
import { safeHref } from '../link.ts'
import type { SlideReading } from '../reading.ts'
import { readAttributes, saysAnything, valueOf } from './attributes.ts'
import type { Tag } from './tokens.ts'

/** Where `<a>` leads; null where it leads nowhere, or where no link may lead. */
export function hrefOf(tag: Tag): string | null {
  return safeHref(valueOf(tag, 'href') ?? '')
}

/** An element around inlines, as what it means. */
export function wrapInlines(tag: Tag, inlines: Inline[], reading: SlideReading): Inline[] {
  const attributes = readAttributes(tag, reading.source)
  return (wrappers[tag.name] ?? asSpan)({ tag, inlines, attributes, reading })
}

interface Wrapped {
  tag: Tag
  inlines: Inline[]
  attributes: ElementAttributes
  reading: SlideReading
}

type Wrapper = (wrapped: Wrapped) => Inline[]

/** A plain mark of Markdown; what the author sets on it goes around it. */
function as(type: 'strong' | 'emphasis' | 'deleted'): Wrapper {
  return ({ inlines, attributes }) => styled([{ type, inlines }], attributes)
}

function styled(inlines: Inline[], attributes: ElementAttributes, tag: SpanTag = 'span'): Inline[] {
  return saysAnything(attributes) || tag !== 'span' ? [{ type: 'span', tag, attributes, inlines }] : inlines
}

const asSpan: Wrapper = ({ tag, inlines, attributes }) =>
  styled(inlines, attributes, spanTags.find((known) => known === tag.name) ?? 'span')

/** Text as code: marks in it have no meaning there. */
const asCode: Wrapper = ({ inlines, attributes }) =>
  styled(
    inlines.map((inline) => (inline.type === 'text' ? { ...inline, type: 'code' } : inline)),
    attributes,
  )

const wrappers: Record<string, Wrapper> = {
  b: as('strong'),
  strong: as('strong'),
  i: as('emphasis'),
  em: as('emphasis'),
  dfn: as('emphasis'),
  var: as('emphasis'),
  s: as('deleted'),
  del: as('deleted'),
  strike: as('deleted'),
  code: asCode,
  tt: asCode,
  samp: asCode,
  ins: ({ inlines, attributes }) => styled(inlines, attributes, 'u'),
  a({ tag, inlines, attributes, reading }) {
    const written = valueOf(tag, 'href')
    if (written === null) return styled(inlines, attributes)
    const href = safeHref(written)
    const start = tag.text.offset(0)
    if (href === null) {
      reading.source.reportOnce('html-link', start, {
        code: 'unsafe-link',
        severity: 'warning',
        message: `a link cannot lead to \`${written}\``,
        expected: 'http, https, mailto, a relative address or #slide',
      })
      return inlines
    }
    if (href.startsWith('#'))
      reading.anchors.push({ href, start, end: tag.text.offset(tag.text.text.length - 1) + 1 })
    return inlines.length > 0 ? styled([{ type: 'link', href, inlines }], attributes) : []
  },
}
