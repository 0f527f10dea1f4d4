import { isDark, mix } from '../colour.ts'
import type { Colours } from '../theme/theme.ts'

/** Colours that a diagram is drawn in. */
export interface DiagramLook {
  ground: string
  ink: string
  soft: string
  rule: string
  accent: string
  box: string
  cluster: string
  note: string
  series: string[]
}

/** How far what lies behind words is drawn from the ground towards a colour. */
const shares = { box: 0.12, cluster: 0.06, note: 0.15, series: 0.45 }

/** The look of diagrams in a theme's colours. */
export function lookOf({ ground, ink, inkSoft, rule, accent, target, series }: Colours): DiagramLook {
  const [first, second, , fourth, fifth, ...others] = series
  return {
    ground,
    ink,
    soft: inkSoft,
    rule,
    accent,
    box: mix(ground, accent, shares.box),
    cluster: mix(ground, accent, shares.cluster),
    note: mix(ground, target, shares.note),
    series: [first, second, target, fourth, fifth, ...others].map((colour) =>
      mix(ground, colour, shares.series),
    ),
  }
}

/** A look as Mermaid's theme `base` takes it. */
export function themeVariables(look: DiagramLook): Record<string, string | boolean> {
  const { ground, ink, soft, rule, accent, box, cluster, note, series } = look
  const shares = series.flatMap((colour, i) => [
    [`pie${i + 1}`, colour],
    [`cScale${i}`, colour],
    [`cScaleLabel${i}`, ink],
    [`git${i}`, colour],
    [`fillType${i}`, i % 2 ? cluster : box],
  ])
  return {
    darkMode: isDark(ground.slice(1)),
    background: ground,
    primaryColor: box,
    primaryTextColor: ink,
    primaryBorderColor: accent,
    secondaryColor: cluster,
    secondaryTextColor: ink,
    secondaryBorderColor: rule,
    tertiaryColor: cluster,
    tertiaryTextColor: ink,
    tertiaryBorderColor: rule,
    lineColor: soft,
    textColor: ink,
    titleColor: ink,
    mainBkg: box,
    nodeBorder: accent,
    nodeTextColor: ink,
    clusterBkg: cluster,
    clusterBorder: rule,
    edgeLabelBackground: ground,
    noteBkgColor: note,
    noteTextColor: ink,
    noteBorderColor: rule,
    pieTitleTextColor: ink,
    pieSectionTextColor: ink,
    pieLegendTextColor: ink,
    pieStrokeColor: ground,
    pieOuterStrokeColor: rule,
    pieOpacity: '1',
    ...Object.fromEntries(shares),
  }
}
