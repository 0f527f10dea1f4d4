import type { Colours, Backdrop, Scheme, Space, TypeScale } from '../../theme.ts'

/**
 * A dry bright morning: chalk, pine ink, the green of a first shoot; apricot is kept for what is aimed at and not yet
 * true.
 */
const light: Colours = {
  ground: '#f6f8f3',
  ink: '#10211b',
  inkSoft: '#47584f',
  rule: '#c6d0c8',
  accent: '#00704a',
  target: '#b53a08',
  motif: '#00704a',
  motifDim: '#c3d3c4',
  codeName: '#7a4a00',
  series: ['#00704a', '#718f14', '#b53a08', '#2461a3', '#66736c', '#7b3fa0', '#8a5a12', '#0e7c86'],
}

const dark: Colours = {
  ground: '#0c1814',
  ink: '#eef4ea',
  inkSoft: '#a9bab0',
  rule: '#2e4239',
  accent: '#bde63a',
  target: '#ff9d62',
  motif: '#bde63a',
  motifDim: '#24392f',
  codeName: '#e8c66a',
  series: ['#bde63a', '#45b98a', '#ff9d62', '#82b4f2', '#a9bab0', '#c9a0f0', '#e0c060', '#5fd3dc'],
}

const deep: Colours = {
  ...dark,
  ground: '#063b2b',
  ink: '#f4f8ec',
  inkSoft: '#b9d1c2',
  rule: '#2b6350',
  accent: '#c9f04a',
  motif: '#c9f04a',
  motifDim: '#1d5641',
  series: ['#c9f04a', '#45b98a', '#ff9d62', '#82b4f2', '#a9bab0', '#c9a0f0', '#e0c060', '#5fd3dc'],
}

export const colours: Record<Scheme, Record<Backdrop, Colours>> = {
  light: { page: light, deep },
  dark: { page: dark, deep: { ...deep, ground: '#05281d' } },
}

export const type: TypeScale = {
  text: 1.875,
  heading: 3,
  cover: 5.25,
  section: 4.75,
  claim: 4,
  figure: 6.5,
  lead: 2,
  small: 1.375,
  foot: 1.25,
}

export const space: Space = {
  edge: 5,
  top: 4,
  gap: 2,
  stroke: 0.1875,
  hairline: 0.0625,
  radius: 0.3,
  masthead: 0,
  drop: 0,
}
