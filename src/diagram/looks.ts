/** Colours of the page (`theme/tokens.css`) that a diagram is drawn in, on its light and on its dark ground. */
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

export const looks: Record<'light' | 'dark', DiagramLook> = {
  light: {
    ground: '#f6f8f3',
    ink: '#10211b',
    soft: '#47584f',
    rule: '#c6d0c8',
    accent: '#00704a',
    box: '#dfe9e0',
    cluster: '#ecf1ea',
    note: '#fbe6d6',
    series: ['#8cc3ab', '#c9dc93', '#f0b59b', '#a3c2e4', '#c3c9c5', '#d3b6e3', '#dcc39a', '#94cfd4'],
  },
  dark: {
    ground: '#0c1814',
    ink: '#eef4ea',
    soft: '#a9bab0',
    rule: '#2e4239',
    accent: '#bde63a',
    box: '#1c3228',
    cluster: '#14231c',
    note: '#4a2c18',
    series: ['#5d7a1c', '#1f6a4d', '#8a4a22', '#335d92', '#56635c', '#6f4791', '#80681f', '#1f757d'],
  },
}

/** A look as Mermaid's theme `base` takes it. */
export function themeVariables(look: DiagramLook, isDark: boolean): Record<string, string | boolean> {
  const { ground, ink, soft, rule, accent, box, cluster, note, series } = look
  const shares = series.flatMap((colour, i) => [
    [`pie${i + 1}`, colour],
    [`cScale${i}`, colour],
    [`cScaleLabel${i}`, ink],
    [`git${i}`, colour],
    [`fillType${i}`, i % 2 ? cluster : box],
  ])
  return {
    darkMode: isDark,
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
