import { cutFrontMatter, wordsOf } from './frontMatter.ts'
import { linesOf, mapLines, mapProse, stepItems } from './lines.ts'
import { pipeTables } from './pandocTables.ts'
import type { Report } from './report.ts'
import { writeDeck, type NewSlide } from './slides.ts'

/** Pandoc's Markdown as a deck: slides by heading level, `:::`, `. . .`, incremental lists, notes. */
export function importPandoc(text: string, report: Report): string {
  const { fields, rest } = cutHead(text)
  // Slides are cut by headings of what is written anew, so that lines of the file are not at hand.
  const line = 0
  const plain = readSyntax(rest, report, line)
  const incremental = fields['incremental'] === true
  const slides = cutSlides(plain).map((slide) => readSlide(slide, incremental, report, line))
  for (const name of ['theme', 'transition', 'css', 'header-includes', 'bibliography'])
    if (fields[name]) report.tell('lost', `\`${name}\` of the front matter`)
  const [title, speaker] = [wordsOf(fields['title']), wordsOf(fields['author'])]
  const cover: NewSlide[] = title
    ? [
        {
          attributes: new Map(),
          text: `# ${title}${fields['subtitle'] ? `\n\n${wordsOf(fields['subtitle'])}` : ''}`,
          notes: [],
        },
      ]
    : []
  if (title) report.tell('changed', 'the title of the front matter: a cover')
  return writeDeck(
    {
      title,
      subtitle: wordsOf(fields['subtitle']),
      speaker,
      event: wordsOf(fields['institute']),
      date: wordsOf(fields['date']),
      lang: wordsOf(fields['lang']),
    },
    [...cover, ...slides.filter(({ text: words }) => words.trim() !== '')],
  )
}

/** `% title`, `% author` and `% date`, or YAML. */
function cutHead(text: string): { fields: Record<string, unknown>; rest: string; line: number } {
  const found = /^\uFEFF?%[ \t]*(.*)\r?\n(?:[ \t]+.*\r?\n)*(?:%[ \t]*(.*)\r?\n)?(?:%[ \t]*(.*)\r?\n)?/.exec(
    text,
  )
  if (!found) return cutFrontMatter(text)
  const [head, title, author, date] = found
  const inner = cutFrontMatter(text.slice(head.length))
  return {
    fields: { ...inner.fields, title, author: author?.replace(/;\s*/g, ', '), date },
    rest: inner.rest,
    line: head.split('\n').length + inner.line - 1,
  }
}

/** Marks that only pandoc knows, as Markdown or HTML. */
function readSyntax(text: string, report: Report, line: number): string {
  const inline: string[] = []
  const prose = mapProse(text, (each) =>
    lineBlocks(
      pipeTables(each, () => report.tell('changed', 'tables in plain text: tables of Markdown', line)),
    )
      .replace(/(?<=\S\n\n?) {0,3}~[ \t]+(?=\S)/g, ': ')
      .replace(
        /!\[([^\]]*)\]\(([^)\s]+)(?:\s+"[^"]*")?\)\{([^}]*)\}/g,
        (_, alt: string, src: string, said: string) => {
          const style = [...said.matchAll(/\b(width|height)=["']?([\d.]+(?:%|px|em|cm|in)?)/g)].map(
            ([, name, size]) => `${name}: ${/\d$/.test(size!) ? `${size}px` : size}`,
          )
          return style.length > 0
            ? `<img src="${src}" alt="${alt.replaceAll('"', '&quot;')}" style="${style.join('; ')}">`
            : `![${alt}](${src})`
        },
      )
      .replace(/(?<![!\]\w])\[([^\]^][^\]]*)\]\{([^}]*)\}/g, (_, words: string, said: string) => {
        const classes = classesOf(said)
        return classes ? `<span class="${classes}">${words}</span>` : words
      })
      .replace(/\^\[((?:[^[\]]|\[[^\]]*\])*)\]/g, (_, words: string) => {
        report.tell('changed', 'footnotes in a line: notes at the foot', line)
        // The note itself goes to the end of what is read here; a deck finds it wherever it stands.
        inline.push(`[^note-${inline.length + 1}]: ${words}`)
        return `[^note-${inline.length}]`
      })
      .replace(/(?<=[\p{L}\p{N}\p{P} ]) ?(?<![-<!])---(?![->]) ?(?=[\p{L}\p{N}"“‘'])/gu, ' — ')
      .replace(/^(>\s*)---(?= ?[\p{L}\p{N}])/gmu, '$1—')
      .replace(/^([ \t]*)(?:[a-z]|[ivx]{2,4}|#)[.)](?=[ \t]+\S)/gm, (_, indent: string) => {
        report.tell('changed', 'lists by letters: lists by numbers', line)
        return `${indent}1.`
      })
      .replace(/(?<![~\\])~([^\s~]+)~(?!~)/g, '<sub>$1</sub>')
      .replace(/(?<![\^[\\])\^([^\s^[\]]+)\^/g, '<sup>$1</sup>')
      .replace(/^(?:\\pause|\\newpage|\\tableofcontents)\s*$/gm, (mark) => {
        report.tell('lost', `\`${mark.trim()}\``, line)
        return ''
      }),
  )
  return codeInfos(inline.length > 0 ? `${prose}\n\n${inline.join('\n\n')}` : prose)
}

/** Lines that begin with `| ` keep their ends: https://pandoc.org/MANUAL.html#line-blocks. */
function lineBlocks(prose: string): string {
  return prose.replace(/(?:^\| .*[^|\s][ \t]*(?:\n|$)){2,}/gm, (block) => {
    const lines = block.trimEnd().split('\n')
    const end = block.endsWith('\n') ? '\n' : ''
    return `${lines.map((line) => line.slice(2).trim()).join('\\\n')}${end}`
  })
}

function classesOf(said: string): string {
  return [...said.matchAll(/(?:^|\s)\.([\w-]+)/g)].map(([, name]) => name).join(' ')
}

/** ```` ```{.python .numberLines} ```` names its language. */
function codeInfos(text: string): string {
  return linesOf(text)
    .map(({ text: each, isCode }) => {
      const found = isCode ? /^(\s*(?:`{3,}|~{3,}))\s*\{([^}]*)\}\s*$/.exec(each) : null
      return found ? `${found[1]}${/\.([\w+#-]+)/.exec(found[2]!)?.[1] ?? ''}` : each
    })
    .join('\n')
}

/** The level at which slides begin: the highest whose heading has something else than a heading below it. */
function slideLevel(text: string): number {
  const lines = linesOf(text).filter((each) => each.isCode || each.text.trim() !== '')
  const levels = lines.flatMap(({ text: each, isCode }, i) => {
    const level = isCode ? 0 : levelOf(each)
    const next = lines[i + 1]
    return level > 0 && next && (next.isCode || levelOf(next.text) === 0) ? [level] : []
  })
  return Math.min(6, ...levels)
}

function levelOf(line: string): number {
  return /^(#{1,6})\s/.exec(line)?.[1]?.length ?? 0
}

function cutSlides(text: string): string[] {
  const level = slideLevel(text)
  const slides: string[][] = [[]]
  for (const { text: each, isCode } of linesOf(underlined(text))) {
    const own = isCode ? 0 : levelOf(each)
    if (!isCode && /^ {0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/.test(each)) slides.push([])
    else if (own > 0 && own <= level && slides.at(-1)!.some((one) => one.trim() !== '')) slides.push([each])
    else slides.at(-1)!.push(each)
  }
  return slides.map((lines) => lines.join('\n'))
}

/** Headings with a line below them as headings behind `#`. */
function underlined(text: string): string {
  return mapProse(text, (prose) =>
    prose
      .replace(/^(?![#>\-*+|:\s])(.+)\n={3,}[ \t]*$/gm, '# $1')
      .replace(/^(?![#>\-*+|:\s])(.+)\n-{3,}[ \t]*$/gm, '## $1'),
  )
}

function readSlide(text: string, incremental: boolean, report: Report, line: number): NewSlide {
  const attributes = new Map<string, string>()
  const notes: string[] = []
  const headed = mapLines(text, (each) => {
    const found = /^(#{1,6}\s.*?)\s*\{([^}]*)\}\s*$/.exec(each)
    if (!found) return each
    readHeadingAttributes(found[2]!, attributes)
    return found[1]!.trimEnd() === '#'.repeat(levelOf(each)) ? '' : found[1]!
  })
  const divided = readDivs(headed, notes, incremental, report, line)
  return { attributes, text: readPauses(divided, report, line), notes }
}

function readHeadingAttributes(said: string, attributes: Map<string, string>): void {
  const id = /(?:^|\s)#([\p{L}\p{N}_-]+)/u.exec(said)?.[1]
  if (id) attributes.set('id', id)
  const classes = classesOf(said.replace(/\.(?:unnumbered|unlisted)\b/g, ''))
  if (classes) attributes.set('class', classes)
  for (const [, name, quoted, bare] of said.matchAll(/\b((?:data-)?background-[\w-]+)=(?:"([^"]*)"|(\S+))/g))
    attributes.set(name!.startsWith('data-') ? name! : `data-${name}`, quoted ?? bare ?? '')
}

interface Div {
  kind: 'plain' | 'notes' | 'incremental' | 'columns' | 'column' | 'nonincremental'
  classes: string
  lines: string[]
  widths: string[]
}

/** `::: {.class}` … `:::` as elements, notes and lists that come one by one. */
function readDivs(text: string, notes: string[], incremental: boolean, report: Report, line: number): string {
  const open: Div[] = [{ kind: 'plain', classes: '', lines: [], widths: [] }]
  const close = () => {
    const div = open.pop()!
    const body = div.lines.join('\n').trim()
    const outer = open.at(-1)!
    if (div.kind === 'notes') notes.push(body)
    else outer.lines.push('', asElement(div, body), '')
  }
  const lines = linesOf(text)
  lines.forEach(({ text: each, isCode }) => {
    const fence = isCode ? null : /^\s*:{3,}\s*(.*?)\s*:*\s*$/.exec(each)
    if (!fence) {
      const steps = open.findLast((div) => /incremental/.test(div.kind))
      const comes = steps ? steps.kind === 'incremental' : incremental
      open.at(-1)!.lines.push(isCode ? each : asItem(each, comes, report, line))
    } else if (fence[1] === '') {
      if (open.length > 1) close()
    } else open.push(openDiv(fence[1]!, open.at(-1)!, report, line))
  })
  while (open.length > 1) close()
  return open[0]!.lines.join('\n')
}

function openDiv(said: string, outer: Div, report: Report, line: number): Div {
  const classes = said.startsWith('{') ? classesOf(said.slice(1, -1)) : said.replace(/[^\w\s-]/g, '')
  const kinds = ['notes', 'incremental', 'nonincremental', 'columns', 'column'] as const
  const kind = kinds.find((known) => classes.split(' ').includes(known)) ?? 'plain'
  const width = /width="?([\d.]+)%/.exec(said)?.[1]
  if (kind === 'column') outer.widths.push(width ? `${width}fr` : '1fr')
  if (kind !== 'plain') report.tell('kept', `\`::: ${kind}\``, line)
  return { kind, classes, lines: [], widths: [] }
}

function asElement({ kind, classes, widths }: Div, body: string): string {
  if (/incremental/.test(kind)) return body
  const even = new Set(widths).size < 2
  const style = kind === 'columns' && !even ? ` style="grid-template-columns: ${widths.join(' ')}"` : ''
  return `<div class="${classes}"${style}>\n\n${body}\n\n</div>`
}

/** An item that comes by itself: in an incremental list, or in a list that is quoted. */
function asItem(line: string, comes: boolean, report: Report, at: number): string {
  const quoted = /^>\s?(\s*(?:[-*+]|\d+[.)])\s.*)$/.exec(line)?.[1]
  if (quoted !== undefined) report.tell('kept', 'a list in a quote: its items come one by one', at)
  return quoted !== undefined || comes ? stepItems(quoted ?? line) : line
}

/** What follows `. . .` comes after it. */
function readPauses(text: string, report: Report, line: number): string {
  const [first, ...others] = text.split(/^\s*\.[ \t]\.[ \t]\.\s*$/m)
  if (others.length === 0) return text
  report.tell('kept', '`. . .`, as fragments', line)
  return [first, ...others.map((part) => `<div class="fragment">\n\n${part.trim()}\n\n</div>`)].join('\n\n')
}
