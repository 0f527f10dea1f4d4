import { parseColour } from '../colour.ts'
import { nearest } from '../problem.ts'
import { schemes } from './choice.ts'
import type { Scheme, Theme } from './theme.ts'

/** What a brand says of one token: a name and a value, as written, at an offset of its file. */
export interface BrandEntry {
  name: string
  value: string
  at: number
  /** null for both schemes. */
  scheme: Scheme | null
}

/** What is wrong with one of them. */
export interface BrandFault {
  at: number
  message: string
  expected: string
}

export interface BrandTokens {
  /** Colours as `#rrggbb`, by scheme; those of the deep ground begin with `deep-`. */
  colours: Record<Scheme, Map<string, { value: string; at: number }>>
  /** Sizes in rem, em for `tracking` and `radius`. */
  measures: Map<string, number>
  scheme: Theme['scheme'] | null
  /** `base`, `logo`, `office-latin`, `office-east-asian`. */
  words: Map<string, { value: string; at: number }>
}

const palette = ['ground', 'ink', 'ink-soft', 'rule', 'accent', 'target', 'motif', 'motif-dim', 'code-name']
/** Colours of charts, in their order. */
export const seriesNames = [1, 2, 3, 4, 5, 6, 7, 8].map((i) => `series-${i}`)
const deep = [...palette, ...seriesNames].map((name) => `deep-${name}`)
const colourNames: readonly string[] = [...palette, ...seriesNames, ...deep]

/** Sizes that may be set, each with the least and the most that a slide can carry. */
const measureRanges: Readonly<Record<string, readonly [least: number, most: number]>> = {
  'type-text': [1.5, 3],
  'type-heading': [2.25, 5],
  'type-cover': [2.75, 9],
  'type-section': [2.75, 8],
  'type-claim': [1.75, 7],
  'type-figure': [3.5, 10],
  'type-lead': [1.5, 3.5],
  'type-small': [1.125, 2],
  'type-foot': [1, 1.75],
  edge: [2, 8],
  top: [2.5, 7],
  gap: [0.75, 4],
  stroke: [0, 0.75],
  hairline: [0, 0.25],
  masthead: [0, 0.75],
  drop: [0, 16],
  radius: [0, 1],
  tracking: [-0.06, 0.1],
}

const wordNames = ['base', 'logo', 'office-latin', 'office-east-asian']
const known = [...colourNames, ...Object.keys(measureRanges), 'scheme', ...wordNames]

/** Reads what a brand says: known names with values that are what they should be; nothing else is taken over. */
export function readBrandTokens(entries: BrandEntry[]): { tokens: BrandTokens; faults: BrandFault[] } {
  const tokens: BrandTokens = {
    colours: { light: new Map(), dark: new Map() },
    measures: new Map(),
    scheme: null,
    words: new Map(),
  }
  const faults: BrandFault[] = []
  for (const { name, value, at, scheme } of entries) {
    const fault = (message: string, expected: string) => faults.push({ at, message, expected })
    if (colourNames.includes(name)) {
      const read = readColours(value)
      if (!read)
        fault(
          `\`${name}\` is no colour: \`${value.slice(0, 40)}\``,
          'an opaque colour: #hex, a name, rgb or hsl',
        )
      else
        for (const one of scheme ? [scheme] : read.schemes)
          tokens.colours[one].set(name, { value: read[one], at })
    } else if (Object.hasOwn(measureRanges, name)) {
      const [least, most] = measureRanges[name]!
      const size = readSize(value)
      if (size !== null && size >= least && size <= most) tokens.measures.set(name, size)
      else
        fault(`\`${name}\` cannot be \`${value.slice(0, 40)}\``, `${least} to ${most}, in rem, em or px/16`)
    } else if (name === 'scheme') {
      const scheme = schemes.find((one) => one === unquoted(value))
      if (scheme) tokens.scheme = scheme
      else fault(`\`scheme\` cannot be \`${value.slice(0, 40)}\``, schemes.join(', '))
    } else if (wordNames.includes(name)) tokens.words.set(name, { value: unquoted(value), at })
    else
      fault(`a brand has no \`${name}\``, nearest(name, known) ?? known.slice(0, palette.length).join(', '))
  }
  return { tokens, faults }
}

function unquoted(value: string): string {
  return value.replace(/^["']|["']$/g, '')
}

/** One colour for the light scheme, or `light-dark(a, b)` for both. */
function readColours(value: string): { light: string; dark: string; schemes: Scheme[] } | null {
  const both = /^light-dark\(\s*([^,()]+(?:\([^()]*\))?)\s*,\s*([^,()]+(?:\([^()]*\))?)\s*\)$/.exec(value)
  const [light, dark] = (both ? both.slice(1) : [value, value]).map((one) => parseColour(one!.trim()))
  if (!light || !dark) return null
  const hex = (colour: string) => `#${colour.toLowerCase()}`
  return { light: hex(light), dark: hex(dark), schemes: both ? ['light', 'dark'] : ['light'] }
}

/** Rem of `3rem`, `48px`, `0.3em` or a bare number; null for what is no size. */
function readSize(value: string): number | null {
  const read = /^(-?\d*\.?\d+)(rem|em|px)?$/.exec(value)
  if (!read) return null
  return read[2] === 'px' ? Number(read[1]) / 16 : Number(read[1])
}

/** `--name: value` of a style sheet, by whether they stand under a selector or a query that speaks of dark. */
export function entriesOfCss(text: string): BrandEntry[] {
  const entries: BrandEntry[] = []
  const open: boolean[] = []
  let at = 0
  for (const piece of text
    .replace(/\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\//g, (said) => ' '.repeat(said.length))
    .split(/([{};])/)) {
    if (piece === '{') open.push(isDarkSelector(text.slice(0, at)))
    else if (piece === '}') open.pop()
    else {
      const colon = piece.indexOf(':')
      const name = piece.slice(0, Math.max(colon, 0)).trim()
      if (name.startsWith('--') && /^--[\w-]+$/.test(name)) {
        const value = piece.slice(colon + 1).trim()
        entries.push({
          name: name.slice(2),
          value,
          at: at + piece.indexOf('--'),
          scheme: open.includes(true) ? 'dark' : null,
        })
      }
    }
    at += piece.length
  }
  return entries
}

/** Whether what stands right before a brace speaks of the dark scheme. */
function isDarkSelector(before: string): boolean {
  const from = Math.max(before.lastIndexOf('{'), before.lastIndexOf('}'), before.lastIndexOf(';')) + 1
  return before.slice(from).includes('dark')
}

/** Entries of an object: `{ "accent": "#c00", "dark": { "accent": "#f66" } }`, also under `colours` and `colors`. */
export function entriesOfJson(value: object, text: string): BrandEntry[] {
  const read = (object: object, scheme: Scheme | null): BrandEntry[] =>
    Object.entries(object).flatMap(([key, one]: [string, unknown]): BrandEntry[] => {
      const nested = typeof one === 'object' && one !== null ? one : null
      if (nested && (key === 'light' || key === 'dark')) return read(nested, key)
      if (nested && ['colours', 'colors', 'tokens', 'sizes', 'office'].includes(key))
        return read(nested, scheme)
      const name = key.replace(/^--/, '').replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
      const at = Math.max(0, text.indexOf(JSON.stringify(key)))
      return [{ name, value: String(one), at, scheme }]
    })
  return read(value, null)
}
