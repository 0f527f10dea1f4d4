import type { PageDocument, PageElement } from './facts.ts'

/** The DOM's own type, which this half of the program does not know. */
type ReadabilityDocument = ConstructorParameters<typeof import('@mozilla/readability').Readability>[0]

/** What is never a part of an article. */
const around =
  'script,style,template,nav,form,button,select,textarea,iframe,object,embed,dialog,[role="navigation"],[role="banner"],[role="search"],[role="contentinfo"],[aria-hidden="true"]'
/** What a page leaves out on paper: tools, and marks for who edits it. */
const unprinted = '.noprint,.no-print'
/** Where a page says itself that its article stands. */
const named = '[itemprop="articleBody"],article,main,[role="main"]'

/** In Chinese a short article has so many characters. */
const fewestCharacters = 140

/** A link list is mostly links. */
const linkShare = 0.8

/**
 * A page's article as markup, found as the reader view of Firefox does it.
 *
 * @param page is changed
 */
export async function articleOf(
  page: PageDocument,
  title: string | null,
): Promise<{ markup: string; text: string }> {
  const body = page.querySelector('body')
  if (!body) return { markup: '', text: '' }
  for (const element of body.querySelectorAll(unprinted)) element.remove()
  showHidden(body)
  loadPictures(body)
  keepTables(body)
  keepSpeakers(page, body)
  const whole = () => {
    for (const element of body.querySelectorAll(`${around},header,footer,aside`)) element.remove()
    const [best] = [...body.querySelectorAll(named)].toSorted((a, b) => lengthOf(b) - lengthOf(a))
    return best && lengthOf(best) >= lengthOf(body) / 2 ? best : body
  }
  const { Readability } = await import('@mozilla/readability')
  const before = body.innerHTML
  // It changes the page while it looks.
  const found = parsed(
    new Readability(page as unknown as ReadabilityDocument, {
      keepClasses: true,
      charThreshold: fewestCharacters,
    }),
  )
  body.innerHTML = found?.content ?? before
  const root = found?.content ? body : whole()
  dropLinkLists(root)
  dropTitle(root, title)
  return { markup: root.innerHTML, text: root.textContent ?? '' }
}

/** A page's article by the reader view. */
interface Found {
  content?: string | null | undefined
}

/** What the reader view finds; null where it finds nothing, or stumbles over a page that is broken. */
function parsed(reader: { parse: () => Found | null }): Found | null {
  try {
    return reader.parse()
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    return null
  }
}

function lengthOf(element: PageElement): number {
  return (element.textContent ?? '').replace(/\s+/g, '').length
}

/** What holds most of a page's words is its article, though a style hides it until a script has run. */
function showHidden(body: PageElement): void {
  const all = lengthOf(body)
  for (const element of body.querySelectorAll('[style],[hidden]')) {
    const style = element.getAttribute('style') ?? ''
    const isHidden =
      /display\s*:\s*none|visibility\s*:\s*hidden|opacity\s*:\s*0(?:\.0*)?(?:\s*[;!]|\s*$)/i.test(style)
    if (!(isHidden || element.getAttribute('hidden') !== null) || lengthOf(element) * 2 < all) continue
    element.removeAttribute('style')
    element.removeAttribute('hidden')
  }
}

const lazy = ['data-src', 'data-original', 'data-lazy-src', 'data-actualsrc', 'data-original-src', 'data-url']

/** Pictures that a script would load, by the address that it would take. */
function loadPictures(body: PageElement): void {
  for (const img of body.querySelectorAll('img')) {
    const src = img.getAttribute('src') ?? ''
    const later = lazy.map((name) => img.getAttribute(name)).find((address) => address)
    const isSmall = src.startsWith('data:') && src.length < 400
    if (later && (src === '' || isSmall || /^https?:|^\/\//.test(src) || !/^https?:|^\/\//.test(later)))
      img.setAttribute('src', later)
    img.removeAttribute('srcset')
  }
  // A `noscript` in an article holds the picture that a script would show.
  for (const element of body.querySelectorAll('noscript')) element.remove()
}

/** The reader view takes small tables for layout unless they say what they are. */
function keepTables(body: PageElement): void {
  for (const table of body.querySelectorAll('table')) {
    const cells = [...table.querySelectorAll('td,th')]
    const isData =
      table.querySelector('table') === null &&
      cells.length >= 4 &&
      cells.every((cell) => lengthOf(cell) < 200) &&
      linkedShare(table) < linkShare / 2
    if (isData) table.setAttribute('summary', 'data')
  }
}

/** Who said a quote stands at its foot, which the reader view takes for that of the page. */
function keepSpeakers(page: PageDocument, body: PageElement): void {
  for (const footer of body.querySelectorAll('blockquote footer')) {
    const line = page.createElement('p')
    line.innerHTML = footer.innerHTML
    footer.replaceWith(line)
  }
}

function linkedShare(element: PageElement): number {
  let linked = 0
  for (const link of element.querySelectorAll('a')) linked += lengthOf(link)
  const all = lengthOf(element)
  return all === 0 ? 0 : linked / all
}

/** Related links, tags, the previous and the next page: blocks that are links and little else. */
function dropLinkLists(root: PageElement): void {
  for (const block of root.querySelectorAll('ul,ol,p,div,section,aside')) {
    const links = [...block.querySelectorAll('a[href]')].filter(
      (link) => !(link.getAttribute('href') ?? '').startsWith('#'),
    )
    if (links.length < 2 || block.querySelector('img,table,h1,h2,h3') !== null) continue
    if (linkedShare(block) >= linkShare) block.remove()
  }
  // A heading with nothing below it headed them.
  const heads = [...root.querySelectorAll('h1,h2,h3,h4,h5,h6')]
  for (const head of heads) {
    const parent = head.parentElement
    const last = parent && [...parent.children].at(-1)
    if (last === head && heads.at(-1) === head && lengthOf(head) < 20) head.remove()
  }
}

/** The title stands in the front matter; at the top of the article it would be said twice. */
function dropTitle(root: PageElement, title: string | null): void {
  const plain = (text: string | null) => (text ?? '').replace(/\s+/g, '')
  if (!title) return
  const [first] = [...root.querySelectorAll('h1,h2,p')].filter((element) => plain(element.textContent) !== '')
  if (first && plain(first.textContent) === plain(title)) first.remove()
}
