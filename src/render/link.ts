import type { RenderContext } from './context.ts'
import { html, type Html } from './html.ts'

/** A link around `content`; one inside another, or to a slide that is not there, is its content alone. */
export function renderLink(href: string, content: Html, context: RenderContext, className = ''): Html {
  if (context.isInLink) return content
  const named = className && html` class="${className}"`
  const file = context.fileAt(href)
  if (!file) return html`<a${named}${context.leadsTo(href) && html` href="${href}"`}>${content}</a>`
  const saved = file.saved !== null && html` download="${file.saved}"`
  return html`<a${named} href="${file.address}" data-file="${href}"${saved}>${content}</a>`
}
