import { decodeXML } from 'entities'
import { cleanSvg } from '../media/svg/cleanSvg.ts'
import type { Diagram } from '../model.ts'
import { mergeColours } from './mergeColours.ts'

/**
 * A drawing as it can stand in a page with a strict Content-Security-Policy: sanitised, its style sheet and the styles of
 * its elements apart, its colours those of the ground.
 *
 * @param id of the drawing, by which its style sheet is scoped
 * @returns null where nothing of it is safe to show
 */
export function toDiagram(id: string, light: string, dark: string): Diagram | null {
  const [one, other] = [light, dark].map(partsOf)
  if (!one) return null
  const markup = other ? mergeColours(one.markup, other.markup) : one.markup
  const sheet = other ? mergeColours(one.sheet, other.sheet) : one.sheet
  const styles = new Map<string, string>()
  const plain = markup.replace(/ style="([^"]*)"/g, (_, written: string) => {
    const style = decodeXML(written)
    if (/[{}<]/.test(style) || style.trim() === '') return ''
    if (!styles.has(style)) styles.set(style, String(styles.size))
    return ` data-look="${styles.get(style)!}"`
  })
  // Mermaid scopes its own rules by the drawing's id; an element's own style outweighs them.
  const own = [...styles].map(([style, name]) => `#${id}#${id} [data-look="${name}"]{${style}}`)
  // A line does not show through the words that stand on it.
  own.push(`#${id}#${id} .edgeLabel rect{opacity:1}`)
  return { id, markup: sized(plain), styles: [sheet, ...own].join('\n'), words: wordsOf(plain) }
}

function partsOf(svg: string): { markup: string; sheet: string } | null {
  const clean = cleanSvg(svg)
  if ('objection' in clean) return null
  const sheets: string[] = []
  const markup = clean.text.replace(/<style>([^<]*)<\/style>/g, (_, css: string) => {
    sheets.push(decodeXML(css))
    return ''
  })
  return { markup, sheet: sheets.join('\n') }
}

/** With the width and height of what it shows, instead of the page's. */
function sized(markup: string): string {
  const end = markup.indexOf('>')
  const [, , width, height] = /viewBox="([-\d.]+)[ ,]+([-\d.]+)[ ,]+([\d.]+)[ ,]+([\d.]+)"/
    .exec(markup.slice(0, end))
    ?.slice(1) ?? ['', '', '', '']
  const head = markup.slice(0, end).replace(/ (?:width|height|data-look)="[^"]*"/g, '')
  return width ? `${head} width="${width}" height="${height}"${markup.slice(end)}` : head + markup.slice(end)
}

/** What its author says that it shows, else the words in it. */
function wordsOf(markup: string): string {
  const told = [...markup.matchAll(/<(?:title|desc)\b[^>]*>([^<]+)</g)].map(([, words]) => words!)
  const written = [...markup.matchAll(/<text\b[^>]*>([^]*?)<\/text>/g)].map(([, inner]) =>
    inner!.replace(/<[^>]*>/g, ' '),
  )
  const words = (told.length > 0 ? told : written).map((text) => text.replace(/\s+/g, ' ').trim())
  return decodeXML(words.filter((text) => text !== '').join(', '))
}
