import type { Page } from 'playwright-core'
import type { ComposedDeck } from '../page/compose.ts'
import { publicLink } from '../page/single.ts'

/**
 * Links to the site's own files would lead to this machine from a file that is handed around: they lead to where the
 * deck is published, or inside the file, or, where neither is, nowhere.
 *
 * @param article what inside the page stands for the article, as a selector
 */
export async function settleLinks(
  page: Page,
  { traced, files }: Pick<ComposedDeck, 'traced' | 'files'>,
  article: string | null,
): Promise<void> {
  const { url } = traced.deck.meta
  const links = page.locator('a[href]')
  const hrefs = await links.evaluateAll((links) =>
    links.map((link) => String(link.dataset.file ?? link.getAttribute('href'))),
  )
  const settled = hrefs.map((href) => {
    if (/^(?:#|[a-z][a-z\d+.-]*:)/i.test(href)) return href
    return url && publicLink(url, files.get(href)?.address ?? href)
  })
  await page.locator(':root').evaluate(
    (root, { settled, article }) => {
      const inside = article && root.querySelector(article)
      if (inside) inside.id ||= 'sources:all'
      for (const [i, link] of [...root.querySelectorAll('a[href]')].entries()) {
        const href = settled[i] ?? (inside && link.closest('[data-layout]') ? `#${inside.id}` : null)
        if (href) link.setAttribute('href', href)
        else link.removeAttribute('href')
      }
    },
    { settled, article },
  )
}
