import type { Source } from '../source/source.ts'

/**
 * Properties that an author may set on an element: none that loads a file, lies over the whole page or hides what is
 * said.
 */
const allowed = new Set(
  [
    'color background background-color opacity line-height letter-spacing vertical-align white-space',
    'font font-size font-weight font-style font-family font-variant list-style list-style-type',
    'text-align text-decoration text-transform text-indent text-shadow box-shadow',
    'width height min-width min-height max-width max-height aspect-ratio object-fit object-position',
    'margin margin-top margin-right margin-bottom margin-left',
    'padding padding-top padding-right padding-bottom padding-left',
    'border border-top border-right border-bottom border-left border-radius border-color border-style border-width',
    'border-collapse border-spacing display float clear columns column-count column-gap column-width',
    'flex flex-grow flex-shrink flex-basis flex-direction flex-wrap flex-flow order gap row-gap',
    'grid grid-template-columns grid-template-rows grid-template-areas grid-column grid-row grid-area grid-gap',
    'align-items align-content align-self justify-items justify-content justify-self',
    'place-items place-content place-self position top right bottom left z-index transform overflow',
  ].flatMap((line) => line.split(' ')),
)

const unsafeValue = /[\\<>{};@"'\p{Cc}]|url\s*\(|expression\s*\(|image\s*\(|javascript:|\/\*/iu

/** Values that would hide what is said, or take it out of its slide. */
const misplaced: Record<string, RegExp> = {
  display: /^none$/,
  position: /^(?:fixed|sticky)$/,
  overflow: /^(?!visible$)/,
}

/** The safe declarations of a `style` attribute at `start`; each other one is a warning, once for each property. */
export function parseStyle(style: string, start: number, source: Source): Record<string, string> {
  const declarations: Record<string, string> = {}
  for (const part of style.split(';')) {
    const colon = part.indexOf(':')
    if (colon < 0) continue
    const property = part.slice(0, colon).trim().toLowerCase()
    const value = part
      .slice(colon + 1)
      .replace(/!important/i, '')
      .trim()
    if (value === '') continue
    if (allowed.has(property) && isSafeValue(value) && !misplaced[property]?.test(value)) {
      declarations[property] = inRem(value)
    } else {
      source.reportOnce(`style ${property}`, start, {
        code: 'style',
        severity: 'warning',
        message: `\`${property}: ${value.slice(0, 40)}\` has no effect on a slide`,
        expected: 'colours, sizes, spaces and columns',
      })
    }
  }
  return declarations
}

/** Whether a value ends where it seems to: nothing in it opens what it does not close. */
export function isSafeValue(value: string): boolean {
  const inner = value.replace(/\((?:[^()]|\([^()]*\))*\)/g, '')
  return !unsafeValue.test(value) && !/[()]/.test(inner)
}

/** Pixels of a slide of 1280 × 720 as rem, which grow with the screen. */
function inRem(value: string): string {
  return value.replace(/(?<![\w.#-])(-?\d*\.?\d+)px\b/gi, (_, pixels: string) => `${Number(pixels) / 16}rem`)
}
