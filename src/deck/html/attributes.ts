import type { ElementAttributes } from '../../model.ts'
import { decodeEntity } from '../../decodeEntity.ts'
import { noAttributes } from '../reading.ts'
import type { Source } from '../../source/source.ts'
import { parseStyle } from '../style.ts'
import type { HtmlAttribute, Tag } from './tokens.ts'

const safeName = /^[\p{L}\p{N}_.-]+$/u

/** An attribute's value with its entities decoded; null where the tag has none of the name. */
export function valueOf(tag: Tag, name: string): string | null {
  const found = tag.attributes.find((attribute) => attribute.name === name)
  return found ? found.value.replace(/&#?\w+;/g, (entity) => decodeEntity(entity) ?? entity) : null
}

type Reader = (attribute: HtmlAttribute, element: ElementAttributes, source: Source) => void

const readers: Record<string, Reader> = {
  class({ value }, element) {
    element.classes.push(...value.split(/\s+/).filter((name) => safeName.test(name)))
  },
  style({ value, start }, element, source) {
    element.style = { ...element.style, ...parseStyle(value, start, source) }
  },
  'data-id'({ value }, element) {
    if (safeName.test(value)) element.dataId = value
  },
  'data-fragment-index'({ value }, element) {
    if (/^\d{1,3}$/.test(value)) element.fragmentIndex = Number(value)
  },
  align({ value, start }, element, source) {
    element.style = { ...element.style, ...parseStyle(`text-align: ${value}`, start, source) }
  },
  color({ value, start }, element, source) {
    element.style = { ...element.style, ...parseStyle(`color: ${value}`, start, source) }
  },
  width: size,
  height: size,
}

function size({ name, value, start }: HtmlAttribute, element: ElementAttributes, source: Source): void {
  const written = /^\d+(?:\.\d+)?$/.test(value) ? `${value}px` : value
  element.style = { ...parseStyle(`${name}: ${written}`, start, source), ...element.style }
}

/** What an author may set on an element; a handler never runs, and says so once. */
export function readAttributes(tag: Tag, source: Source): ElementAttributes {
  const element = noAttributes()
  for (const attribute of tag.attributes) {
    if (attribute.name.startsWith('on')) {
      source.reportOnce('handler', attribute.start, {
        code: 'html-handler',
        severity: 'warning',
        message: `\`${attribute.name}\` never runs: a deck holds no scripts of its own`,
      })
    } else readers[attribute.name]?.(attribute, element, source)
  }
  return element
}

/** Whether an author set anything on an element. */
export function saysAnything({ classes, dataId, fragmentIndex, style = {} }: ElementAttributes): boolean {
  return classes.length > 0 || dataId !== null || fragmentIndex !== null || Object.keys(style).length > 0
}
