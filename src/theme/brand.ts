import { contrastOf, isDark, mix, nearestReadable } from '../colour.ts'
import { seriesNames, type BrandFault, type BrandTokens } from './brandTokens.ts'
import type { Colours, Scheme, Space, Theme, TypeScale } from './theme.ts'

/** WCAG 2.2, 1.4.3 and 1.4.11: text, and what is drawn. */
const least = { text: 4.5, drawn: 3 }

/** How far what a brand does not say stands from its ground, towards its ink or its accent. */
const shares = { soft: 0.72, rule: 0.18, dim: 0.22, deep: 0.1 }

/**
 * A brand's theme: a theme that travels with the program, with what the brand says in its place. What it leaves open is
 * made of what it says: lines and soft ink of ground and ink, a dark scheme's accent of the light one's.
 *
 * @returns also what cannot be read on its ground, with the nearest colour that can
 */
export function brandTheme(
  base: Theme,
  name: string,
  tokens: BrandTokens,
): { theme: Theme; faults: BrandFault[] } {
  const faults: BrandFault[] = []
  const paletteOf = (scheme: Scheme): Theme['colours'][Scheme] => {
    const own = tokens.colours[scheme]
    const page = pageOf(base, scheme, tokens)
    faults.push(...unreadable(page, own, ''))
    const deep = deepOf(page, base, own, tokens.colours.light.has('accent'))
    faults.push(...unreadable(deep, own, 'deep-'))
    return { page, deep }
  }
  const { measures, words } = tokens
  const size = (key: string, usual: number) => measures.get(key) ?? usual
  const sized = <T extends TypeScale | Space>(of: T, prefix: string): T =>
    Object.fromEntries(
      Object.entries(of).map(([key, usual]: [string, number]) => [key, size(prefix + key, usual)]),
    ) as unknown as T
  const office = {
    latin: words.get('office-latin')?.value ?? base.faces.office.latin,
    eastAsian: words.get('office-east-asian')?.value ?? base.faces.office.eastAsian,
  }
  const isNamed = words.has('office-latin') || words.has('office-east-asian')
  const theme: Theme = {
    ...base,
    name,
    scheme: tokens.scheme ?? base.scheme,
    colours: { light: paletteOf('light'), dark: paletteOf('dark') },
    type: sized(base.type, 'type-'),
    space: sized(base.space, ''),
    faces: {
      ...base.faces,
      tracking: size('tracking', base.faces.tracking),
      ...(isNamed && { office: { ...office, display: office } }),
    },
  }
  return { theme, faults }
}

type Own = BrandTokens['colours'][Scheme]

function pageOf(base: Theme, scheme: Scheme, { colours }: BrandTokens): Colours {
  const usual = base.colours[scheme].page
  const own = colours[scheme]
  const take = (name: string, otherwise: string) => own.get(name)?.value ?? otherwise
  const ground = take('ground', usual.ground)
  const ink = take('ink', own.has('ground') ? nearestReadable(usual.ink, ground, least.text) : usual.ink)
  // What a brand says of the light scheme alone is kept in the dark one, as far as it is read there.
  const carried = (name: string, otherwise: string, contrast: number) =>
    take(name, nearestReadable(colours.light.get(name)?.value ?? otherwise, ground, contrast))
  const accent = carried('accent', usual.accent, least.text)
  const isOwn = own.has('ground') || own.has('ink')
  return {
    ground,
    ink,
    inkSoft: take(
      'ink-soft',
      isOwn ? nearestReadable(mix(ground, ink, shares.soft), ground, least.text) : usual.inkSoft,
    ),
    rule: take('rule', isOwn ? mix(ground, ink, shares.rule) : usual.rule),
    accent,
    target: carried('target', usual.target, least.text),
    motif: take('motif', accent),
    motifDim: take('motif-dim', mix(ground, accent, shares.dim)),
    codeName: carried('code-name', usual.codeName, least.text),
    series: usual.series.map((colour, i) =>
      i === 0
        ? take('series-1', nearestReadable(accent, ground, least.drawn))
        : carried(`series-${i + 1}`, colour, least.drawn),
    ) as unknown as Colours['series'],
  }
}

function deepOf(page: Colours, base: Theme, own: Own, hasAccent: boolean): Colours {
  const take = (name: string, otherwise: string) => own.get(`deep-${name}`)?.value ?? otherwise
  const usual = base.colours[isDark(page.ground.slice(1)) ? 'dark' : 'light'].deep.ground
  const ground = take('ground', hasAccent ? mix(page.ground, page.accent, shares.deep) : usual)
  const dark = isDark(ground.slice(1))
  const from = dark === isDark(page.ground.slice(1)) ? page : base.colours[dark ? 'dark' : 'light'].page
  const read = (name: string, colour: string) => take(name, nearestReadable(colour, ground, least.text))
  const ink = read('ink', from.ink)
  const accent = read('accent', page.accent)
  return {
    ground,
    ink,
    inkSoft: read('ink-soft', mix(ground, ink, shares.soft)),
    rule: take('rule', mix(ground, ink, shares.rule)),
    accent,
    target: read('target', from.target),
    motif: take('motif', accent),
    motifDim: take('motif-dim', mix(ground, accent, shares.dim)),
    codeName: read('code-name', from.codeName),
    series: from.series.map((colour, i) =>
      take(`series-${i + 1}`, nearestReadable(colour, ground, least.drawn)),
    ) as unknown as Colours['series'],
  }
}

/** What a brand says that cannot be read, or seen, on its ground. */
function unreadable(colours: Colours, own: Own, prefix: '' | 'deep-'): BrandFault[] {
  const pairs: [name: string, colour: string, contrast: number][] = [
    ['ink', colours.ink, least.text],
    ['ink-soft', colours.inkSoft, least.text],
    ['accent', colours.accent, least.text],
    ['target', colours.target, least.text],
    ['code-name', colours.codeName, least.text],
    ...seriesNames.map((name, i): [string, string, number] => [name, colours.series[i]!, least.drawn]),
  ]
  return pairs.flatMap(([name, colour, wanted]) => {
    const said = own.get(prefix + name)
    const found = contrastOf(colour.slice(1), colours.ground.slice(1))
    if (!said || found >= wanted) return []
    const near = nearestReadable(colour, colours.ground, wanted)
    return [
      {
        at: said.at,
        message: `\`${prefix}${name}\` ${colour} has a contrast of ${found.toFixed(1)}:1 on ${colours.ground}, under ${wanted}:1`,
        expected: `${near}, the nearest that has it`,
      },
    ]
  })
}
