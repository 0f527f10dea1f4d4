import type { ElementAttributes } from '../model.ts'
import type { Source } from '../source/source.ts'
import { noAttributes } from './reading.ts'
import { parseStyle } from './style.ts'

const pair = /([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'}]+))|(?<=[\s{])\.([\w-]+)/g

/**
 * What braces behind a picture set: `{width=50% .shadow}`; a number alone means pixels.
 *
 * @param braces as written, or nothing
 * @param end of them in the file
 */
export function sizesOf(braces: string, end: number, source: Source): ElementAttributes {
  const element = noAttributes()
  for (const { 1: name, 2: double, 3: single, 4: bare, 5: shorthand, index } of braces.matchAll(pair)) {
    const value = double ?? single ?? bare ?? ''
    const start = end - braces.length + index
    if (shorthand) element.classes.push(shorthand)
    else if (name === 'class') element.classes.push(...value.split(/\s+/).filter(Boolean))
    else if (name === 'width' || name === 'height') {
      const size = /^\d+(?:\.\d+)?$/.test(value) ? `${value}px` : value
      element.style = { ...element.style, ...parseStyle(`${name}: ${size}`, start, source) }
    } else if (name !== 'style') {
      source.reportOnce(`braces ${name}`, start, {
        code: 'unknown-attribute',
        severity: 'warning',
        message: `a picture has no \`${name}\``,
        expected: 'width, height, class or style',
      })
    } else element.style = { ...element.style, ...parseStyle(value, start, source) }
  }
  return element
}
