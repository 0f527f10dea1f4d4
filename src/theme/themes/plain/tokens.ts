import type { Backdrop, Colours, Scheme, Space, TypeScale } from '../../theme.ts'

/** Plain and exact, for reports and companies: white, one blue, no drawing. */
const light: Colours = {
  ground: '#ffffff',
  ink: '#1a1f26',
  inkSoft: '#535c68',
  rule: '#cfd5dc',
  accent: '#0a56a6',
  target: '#ad4500',
  motif: '#0a56a6',
  motifDim: '#d7dde4',
  codeName: '#6b4a00',
  series: ['#0a56a6', '#4f87c2', '#ad4500', '#2f7d6b', '#6b7480', '#7a4a9c', '#8a6a10', '#a03555'],
}

const dark: Colours = {
  ground: '#12161b',
  ink: '#eef1f5',
  inkSoft: '#a8b2bf',
  rule: '#39424d',
  accent: '#7db8f2',
  target: '#ffa563',
  motif: '#7db8f2',
  motifDim: '#2e3640',
  codeName: '#e3c878',
  series: ['#7db8f2', '#4f87bd', '#ffa563', '#68c4ad', '#a8b2bf', '#c4a1e0', '#d8bf69', '#f08fac'],
}

export const colours: Record<Scheme, Record<Backdrop, Colours>> = {
  light: { page: light, deep: { ...light, ground: '#eef2f7', inkSoft: '#4a535f', rule: '#bcc6d1' } },
  dark: { page: dark, deep: { ...dark, ground: '#1c232b', rule: '#46515e' } },
}

export const type: TypeScale = {
  text: 1.75,
  heading: 2.5,
  cover: 5.5,
  section: 3.75,
  claim: 3.25,
  figure: 5.5,
  lead: 1.875,
  small: 1.375,
  foot: 1.25,
}

export const space: Space = {
  edge: 4.5,
  top: 3.5,
  gap: 1.75,
  stroke: 0.125,
  hairline: 0.0625,
  radius: 0.125,
  masthead: 0,
  drop: 13,
}
