import type { Package } from './package.ts'
import { xml, type Xml } from './xml.ts'

/** Addresses that a link may lead to from a file that someone was handed. */
const allowed = /^(?:https?:|mailto:)/i

/**
 * A link of a run: to a slide of the deck by `#slug`, or to an address outside. A link to a file beside the deck
 * leads somewhere only where the deck is published.
 */
export function linkFrom(
  part: string,
  pack: Package,
  {
    slides,
    url,
    files,
  }: { slides: Map<string, string>; url: string | null; files: ReadonlyMap<string, string> },
): (href: string) => Xml | null {
  return (href) => {
    const slide = href.startsWith('#')
      ? slides.get(decodeURIComponent(href.slice(1).split('/')[0]!))
      : undefined
    if (slide !== undefined) {
      if (slide === part) return null
      const id = pack.relate(part, 'slide', slide)
      return xml`<a:hlinkClick r:id="${id}" action="ppaction://hlinksldjump">${keepsColour}</a:hlinkClick>`
    }
    const address = addressOf(files.get(href) ?? href, url)
    if (address === null) return null
    return xml`<a:hlinkClick r:id="${pack.relateOutside(part, 'hyperlink', address)}">${keepsColour}</a:hlinkClick>`
  }
}

function addressOf(href: string, url: string | null): string | null {
  if (allowed.test(href)) return URL.canParse(href) ? new URL(href).href : null
  if (url === null || href.startsWith('#') || /^[a-z][\w+.-]*:/i.test(href) || !URL.canParse(href, url))
    return null
  return new URL(href, url).href
}

/** A link is as its text is, underlined, and not in the theme's link colour. */
const keepsColour = xml`<a:extLst><a:ext uri="{A12FA001-AC4F-418D-AE19-62706E023703}"><ahyp:hlinkClr xmlns:ahyp="http://schemas.microsoft.com/office/drawing/2018/hyperlinkcolor" val="tx"/></a:ext></a:extLst>`
