import { isColour } from '../colour.ts'
import { layouts, type Layout } from '../model.ts'
import { nearest } from '../problem.ts'
import { knownAttributes, parseClasses, type Attribute, type Directive } from './comment.ts'
import { pictureObjection } from './picture.ts'
import type { Source } from './source.ts'

/** What `<!-- .slide: … -->` says of its slide. */
export interface SlideSettings {
  layout: { name: Layout; start: number } | null
  id: { name: string; start: number } | null
  classes: string[]
  background: { color: string | null; image: string | null }
  autoAnimate: boolean
}

export function noSettings(): SlideSettings {
  return {
    layout: null,
    id: null,
    classes: [],
    background: { color: null, image: null },
    autoAnimate: false,
  }
}

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
        message: `there is no layout \`${value ?? ''}\``,
        expected,
      })
    }
  },
  id({ value, valueStart }, settings, source) {
    if (value !== null && slug.test(value)) settings.id = { name: value, start: valueStart }
    else {
      const expected = 'letters, digits, - and _'
      source.report(valueStart, { code: 'slide-id', message: `\`${value ?? ''}\` is no id`, expected })
    }
  },
  class(attribute, settings, source) {
    settings.classes.push(...parseClasses(attribute, source))
  },
  'data-background-color'({ value, valueStart }, settings, source) {
    if (value !== null && isColour(value)) settings.background.color = value
    else {
      const message = `\`${value ?? ''}\` is no colour`
      source.report(valueStart, { code: 'attribute', message, expected: '#hex, a name, rgb() or hsl()' })
    }
  },
  'data-background-image'({ value, valueStart }, settings, source) {
    const objection = pictureObjection(value ?? '')
    if (objection) source.report(valueStart, objection)
    else settings.background.image = value
  },
  'data-auto-animate'({ value, valueStart }, settings, source) {
    if (value === null || value === '' || value === 'true') settings.autoAnimate = true
    else if (value === 'false') settings.autoAnimate = false
    else {
      const message = `\`data-auto-animate\` cannot be \`${value}\``
      source.report(valueStart, { code: 'attribute', message, expected: 'the bare name' })
    }
  },
}

/** Takes over what a comment says of its slide. */
export function applySlideDirective(directive: Directive, settings: SlideSettings, source: Source): void {
  for (const attribute of knownAttributes(directive.body, source, Object.keys(readers), 'a slide')) {
    readers[attribute.name]!(attribute, settings, source)
  }
}
