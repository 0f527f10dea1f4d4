import { CommandError } from '../../commandError.ts'
import { megabytes, readerLimits } from '../limits.ts'
import { markupToMarkdown, parseWithinLimits } from '../markupToMarkdown.ts'
import type { Converted, Original } from '../original.ts'
import { articleOf } from './article.ts'
import { authorsShown } from './authorsShown.ts'
import { dateShown } from './dateShown.ts'
import { decodePage } from './decodePage.ts'
import { factsOf, type PageDocument } from './facts.ts'

/**
 * A web page as Markdown: its article, without what stands around it.
 *
 * @throws CommandError where it holds none, as behind a login
 */
export async function readPage({ name, bytes, beside }: Original): Promise<Converted> {
  if (bytes.length > readerLimits.markup)
    throw new CommandError(
      `${name} is a page of more than ${megabytes(readerLimits.markup)}; save the article alone`,
    )
  const html = decodePage(bytes) ?? ''
  parseWithinLimits(name, html)
  const { parseHTML } = await import('linkedom')
  const { document } = parseHTML(
    /<html[\s>]/i.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`,
  )
  const page = document as unknown as PageDocument
  markTitle(page)
  const facts = factsOf(page)
  const base = page.querySelector('base[href]')?.getAttribute('href') ?? null
  const asksLogin = page.querySelector('input[type="password"]') !== null
  const dateAbove = dateShown(page)
  const authors = facts.authors?.length ? facts.authors : authorsShown(page)
  const { markup, text } = await articleOf(page, facts.title)
  if (text.trim() === '' || (asksLogin && text.trim().length < shortest)) {
    throw new CommandError(
      asksLogin
        ? `${name} is a page behind a login; open it in a browser, and save it or copy its text`
        : `${name} shows no text without its scripts; open it in a browser, and save it or copy its text`,
    )
  }
  const { markdown, pictures, left } = await markupToMarkdown(name, markup, (src) =>
    beside(withBase(src, base)),
  )
  return { facts: { ...facts, authors, date: facts.date ?? dateAbove }, markdown, pictures, left }
}

/** Programs that write texts save a title as a paragraph of that style; it is the page's main heading. */
function markTitle(page: PageDocument): void {
  const title = page.querySelector('p.title,p.MsoTitle')
  if (!title?.textContent?.trim()) return
  const heading = page.createElement('h1')
  heading.append(title.textContent)
  title.replaceWith(heading)
}

/** A page that asks for a password and has fewer characters than that is no article. */
const shortest = 400

function withBase(src: string, base: string | null): string {
  return base && URL.canParse(src, base) ? new URL(src, base).href : src
}
