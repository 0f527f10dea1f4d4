import { mix } from '../colour.ts'
import { blank, codeFaces, paper, pointer, room, signals, tints } from './signs.ts'
import type { Colours, Theme } from './theme.ts'

/** The names of colours in CSS, as `--name`. */
const names: [name: string, of: (colours: Colours) => string][] = [
  ['ground', ({ ground }) => ground],
  ['ink', ({ ink }) => ink],
  ['ink-soft', ({ inkSoft }) => inkSoft],
  ['rule', ({ rule }) => rule],
  ['accent', ({ accent }) => accent],
  ...Object.entries(tints).map(([name, share]): [string, (colours: Colours) => string] => [
    name,
    ({ ground, accent }) => mix(ground, accent, share),
  ]),
  ['target', ({ target }) => target],
  ['motif', ({ motif }) => motif],
  ['motif-dim', ({ motifDim }) => motifDim],
  ['code-name', ({ codeName }) => codeName],
  ...[0, 1, 2, 3, 4, 5, 6, 7].map((i): [string, (colours: Colours) => string] => [
    `series-${i + 1}`,
    ({ series }) => series[i]!,
  ]),
]

/** System colours that stand for them where a reader's own are forced, so that drawings take them too. */
const forced: Record<string, string> = {
  ground: 'Canvas',
  rule: 'GrayText',
  accent: 'LinkText',
  quiet: 'GrayText',
  faint: 'VisitedText',
  target: 'VisitedText',
  'motif-dim': 'GrayText',
  'series-1': 'LinkText',
  'series-3': 'VisitedText',
  'series-4': 'GrayText',
}

/** A theme as a style sheet of tokens: layouts, charts and all else on a page take their looks from these alone. */
export function themeCss(theme: Theme): string {
  const { light, dark } = theme.colours
  const both = (a: string, b: string) => (a === b ? a : `light-dark(${a},${b})`)
  const colours = (ground: 'page' | 'deep') =>
    names.map(([name, of]) => `--${name}:${both(of(light[ground]), of(dark[ground]))};`).join('')
  const signs = Object.entries(signals).map(([name, { light, dark }]) => `--${name}:${both(light, dark)};`)
  // Registered, so that a chart can read them resolved.
  const registered = names.map(
    ([name]) => `@property --${name}{syntax:'<color>';inherits:true;initial-value:transparent}`,
  )
  return [
    ...registered,
    `:root,[data-tone]{color-scheme:light;${colours('page')}${signs.join('')}}`,
    `:root{${measures(theme)}${onPaper(light.page)}--shade:${light.deep.ground}73;}`,
    ...(['light', 'dark'] as const).map(roomRules),
    `:root[data-theme='dark'],[data-tone='dark']{color-scheme:dark}`,
    `:root[data-theme='auto']{color-scheme:light dark}`,
    // Without scripts a page is read, by light or in the dark as its reader has it.
    `@media screen{:root:not([data-view]){color-scheme:light dark}}`,
    // Section and closing slides stand on the deep ground in both schemes.
    `[data-layout]:is([data-layout='section'],[data-layout='closing']):not([data-tone]){${colours('deep')}}`,
    ...(theme.logo === null ? [] : [logoRules(theme.logo)]),
    `@media (forced-colors:active){:root,[data-tone],[data-layout][data-layout]{${names.map(([name]) => `--${name}:${forced[name] ?? 'CanvasText'};`).join('')}}}`,
  ].join('\n')
}

function measures({ type, space, faces }: Theme): string {
  const sizes = Object.entries(type).map(([name, rem]) => `--type-${name}:${rem}rem;`)
  const { edge, top, gap, stroke, hairline, radius, masthead, drop } = space
  const rooms = Object.entries({ edge, top, gap, stroke, hairline, masthead, drop }).map(
    ([name, rem]) => `--${name}:${rem}rem;`,
  )
  const quoted = (families: readonly string[]) =>
    families.map((name) => (/^[a-z-]+$/.test(name) ? name : `'${name}'`)).join(',')
  const text = `Deck,'Deck Emoji',${quoted(faces.system)}`
  const display = faces.display ? `'Deck Display',${text}` : text
  const fonts = `--font:${text};--font-display:${display};--tracking:${faces.tracking}em;--font-code:${quoted(codeFaces)},Deck,'Deck Emoji',monospace;`
  return [...sizes, ...rooms, `--radius:${radius}em;`, fonts].join('')
}

/** Handouts are printed: their own words stand on white, in the light scheme. */
function onPaper({ ink, inkSoft, rule, accent }: Colours): string {
  return `--paper:${paper};--blank:${blank};--pointer:${pointer};--paper-ink:${ink};--paper-soft:${inkSoft};--paper-rule:${rule};--paper-accent:${accent};`
}

/** A logo is drawn by the style sheet: once in the page, whatever the slides are. */
function logoRules(logo: string): string {
  const drawn = (place: string) => `content:'';background:url("${logo}") ${place}/contain no-repeat`
  const laid = ':is(html[data-view="present"],html[data-view="print"],html[data-view="speaker"])'
  return [
    `${laid} [data-layout="cover"] .box::after{${drawn('right top')};position:absolute;top:var(--top);right:var(--edge);width:12rem;height:4.5rem}`,
    `${laid} [data-layout]:not([data-layout="cover"]) .page::before{${drawn('right center')};display:inline-block;vertical-align:-0.35em;width:7rem;height:1.5em;margin-inline-end:1.25rem}`,
    `${laid} [data-layout="cover"] .title-block{padding-inline-end:9rem}`,
  ].join('\n')
}

function roomRules(tone: 'light' | 'dark'): string {
  const colours = Object.entries(room).map(([part, own]) => `--room${part}:${own[tone]};`)
  return `:root[data-view='speaker']${tone === 'dark' ? "[data-room='dark']" : ''}{${colours.join('')}}`
}
