import { readDate } from '../../source/date.ts'
import type { OriginalFacts } from '../original.ts'

/** What is looked at of a page, which is linkedom's. */
export interface Page {
  querySelector: (selector: string) => PageElement | null
  querySelectorAll: (selector: string) => Iterable<PageElement>
}
/** The whole of a page. */
export interface PageDocument extends Page {
  createElement: (name: string) => PageElement
}
export interface PageElement extends Page {
  localName: string
  textContent: string | null
  innerHTML: string
  parentElement: PageElement | null
  children: Iterable<PageElement>
  getAttribute: (name: string) => string | null
  setAttribute: (name: string, value: string) => void
  removeAttribute: (name: string) => void
  remove: () => void
  replaceWith: (...nodes: (PageElement | string)[]) => void
  append: (...nodes: (PageElement | string)[]) => void
}

/** Where pages show who wrote them, and who published them; the site that carries both (WeChat) is neither. */
const authorPlaces =
  '#js_author_name,#meta_content > .rich_media_meta_text:not(#publish_time),[rel="author"],[itemprop="author"] [itemprop="name"]'
const publisherPlaces = '#js_name,[itemprop="publisher"] [itemprop="name"]'

/** What a page says of itself in its head, by Open Graph, schema.org, Dublin Core and the words of Chinese sites. */
export function factsOf(page: Page): OriginalFacts {
  const meta = (...names: string[]) => metaOf(page, names)
  const data = structured(page)
  const date = [
    data['datePublished'],
    meta('article:published_time', 'og:published_time', 'og:release_date', 'publishdate', 'pubdate', 'date',
      'dc.date', 'dcterms.date', 'dc.date.issued', 'citation_publication_date', 'parsely-pub-date'), // prettier-ignore
    page.querySelector('[itemprop="datePublished"]')?.getAttribute('content'),
    page.querySelector('time[datetime]')?.getAttribute('datetime'),
  ]
  const shown = (selector: string) => page.querySelector(selector)?.textContent?.trim() || null
  const author =
    data['author'] ??
    meta('author', 'article:author', 'dc.creator', 'byl', 'citation_author', 'parsely-author') ??
    shown(authorPlaces)
  return {
    title: titleOf(page, data['headline'] ?? null, meta),
    date:
      date
        .map((written) => (written ? readDate(written.trim()) : null))
        .find((read): read is { value: string } => read !== null && 'value' in read)?.value ?? null,
    authors:
      author && !/^https?:/.test(author)
        ? author
            .replace(/^by\s+/i, '')
            .split(/\s*[,，、;；]\s*|\s+and\s+/)
            .filter(Boolean)
        : [],
    source:
      meta('contentsource') ??
      shown(publisherPlaces) ??
      meta('og:site_name', 'application-name', 'sitename') ??
      data['publisher'] ??
      null,
    url: page.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? meta('og:url'),
  }
}

function metaOf(page: Page, names: string[]): string | null {
  const found = new Map<string, string>()
  for (const element of page.querySelectorAll('meta')) {
    const name =
      element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('itemprop')
    const content = element.getAttribute('content')?.trim()
    if (name && content && !found.has(name.toLowerCase())) found.set(name.toLowerCase(), content)
  }
  return names.map((name) => found.get(name)).find(Boolean) ?? null
}

/** The page's main heading where its title holds it, as sites put their own name behind it; else its own words on it. */
function titleOf(
  page: Page,
  headline: string | null,
  meta: (...names: string[]) => string | null,
): string | null {
  const oneLine = (text: string | null | undefined) => text?.replace(/\s+/g, ' ').trim() || null
  const written = oneLine(page.querySelector('title')?.textContent)
  const heads = [...page.querySelectorAll('h1')]
    .map((element) => oneLine(element.textContent))
    .filter((text) => text !== null)
  const named = oneLine(
    headline ?? meta('og:title', 'twitter:title', 'articletitle', 'dc.title', 'citation_title'),
  )
  const inTitle = heads.find((text) => (written ?? '').includes(text) || text === named)
  if (inTitle) return inTitle
  if (named) return named
  if (heads.length === 1 || (heads.length > 1 && !written)) return heads[0]!
  return written && withoutSite(written)
}

/** `Report - The Site` is “Report”: what stands behind the last sign that parts, where that is the shorter. */
function withoutSite(title: string): string {
  const [, head = title, tail = ''] = /^(.+?)\s*(?:\s[-–—|·]\s|[_|｜]|--)\s*([^|_｜]+)$/.exec(title) ?? []
  return tail.length < head.length ? head.trim() : title
}

/** Of the page's data for search engines (JSON-LD), what it says of an article. */
function structured(page: Page): Record<string, string> {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    const found = articleIn(parsed(script.textContent ?? ''))
    if (found) return found
  }
  return {}
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return null
  }
}

function articleIn(data: unknown): Record<string, string> | null {
  if (Array.isArray(data)) return data.map(articleIn).find(Boolean) ?? null
  if (typeof data !== 'object' || data === null) return null
  const record = data as Record<string, unknown>
  if ('headline' in record || 'datePublished' in record) {
    const fields = ['headline', 'datePublished', 'author', 'publisher'].map(
      (name) => [name, wordsOf(record[name])] as const,
    )
    return Object.fromEntries(fields.flatMap(([name, words]) => (words ? [[name, words]] : [])))
  }
  return articleIn(record['@graph'])
}

/** A person or a firm by its name; of several, all names. */
function wordsOf(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() || null
  if (Array.isArray(value)) return value.map(wordsOf).filter(Boolean).join(', ') || null
  return typeof value === 'object' && value !== null ? wordsOf((value as { name?: unknown }).name) : null
}
