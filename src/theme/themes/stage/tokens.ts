import type { Backdrop, Colours, Scheme, Space, TypeScale } from '../../theme.ts'

/** A dark hall: few words, large, lit from the front; sections are walls of one colour. */
const dark: Colours = {
  ground: '#0b0b10',
  ink: '#ffffff',
  inkSoft: '#b9b9c8',
  rule: '#3a3a48',
  accent: '#ffd23f',
  target: '#ff86a8',
  motif: '#ffd23f',
  motifDim: '#34343f',
  codeName: '#7fdcd0',
  series: ['#ffd23f', '#8fa3ff', '#ff86a8', '#5fd0e6', '#b9b9c8', '#c79bff', '#7fdc9a', '#ffab6b'],
}

const light: Colours = {
  ground: '#ffffff',
  ink: '#0b0b10',
  inkSoft: '#545466',
  rule: '#cfcfdb',
  accent: '#3426c9',
  target: '#b8124f',
  motif: '#3426c9',
  motifDim: '#d9d9e6',
  codeName: '#006a60',
  series: ['#3426c9', '#6f7fe0', '#b8124f', '#007a94', '#6b6b7c', '#8436c4', '#1f7a3c', '#a8520a'],
}

const deep: Colours = {
  ...dark,
  ground: '#2a1fb8',
  inkSoft: '#d6d3ff',
  rule: '#6a60e0',
  target: '#ffb3c6',
  motifDim: '#4d43d0',
  series: ['#ffd23f', '#b3c0ff', '#ffb3c6', '#7fe3f5', '#d6d3ff', '#dcc2ff', '#9df0b3', '#ffc08f'],
}

export const colours: Record<Scheme, Record<Backdrop, Colours>> = {
  light: { page: light, deep },
  dark: { page: dark, deep },
}

export const type: TypeScale = {
  text: 2.125,
  heading: 3.875,
  cover: 7,
  section: 6.5,
  claim: 5,
  figure: 8,
  lead: 2.375,
  small: 1.5,
  foot: 1.25,
}

export const space: Space = {
  edge: 5,
  top: 3.75,
  gap: 2,
  stroke: 0.3125,
  hairline: 0.125,
  radius: 0.4,
  masthead: 0,
  drop: 0,
}
