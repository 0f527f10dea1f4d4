import { isColour } from '../colour.ts'
import { layouts, type Background, type Layout } from '../model.ts'
import { nearest } from '../problem.ts'
import { knownAttributes, parseClasses, type Attribute, type Directive } from './comment.ts'
import { mediaObjection, pictureObjection } from './picture.ts'
import { isSafeValue, parseStyle } from './style.ts'
import type { Source } from '../source/source.ts'

/** What `<!-- .slide: … -->` says of its slide. */
export interface SlideSettings {
  layout: { name: Layout; start: number } | null
  id: { name: string; start: number } | null
  /** Names that the slide had before: links to them still open it. */
  aliases: { name: string; start: number }[]
  /** Where its comment takes a further attribute; null without a comment. */
  end: number | null
  /** Whether a shorter talk shows it too. */
  isEssential: boolean
  /** Where it is asked for a QR code of the deck's address; null where it is not. */
  qr: { start: number } | null
  /** Seconds that its author gives it. */
  time: number | null
  /** Hashes of the sentences that a draft made it of. */
  from: string[]
  isStale: boolean
  classes: string[]
  background: Background
  /** `hidden` slides are left out, `uncounted` ones have no page number. */
  visibility: 'hidden' | 'uncounted' | null
  state: string | null
  autoAnimate: boolean
}

export function noSettings(): SlideSettings {
  return {
    layout: null,
    id: null,
    aliases: [],
    end: null,
    isEssential: false,
    qr: null,
    time: null,
    from: [],
    isStale: false,
    classes: [],
    background: { color: null, image: null },
    visibility: null,
    state: null,
    autoAnimate: false,
  }
}

/** No slide's id has a colon, and each id of the page's own has one. */
const slug = /^[\p{L}\p{N}_-]+$/u

/** One small function for each attribute: sets it, or says what is wrong with it. */
const readers: Record<string, (attribute: Attribute, settings: SlideSettings, source: Source) => void> = {
  layout({ value, valueStart }, settings, source) {
    const name = layouts.find((known) => known === value)
    if (name) settings.layout = { name, start: valueStart }
    else {
      const expected = nearest(value ?? '', layouts) ?? layouts.join(', ')
      source.report(valueStart, {
        code: 'unknown-layout',
        severity: 'warning',
        message: `there is no layout \`${value ?? ''}\``,
        expected,
      })
    }
  },
  id({ value, valueStart }, settings, source) {
    const given = [...(value ?? '').matchAll(/\S+/g)].map(({ 0: name, index }) => ({
      name,
      start: valueStart + index,
    }))
    const wrong =
      given.find(({ name }) => !slug.test(name)) ?? (given.length === 0 && { name: '', start: valueStart })
    if (wrong) {
      source.report(wrong.start, {
        code: 'slide-id',
        severity: 'warning',
        message: `\`${wrong.name}\` is no id`,
        expected: 'letters, digits, - and _; behind it, with spaces, the ids that the slide had before',
      })
    }
    const [id, ...aliases] = given.filter(({ name }) => slug.test(name))
    settings.id = id ?? settings.id
    settings.aliases.push(...aliases)
  },
  essential(attribute, settings, source) {
    settings.isEssential = readSwitch(attribute, settings.isEssential, source)
  },
  qr(attribute, settings, source) {
    settings.qr = readSwitch(attribute, false, source) ? { start: attribute.valueStart } : null
  },
  time({ value, valueStart }, settings, source) {
    const [, minutes, seconds = '0'] = /^(\d{1,3})(?::([0-5]\d))?$/.exec(value?.trim() ?? '') ?? []
    if (minutes === undefined)
      warn(`\`${value ?? ''}\` is no time`, 'minutes and seconds, as 1:30', valueStart, source)
    else settings.time = Number(minutes) * 60 + Number(seconds)
  },
  from({ value }, settings) {
    settings.from.push(...(value ?? '').split(/\s+/).filter(Boolean))
  },
  stale(attribute, settings, source) {
    settings.isStale = readSwitch(attribute, settings.isStale, source)
    if (settings.isStale) {
      source.report(attribute.valueStart, {
        code: 'stale-slide',
        severity: 'warning',
        message: 'the article no longer says what this slide was made of',
        expected: 'a slide that says what it says now; then take `stale` away',
      })
    }
  },
  class(attribute, settings, source) {
    settings.classes.push(...parseClasses(attribute, source))
  },
  'data-background'(attribute, settings, source) {
    const value = attribute.value ?? ''
    const kind = isColour(value) ? 'color' : /gradient\s*\(/.test(value) ? 'gradient' : 'image'
    readers[`data-background-${kind}`]!(attribute, settings, source)
  },
  'data-background-color'({ value, valueStart }, { background }, source) {
    if (value !== null && isColour(value)) background.color = value
    else warn(`\`${value ?? ''}\` is no colour`, '#hex, a name, rgb() or hsl()', valueStart, source)
  },
  'data-background-gradient'({ value, valueStart }, { background }, source) {
    const gradient = value?.trim() ?? ''
    if (/^(?:repeating-)?(?:linear|radial|conic)-gradient\(/.test(gradient) && isSafeValue(gradient)) {
      background.gradient = gradient
      background.style = { ...background.style, background: gradient }
      // The ink is the one that is read on its first colour.
      background.color ??=
        /#[\da-f]{3,8}\b|(?:rgb|hsl)a?\([^()]*\)/i.exec(gradient)?.[0] ?? colourNamed(gradient)
    } else warn(`\`${gradient}\` is no gradient`, 'linear-gradient(…)', valueStart, source)
  },
  'data-background-image'({ value, valueStart }, settings, source) {
    const objection = pictureObjection(value ?? '')
    if (objection) source.report(valueStart, objection)
    else settings.background.image = value
  },
  'data-background-video'({ value, valueStart }, { background }, source) {
    const [src = ''] = (value ?? '').split(',').map((one) => one.trim())
    const objection = mediaObjection(src)
    if (objection) source.report(valueStart, objection)
    else background.video = { loop: false, muted: false, ...background.video, src }
  },
  'data-background-video-loop'(_attribute, { background }) {
    background.video = { src: '', muted: false, ...background.video, loop: true }
  },
  'data-background-video-muted'(_attribute, { background }) {
    background.video = { src: '', loop: false, ...background.video, muted: true }
  },
  'data-background-size'({ value, valueStart }, { background }, source) {
    const size = value?.trim() ?? ''
    const style = /^(?:contain|cover)$/.test(size) ? { 'object-fit': size } : sized(size, source, valueStart)
    background.style = { ...background.style, ...style }
  },
  'data-background-position'({ value, valueStart }, { background }, source) {
    background.style = {
      ...background.style,
      ...parseStyle(`object-position: ${value ?? ''}`, valueStart, source),
    }
  },
  'data-background-opacity'({ value, valueStart }, { background }, source) {
    const opacity = Number(value)
    if (value && opacity >= 0 && opacity <= 1) {
      background.style = { ...background.style, opacity: String(opacity) }
    } else warn(`\`${value ?? ''}\` is no opacity`, 'a number from 0 to 1', valueStart, source)
  },
  'data-visibility'({ value, valueStart }, settings, source) {
    if (value === 'hidden' || value === 'uncounted') settings.visibility = value
    else warn(`a slide cannot be \`${value ?? ''}\``, 'hidden or uncounted', valueStart, source)
  },
  'data-state'({ value, valueStart }, settings, source) {
    if (value && slug.test(value)) settings.state = value
    else warn(`\`${value ?? ''}\` is no state`, 'letters, digits, - and _', valueStart, source)
  },
  'data-auto-animate'(attribute, settings, source) {
    settings.autoAnimate = readSwitch(attribute, settings.autoAnimate, source)
  },
}

/** What is on by its name alone; what its value cannot mean leaves it as it was. */
function readSwitch({ name, value, valueStart }: Attribute, before: boolean, source: Source): boolean {
  if (value === null || value === '' || value === 'true') return true
  if (value !== 'false') warn(`\`${name}\` cannot be \`${value}\``, 'the bare name', valueStart, source)
  return value === 'false' ? false : before
}

function warn(message: string, expected: string, start: number, source: Source): void {
  source.report(start, { code: 'attribute', severity: 'warning', message, expected })
}

/** A picture at a size of its own, in the middle of its slide. */
function sized(size: string, source: Source, start: number): Record<string, string> {
  const [width = '', height = 'auto'] = size.split(/\s+/)
  return parseStyle(`width: ${width}; height: ${height}; margin: auto`, start, source)
}

/** The first colour that a text names. */
function colourNamed(text: string): string | null {
  return (text.match(/[a-z]+/gi) ?? []).find(isColour) ?? null
}

/** Takes over what a comment says of its slide. */
export function applySlideDirective(directive: Directive, settings: SlideSettings, source: Source): void {
  settings.end =
    directive.body.text === ''
      ? directive.end - '-->'.length
      : directive.body.offset(directive.body.text.length - 1) + 1
  for (const attribute of knownAttributes(directive.body, source, Object.keys(readers), 'a slide')) {
    readers[attribute.name]!(attribute, settings, source)
  }
}
