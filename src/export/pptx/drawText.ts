import type { LanguageTag } from '../../model.ts'
import {
  indentOf,
  lineHeight,
  signRoom,
  type TextParagraph,
  type ParagraphLook,
  type TextPiece,
  type TextRun,
} from './paragraph.ts'
import { schemeColour, type Colour } from './palette.ts'
import { officeSigns } from '../../theme/signs.ts'
import { headingFaces, themeFaces } from './theme.ts'
import { emu, points } from './units.ts'
import { xml, type Xml } from './xml.ts'

/** What text is drawn with: the language it is in, and what a link leads to. */
export interface TextSettings {
  /** The deck's. */
  lang: LanguageTag
  /** Faces of its runs; where a program does not look them up in a theme, they are named. */
  faces?: Xml
  /** A run's link as an element, or null where it leads nowhere from here. */
  link(href: string): Xml | null
}

export function fill(colour: Colour): Xml {
  return xml`<a:solidFill>${schemeColour(colour)}</a:solidFill>`
}

/** Paragraphs as `a:p`; what they share with `inherited`, their placeholder's look, is left to it. */
export function drawParagraphs(
  paragraphs: TextParagraph[],
  inherited: ParagraphLook | null,
  settings: TextSettings,
): Xml[] {
  if (paragraphs.length === 0)
    return [xml`<a:p><a:endParaRPr${language(settings.lang)}>${facesOf(settings)}</a:endParaRPr></a:p>`]
  return paragraphs.map((paragraph, i) => drawParagraph(paragraph, i === 0, inherited, settings))
}

function drawParagraph(
  paragraph: TextParagraph,
  first: boolean,
  inherited: ParagraphLook | null,
  settings: TextSettings,
): Xml {
  const { look, item, tab, pieces } = paragraph
  const align = look.align !== (inherited?.align ?? 'left') && xml` algn="${alignments[look.align]}"`
  const level = item && item.level > 0 && xml` lvl="${item.level}"`
  const properties = xml`<a:pPr${indents(paragraph)}${level}${align}>
    ${(look.line !== inherited?.line || (look.exact && look.size !== inherited.size)) && spacing(look)}
    <a:spcBef><a:spcPts val="${first ? 0 : points(look.before)}"/></a:spcBef>
    ${sign(paragraph)}
    ${tab !== undefined && xml`<a:tabLst><a:tab pos="${emu(tab)}" algn="l"/></a:tabLst>`}
    </a:pPr>`
  const runs = pieces.map((piece) => drawPiece(piece, look, inherited, settings))
  const end = xml`<a:endParaRPr${language(settings.lang)}${size(look, inherited)}>${facesOf(settings, look)}</a:endParaRPr>`
  return xml`<a:p>${properties}${runs}${end}</a:p>`
}

function facesOf(
  { faces }: Pick<TextSettings, 'faces'>,
  { display = false }: { display?: boolean } = {},
): Xml {
  return faces ?? (display ? headingFaces : themeFaces)
}

const alignments = { left: 'l', center: 'ctr', right: 'r' }

function spacing(look: ParagraphLook): Xml {
  const distance = look.exact
    ? xml`<a:spcPts val="${points(lineHeight(look))}"/>`
    : xml`<a:spcPct val="${look.line * 1000}"/>`
  return xml`<a:lnSpc>${distance}</a:lnSpc>`
}

/** Where a paragraph begins; an item's sign hangs before it. */
function indents(paragraph: TextParagraph): Xml | null {
  const { item, look } = paragraph
  if (!item) return xml` marL="0" indent="0"`
  const room = look.size * (item.ordered ? signRoom.ordered : signRoom.bullet)
  return xml` marL="${emu(indentOf(paragraph))}" indent="${-emu(room)}"`
}

const numberings = ['arabicPeriod', 'alphaLcPeriod', 'romanLcPeriod']

/** An item's sign: a bullet, or a number that PowerPoint keeps counting. */
function sign({ item }: Pick<TextParagraph, 'item'>): Xml {
  if (!item) return xml`<a:buNone/>`
  const colour = xml`<a:buClr><a:schemeClr val="accent1"/></a:buClr>`
  if (item.box) return xml`${colour}<a:buFont typeface="${officeSigns.boxes}"/><a:buChar char="${item.box}"/>`
  const first = item.first !== undefined && xml` startAt="${item.first}"`
  return item.ordered
    ? xml`${colour}<a:buFont typeface="+mj-lt"/><a:buAutoNum type="${numberings[item.level % numberings.length]}"${first}/>`
    : xml`${colour}<a:buFont typeface="${officeSigns.bullets}"/><a:buChar char="${item.level % 2 ? '–' : '•'}"/>`
}

function drawPiece(
  piece: TextPiece,
  look: ParagraphLook,
  inherited: ParagraphLook | null,
  settings: TextSettings,
): Xml {
  if (piece === 'break') {
    return xml`<a:br><a:rPr${language(settings.lang)}${size(look, inherited)}>${facesOf(settings, look)}</a:rPr></a:br>`
  }
  if (piece === 'tab') return drawRun({ text: '\t' }, look, inherited, settings)
  return xml`${withEmojiApart(piece).map((run) => drawRun(run, look, inherited, settings))}`
}

/** Emoji of one or of several characters (Unicode TS 51); a sign that is text by itself is none. */
const emoji = new RegExp('(\\p{RGI_Emoji}+)', 'v')

/** Emoji as runs of their own, in a face that has those of several characters whole: `1️⃣` begins with a digit. */
function withEmojiApart(run: TextRun): (TextRun & { isEmoji?: boolean })[] {
  const parts = run.text.split(emoji)
  if (parts.length === 1) return [run]
  return parts.flatMap((text, i) => (text === '' ? [] : [{ ...run, text, isEmoji: i % 2 === 1 }]))
}

function drawRun(
  run: TextRun & { isEmoji?: boolean },
  look: ParagraphLook,
  inherited: ParagraphLook | null,
  settings: TextSettings,
): Xml {
  const bold = run.bold ?? look.bold
  const colour = run.colour ?? look.colour
  const link = run.href === undefined ? null : settings.link(run.href)
  return xml`<a:r><a:rPr${language(settings.lang)}${size(look, inherited, run.scale)}
    ${bold !== (inherited?.bold ?? false) && xml` b="${bold ? 1 : 0}"`}
    ${run.italic && xml` i="1"`}${run.underlined && xml` u="sng"`}${run.deleted && xml` strike="sngStrike"`}${run.baseline && xml` baseline="${run.baseline * 1000}"`} dirty="0">
    ${colour !== inherited?.colour && fill(colour)}${run.marked && highlight}
    ${run.isEmoji ? coloured : run.code ? monospaced : facesOf(settings, look)}${link}</a:rPr><a:t>${run.text}</a:t></a:r>`
}

const highlight = xml`<a:highlight><a:srgbClr val="${officeSigns.highlight}"/></a:highlight>`
/** Where it is not installed, programs take the system's own. */
const coloured = xml`<a:latin typeface="${officeSigns.emoji}"/><a:ea typeface="${officeSigns.emoji}"/><a:cs typeface="${officeSigns.emoji}"/>`
const monospaced = xml`<a:latin typeface="${officeSigns.code}"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/>`

function size(look: ParagraphLook, inherited: ParagraphLook | null, scale = 1): Xml | null {
  return look.size === inherited?.size && scale === 1 ? null : xml` sz="${points(look.size * scale)}"`
}

/** Each language as PowerPoint names it, and the one of the other script beside it. */
const tags: Record<LanguageTag, [own: string, other: string]> = {
  'zh-CN': ['zh-CN', 'en-US'],
  'zh-TW': ['zh-TW', 'en-US'],
  en: ['en-US', 'zh-CN'],
}

function language(lang: LanguageTag): Xml {
  const [own, other] = tags[lang]
  return xml` lang="${own}" altLang="${other}"`
}

/** The look of a placeholder's paragraphs, for each of its levels. */
export function drawListStyle(look: ParagraphLook, list: 'bullet' | 'ordered' | null): Xml {
  const levels = [0, 1, 2, 3, 4].map((level) => {
    const item = list || level > 0 ? { ordered: list === 'ordered', level } : undefined
    const paragraph: TextParagraph = { pieces: [], look, ...(item && { item }) }
    return xml`<a:lvl${level + 1}pPr${indents(paragraph)} algn="${alignments[look.align]}" eaLnBrk="1" latinLnBrk="0" hangingPunct="1">
      ${spacing(look)}<a:spcBef><a:spcPts val="${points(look.before)}"/></a:spcBef>${sign(paragraph)}
      <a:defRPr sz="${points(look.size)}" b="${look.bold ? 1 : 0}" kern="1200">${fill(look.colour)}${facesOf({}, look)}</a:defRPr>
      </a:lvl${level + 1}pPr>`
  })
  return xml`${levels}`
}
