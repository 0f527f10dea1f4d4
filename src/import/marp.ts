import { shoots } from '../theme/themes.ts'
import { addressOf, cutFrontMatter, parseFields, wordsOf } from './frontMatter.ts'
import { asColumns, cutHeading, linesOf, mapLines, mapProse } from './lines.ts'
import type { Report } from './report.ts'
import { writeDeck, type NewSlide } from './slides.ts'

/** Directives of the whole deck that have no equal, and why that matters little. */
const lostFields: Record<string, string> = {
  style: 'the style sheet (`style`): a class or a style on an element does part of it',
  size: 'the size of slides: they are 16:9',
  math: 'which program sets maths: it is set by this one',
  headingDivider: '',
  marp: '',
}

interface Scope {
  /** Directives that hold from here on. */
  lasting: Record<string, unknown>
  report: Report
}

/** A Marp deck as a deck: directives, `![bg]`, `<!-- fit -->`, fragments by `*`, notes in comments. */
export function importMarp(text: string, report: Report): string {
  const { fields, rest, line } = cutFrontMatter(text)
  const scope: Scope = { lasting: { ...fields }, report }
  const divided = divide(rest, dividersOf(fields['headingDivider']))
  let at = line
  const slides = divided.map((slide) => {
    const made = readSlide(slide, at, scope)
    at += slide.split('\n').length
    return made
  })
  tellFields(fields, report)
  const footer = wordsOf(fields['footer']) ?? wordsOf(fields['header'])
  return writeDeck(
    {
      title: wordsOf(fields['title']),
      speaker: wordsOf(fields['author']),
      description: wordsOf(fields['description']),
      lang: wordsOf(fields['lang']),
      event: footer && plainWords(footer),
      theme: wordsOf(fields['class'])?.includes('invert') ? 'dark' : null,
    },
    slides,
  )
}

/** A line of Markdown as words, without its pictures. */
function plainWords(text: string): string {
  return text
    .replace(/!\[[^\]]*\]\([^)]*\)/g, '')
    .replace(/[*_`]|\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\s*\|(?:\s*\|)+\s*/g, ' | ')
    .replace(/^[\s|]+|[\s|]+$/g, '')
}

function tellFields(fields: Record<string, unknown>, report: Report): void {
  for (const name of Object.keys(fields)) {
    if (lostFields[name]) report.tell('lost', lostFields[name])
  }
  if (fields['theme'])
    report.tell('lost', `the theme \`${wordsOf(fields['theme'])}\`: the deck has this one's`)
  if (fields['paginate']) report.tell('kept', 'page numbers, which every slide has')
  if (fields['footer'] || fields['header'])
    report.tell('changed', '`header` and `footer`: the event on the cover; the foot names the section')
}

function dividersOf(value: unknown): number[] {
  if (Array.isArray(value)) return value.map(Number)
  const most = Number(value)
  return most > 0 ? Array.from({ length: most }, (_, i) => i + 1) : []
}

/** Cuts at every rule, and before headings of the levels that divide. */
function divide(text: string, levels: number[]): string[] {
  const slides: string[][] = [[]]
  let isComment = false
  for (const { text: line, isCode } of linesOf(text)) {
    const heading = isCode ? 0 : (/^(#{1,6}) /.exec(line)?.[1]?.length ?? 0)
    const isRule =
      !isCode && !isComment && /^ {0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/.test(line)
    if (isRule) slides.push([''])
    else if (levels.includes(heading) && slides.at(-1)!.some((one) => one.trim() !== '')) slides.push([line])
    else slides.at(-1)!.push(line)
    if (!isCode)
      isComment = line.lastIndexOf('<!--') > line.lastIndexOf('-->') || (isComment && !line.includes('-->'))
  }
  return slides.map((lines) => lines.join('\n'))
}

const comment = /<!--([^]*?)-->/g
const directiveNames = new Set(
  (
    'theme paginate header footer class backgroundColor backgroundImage backgroundPosition backgroundRepeat ' +
    'backgroundSize color style size headingDivider transition math'
  ).split(' '),
)

function isDirective(name: string): boolean {
  return directiveNames.has(name.replace(/^_/, ''))
}

function readSlide(text: string, line: number, { lasting, report }: Scope): NewSlide {
  const own: Record<string, unknown> = {}
  const notes: string[] = []
  const lineOf = (index: number) => line + text.slice(0, index).split('\n').length - 1
  const attributes = new Map<string, string>()
  let body = mapProse(text, (prose) =>
    prose.replace(comment, (whole, inside: string) => {
      const fields = parseFields(inside.trim())
      if (/^\s*fit\s*$/.test(inside)) return '⟦fit⟧'
      if (fields && Object.keys(fields).length > 0 && Object.keys(fields).every(isDirective)) {
        for (const [name, value] of Object.entries(fields)) {
          if (name.startsWith('_')) own[name.slice(1)] = value
          else lasting[name] = value
        }
        return ''
      }
      if (!/^\s*\.|prettier-ignore|markdownlint/.test(inside) && inside.trim() !== '') {
        notes.push(inside.trim())
        report.tell('changed', 'comments: notes of the speaker', lineOf(text.indexOf(whole)))
      }
      return ''
    }),
  )
  applyDirectives({ ...lasting, ...own }, attributes, report, line)
  body = fitHeadings(body, report, line)
  body = withoutStyle(body, report, line)
  body = stepStars(body, report, line)
  body = readPictures(body, attributes, report, line)
  return { attributes, text: body, notes }
}

function applyDirectives(
  fields: Record<string, unknown>,
  attributes: Map<string, string>,
  report: Report,
  line: number,
): void {
  const classes = wordsOf(fields['class'])?.replaceAll(',', ' ').split(/\s+/) ?? []
  const colour = wordsOf(fields['backgroundColor'])
  const image = addressOf(fields['backgroundImage'])
  const names = classes.filter((name) => /^[\w-]+$/.test(name))
  if (names.length > 0) attributes.set('class', names.join(' '))
  if (names.includes('invert') && !colour)
    attributes.set('data-background-color', shoots.colours.light.page.ink)
  if (colour && !/^(?:transparent|inherit|none)$/.test(colour))
    attributes.set('data-background-color', colour)
  if (image && /gradient\(/.test(wordsOf(fields['backgroundImage']) ?? '')) {
    attributes.set('data-background-gradient', wordsOf(fields['backgroundImage'])!)
  } else if (image && image !== 'none') attributes.set('data-background-image', image)
  const size = wordsOf(fields['backgroundSize'])
  if (size) attributes.set('data-background-size', size)
  if (fields['color']) report.tell('changed', '`color`: the ink that is read on the ground', line)
  if (fields['transition']) report.tell('lost', 'transitions', line)
}

function fitHeadings(text: string, report: Report, line: number): string {
  return mapLines(text, (each, i) => {
    if (!each.includes('⟦fit⟧')) return each
    report.tell('kept', '`<!-- fit -->`, as `r-fit-text`', line + i)
    return `${each
      .replaceAll(/\s*⟦fit⟧\s*/g, ' ')
      .replace(/^(#+) +/, '$1 ')
      .trimEnd()} <!-- .element: class="r-fit-text" -->`
  })
}

function withoutStyle(text: string, report: Report, line: number): string {
  return mapProse(text, (prose) =>
    prose.replace(/<style[^>]*>[^]*?<\/style>\s*/gi, () => {
      report.tell('lost', '`<style>`: a class or a style on an element does part of it', line)
      return ''
    }),
  )
}

/** Items behind `*` and `1)` come one by one. */
function stepStars(text: string, report: Report, line: number): string {
  return mapLines(text, (each, i) => {
    const found = /^(\s*)(?:(\*)|(\d+)\))(\s+\S.*)$/.exec(each)
    if (!found) return each
    report.tell('kept', 'items that come one by one (`*`, `1)`)', line + i)
    const [, indent, star, number, rest] = found
    return `${indent}${star ? '-' : `${number}.`}${rest} <!-- .element: class="fragment" -->`
  })
}

const picture = /!\[([^\]]*)\]\(\s*(<[^>]*>|[^\s)]+)(\s+"[^"]*")?\s*\)/g

function readPictures(text: string, attributes: Map<string, string>, report: Report, line: number): string {
  const beside: { side: 'left' | 'right'; share: number; picture: string }[] = []
  const body = mapProse(text, (prose) =>
    prose.replace(picture, (whole, words: string, written: string) => {
      const src = written.replace(/^<|>$/g, '')
      const parts = words.split(/\s+/).filter((part) => part !== '')
      if (!parts.includes('bg') && !parts.some((part) => /^bg\b/.test(part)))
        return sized(parts, src, whole, report, line)
      const split = parts.map((part) => /^(left|right)(?::(\d+)%)?$/.exec(part)).find(Boolean)
      const alt = parts
        .filter(
          (part) =>
            !/^(?:bg|left|right|fit|cover|contain|auto|vertical|[\w-]+:\S+|\d+%)(?::\S+)?$/.test(part),
        )
        .join(' ')
      if (split) {
        beside.push({
          side: split[1] as 'left' | 'right',
          share: Number(split[2] ?? 50),
          picture: `![${alt}](${written})`,
        })
        report.tell('changed', '`![bg left]` and `![bg right]`: a column of its own', line)
        return ''
      }
      if (attributes.has('data-background-image') && whole.startsWith('![bg'))
        report.tell('lost', 'several pictures behind one slide: the last one is shown', line)
      attributes.set('data-background-image', src)
      const size = parts.find((part) => /^(?:contain|fit|cover|\d+%)$/.test(part))
      if (size) attributes.set('data-background-size', size === 'fit' ? 'contain' : size)
      const opacity = parts.map((part) => /^opacity:(\S+)$/.exec(part)?.[1]).find(Boolean)
      if (opacity) attributes.set('data-background-opacity', String(parseFloat(opacity)))
      report.tell('kept', '`![bg]`, as the ground of its slide', line)
      return ''
    }),
  )
  const [first] = beside
  if (!first) return body
  const [heading, rest] = cutHeading(body)
  const pictures = beside.map((one) => one.picture).join('\n\n')
  const widths = [`${100 - first.share}fr`, `${first.share}fr`]
  return first.side === 'left'
    ? asColumns(heading, [pictures, rest], widths.toReversed())
    : asColumns(heading, [rest, pictures], widths)
}

/** `![w:300 words](x.png)` at its size. */
function sized(parts: string[], src: string, whole: string, report: Report, line: number): string {
  const style = parts.flatMap((part) => {
    const found = /^(w|width|h|height):(\S+)$/.exec(part)
    if (!found) return []
    return [
      `${found[1]!.startsWith('w') ? 'width' : 'height'}: ${/^\d+$/.test(found[2]!) ? `${found[2]}px` : found[2]}`,
    ]
  })
  const filters = parts.filter((part) =>
    /^(?:blur|brightness|contrast|drop-shadow|grayscale|hue-rotate|invert|sepia|saturate)(?::|$)/.test(part),
  )
  if (filters.length > 0) report.tell('lost', `filters of pictures (${filters[0]})`, line)
  if (style.length === 0 && filters.length === 0) return whole
  const alt = parts
    .filter((part) => !filters.includes(part) && !/^(?:w|width|h|height):/.test(part))
    .join(' ')
  return `<img src="${src}" alt="${alt.replaceAll('"', '&quot;')}"${style.length > 0 ? ` style="${style.join('; ')}"` : ''}>`
}
