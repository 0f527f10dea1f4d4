import { addressOf, cutFrontMatter, parseFields, wordsOf } from './frontMatter.ts'
import { asColumns, cutHeading, linesOf, mapLines, mapProse, stepItems } from './lines.ts'
import type { Report } from './report.ts'
import { writeDeck, type ForeignSlide, type NewSlide } from './slides.ts'

/** Layouts of Slidev and the ones that are their like; any other one is fitted to what the slide holds. */
const layouts: Record<string, string> = {
  cover: 'cover',
  intro: 'cover',
  section: 'section',
  statement: 'statement',
  fact: 'statement',
  end: 'closing',
}

const lostFields = [
  'drawings',
  'transition',
  'mdc',
  'fonts',
  'css',
  'monaco',
  'record',
  'addons',
  'remoteAssets',
  'favicon',
]

/** A Slidev deck as a deck: front matter between slides, slots, `<v-click>`, notes in comments. */
export function importSlidev(text: string, report: Report): string {
  const { fields, rest, line } = cutFrontMatter(text)
  for (const name of lostFields) if (name in fields) report.tell('lost', `\`${name}\` of the front matter`)
  if (fields['theme'])
    report.tell('lost', `the theme \`${wordsOf(fields['theme'])}\`: the deck has this one's`)
  const slides = cutSlides(rest, line)
  const first = slides[0]
  if (first)
    first.fields = { ...pick(fields, ['layout', 'class', 'background', 'image', 'hide']), ...first.fields }
  return writeDeck(
    {
      title: wordsOf(fields['title']),
      speaker: wordsOf(fields['author']),
      description: wordsOf(fields['info'])?.replace(/^#+\s*/, '') ?? null,
      lang: wordsOf(fields['lang']),
      theme:
        fields['colorSchema'] === 'dark' || fields['colorSchema'] === 'light'
          ? String(fields['colorSchema'])
          : null,
    },
    slides.map((slide) => readSlide(slide, report)),
  )
}

function pick(fields: Record<string, unknown>, names: string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => names.includes(name)))
}

/** Cuts at `---`; what is YAML up to the next `---` is the front matter of the slide behind it. */
function cutSlides(text: string, line: number): ForeignSlide[] {
  const lines = linesOf(text)
  const rules = lines.flatMap(({ text: each, isCode }, i) =>
    !isCode && /^---+[ \t]*$/.test(each) ? [i] : [],
  )
  const slides: ForeignSlide[] = []
  const between = (from: number, to: number) =>
    lines
      .slice(from, to)
      .map((each) => each.text)
      .join('\n')
  let start = 0
  let fields: Record<string, unknown> = {}
  for (let i = 0; i <= rules.length; i++) {
    const end = rules[i] ?? lines.length
    slides.push({ text: between(start, end), line: line + start, fields })
    start = end + 1
    fields = {}
    const next = rules[i + 1]
    const head = next === undefined ? null : asFields(between(start, next))
    if (head) {
      fields = head
      start = next! + 1
      i++
    }
  }
  return slides
}

function asFields(yaml: string): Record<string, unknown> | null {
  if (!/^\s*(?:#.*\n\s*)*[\w-]+:(?:\s|$)/.test(yaml) || /^\s*(?:[-*+]\s|#{1,6} \S.*\n\s*\n)/.test(yaml))
    return null
  const fields = parseFields(yaml)
  return fields && Object.keys(fields).every((name) => /^[\w-]+$/.test(name)) ? fields : null
}

/** More than a title and some lines: a list, code, a table. Layouts of titles have no room for it here. */
function isMuch(text: string): boolean {
  return /^\s*(?:[-*+][ \t]|\d+[.)][ \t]|`{3}|~{3}|\|)/m.test(text)
}

function readSlide({ text, line, fields }: ForeignSlide, report: Report): NewSlide {
  const attributes = new Map<string, string>()
  const layout = wordsOf(fields['layout'])
  if (layout && layouts[layout] && !isMuch(text)) attributes.set('layout', layouts[layout])
  const classes = wordsOf(fields['class'])
    ?.split(/[\s,]+/)
    .filter((name) => /^[\w-]+$/.test(name))
  if (classes?.length) attributes.set('class', classes.join(' '))
  if (fields['hide'] === true || fields['disabled'] === true) {
    attributes.set('data-visibility', 'hidden')
    report.tell('kept', '`hide`, as `data-visibility="hidden"`', line)
  }
  readGround(fields, layout, attributes)
  if (fields['src'])
    report.tell('lost', `slides from \`${wordsOf(fields['src'])}\`: import that file as well`, line)
  if (fields['transition']) report.tell('lost', 'transitions', line)
  const notes: string[] = []
  let body = withoutLastComment(text, notes, report, line)
  body = readClicks(body, report, line)
  body = plainCode(body, report, line)
  tellOfVue(body, report, line)
  body = readSlots(body, fields, layout, report, line)
  return { attributes, text: body, notes }
}

function readGround(
  fields: Record<string, unknown>,
  layout: string | null,
  attributes: Map<string, string>,
): void {
  const ground = wordsOf(fields['background']) ?? (layout === 'image' ? wordsOf(fields['image']) : null)
  if (!ground) return
  if (/gradient\(/.test(ground)) attributes.set('data-background-gradient', ground)
  else if (/^#[\da-f]{3,8}$|^[a-z]+$|^(?:rgb|hsl)a?\(/i.test(ground))
    attributes.set('data-background-color', ground)
  else attributes.set('data-background-image', withoutSlash(addressOf(ground)!))
}

/** Slidev serves `public/` at the root. */
function withoutSlash(address: string): string {
  return /^\/(?!\/)/.test(address) ? `public${address}` : address
}

/** The comment that ends a slide is what its speaker says. */
function withoutLastComment(text: string, notes: string[], report: Report, line: number): string {
  const found = /<!--((?:(?!-->)[^])*)-->\s*$/.exec(text)
  if (!found || /^\s*\./.test(found[1]!)) return text
  if (found[1]!.trim() !== '') notes.push(found[1]!.replace(/\[click(?::\d+)?\]/g, '').trim())
  report.tell('changed', 'the comment that ends a slide: notes of its speaker', line)
  return text.slice(0, found.index)
}

/** `<v-click>`, `<v-clicks>` and `v-click` as fragments. */
function readClicks(text: string, report: Report, line: number): string {
  let isList = 0
  const fragments = (each: string) =>
    each
      .replace(/<v-(?:click|after|switch)(?:\s[^>]*)?>/gi, '<span class="fragment">')
      .replace(/<\/v-(?:click|after|switch)>/gi, '</span>')
      .replace(
        /(<[a-z][\w-]*)((?:\s[^>]*?)?)\s(?:v-click|v-after)(?:\.hide)?(?:="[^"]*")?/gi,
        (_, tag: string, rest: string) => {
          const named = /\sclass="([^"]*)"/.exec(rest)
          return named
            ? `${tag}${rest.replace(named[0], ` class="${named[1]} fragment"`)}`
            : `${tag}${rest} class="fragment"`
        },
      )
  const told = () => report.tell('kept', '`v-click` and `v-clicks`, as fragments', line)
  return mapLines(text, (each) => {
    if (/v-clicks?\b|v-after|v-switch/i.test(each)) told()
    if (/^\s*<v-clicks?(?:\s[^>]*)?>\s*$/i.test(each)) {
      if (/v-clicks/i.test(each)) isList++
      return /v-clicks/i.test(each) ? '' : '<div class="fragment">\n'
    }
    if (/^\s*<\/v-clicks>\s*$/i.test(each)) {
      isList--
      return ''
    }
    if (/^\s*<v-(?:after|switch)(?:\s[^>]*)?>\s*$/i.test(each)) return '<div class="fragment">\n'
    if (/^\s*<\/v-(?:click|after|switch)>\s*$/i.test(each)) return '\n</div>'
    return isList > 0 ? stepItems(fragments(each)) : fragments(each)
  })
}

/** Fences without what runs in a browser; lines that are pointed at stay. */
function plainCode(text: string, report: Report, line: number): string {
  return linesOf(text)
    .map(({ text: each, isCode }, i) => {
      const found = isCode ? /^(\s*(?:`{3,}|~{3,})\s*[\w+#-]*)\s*(.*)$/.exec(each) : null
      if (!found?.[2]) return each
      const steps = /\{([\d\s,|*-]*|[^}]*\ball\b[^}]*)\}/.exec(found[2])?.[1]
      if (/monaco|twoslash|\[/.test(found[2]))
        report.tell('lost', 'titles of code, and what runs in it', line + i)
      return `${found[1]}${steps === undefined ? '' : ` [${steps}]`}`
    })
    .join('\n')
}

/** `::right::` and pictures at a side, as columns. */
function readSlots(
  text: string,
  fields: Record<string, unknown>,
  layout: string | null,
  report: Report,
  line: number,
): string {
  const cleaned = mapProse(text, (prose) =>
    prose
      .replace(/<style[^>]*>[^]*?<\/style>\s*/gi, () => {
        report.tell('lost', '`<style>`: a class or a style on an element does part of it', line)
        return ''
      })
      .replace(/(!\[[^\]]*\]\(|\ssrc=")\/(?!\/)/g, '$1public/'),
  )
  const parts = cutSlots(cleaned)
  const image = wordsOf(fields['image'])
  if (image && /^image-(?:left|right)$/.test(layout ?? '')) {
    const picture = `![](${withoutSlash(image)})`
    const [heading, rest] = cutHeading(cleaned)
    report.tell('changed', `\`layout: ${layout}\`: columns`, line)
    return asColumns(heading, layout === 'image-left' ? [picture, rest] : [rest, picture])
  }
  const names = [...parts.keys()]
  if (names.length < 2) return cleaned.replace(/^::default::\s*$/m, '')
  report.tell('changed', '`::right::` and other slots: columns', line)
  const { above, columns, below } = arrange(parts)
  return [asColumns(above, columns), below].filter(Boolean).join('\n\n')
}

function cutSlots(text: string): Map<string, string> {
  const parts = new Map<string, string>()
  let name = 'default'
  for (const { text: each, isCode } of linesOf(text)) {
    const slot = isCode ? null : /^::\s*([\w-]+)\s*::\s*$/.exec(each)?.[1]
    if (slot) name = slot
    else parts.set(name, `${parts.get(name) ?? ''}${each}\n`)
  }
  return parts
}

function arrange(parts: Map<string, string>): { above: string; columns: string[]; below: string } {
  const first = parts.get('default') ?? ''
  const [heading, rest] = cutHeading(first)
  const others = [...parts]
    .filter(([name]) => name !== 'default' && name !== 'bottom')
    .map(([, part]) => part)
  const below = parts.get('bottom') ?? ''
  // With a slot for the left side, what stands before it is above both.
  if (parts.has('left')) return { above: first, columns: others, below }
  return { above: heading, columns: [rest, ...others], below }
}

/** Says what only Vue would show: components, and `{{ … }}`, which is shown as it is written. */
function tellOfVue(text: string, report: Report, line: number): void {
  for (const [i, { text: each, isCode }] of linesOf(text).entries()) {
    if (isCode) continue
    const plain = each.replace(/`[^`]*`/g, '')
    if (/\{\{.*?\}\}/.test(plain)) report.tell('lost', '`{{ … }}`, which is shown as it is written', line + i)
    for (const [, name] of plain.matchAll(/<([A-Z]\w*|[a-z]+(?:[:-][\w-]+)+)[\s/>]/g))
      report.tell('lost', `the component \`<${name}>\``, line + i)
  }
}
