import type { Backdrop, Colours, Scheme, Space, TypeScale } from '../../theme.ts'

/** A printed page: black on warm white, thin rules, one blue ink; the red pencil marks what is aimed at. */
const light: Colours = {
  ground: '#fbfaf6',
  ink: '#161513',
  inkSoft: '#57534c',
  rule: '#cdc7ba',
  accent: '#1c4370',
  target: '#b02a1c',
  motif: '#161513',
  motifDim: '#d3cdc0',
  codeName: '#6b4a00',
  series: ['#1c4370', '#5c86b0', '#b02a1c', '#8a6d1f', '#6d6860', '#6a3d6e', '#2e6b57', '#8c4f2b'],
}

const dark: Colours = {
  ground: '#181714',
  ink: '#f4f0e6',
  inkSoft: '#b8b1a3',
  rule: '#413d36',
  accent: '#a3c7ee',
  target: '#ff9a86',
  motif: '#f4f0e6',
  motifDim: '#3d3932',
  codeName: '#e5c170',
  series: ['#a3c7ee', '#6d94bf', '#ff9a86', '#d9bd6c', '#b8b1a3', '#d0a3d6', '#86c9b0', '#d9a37e'],
}

export const colours: Record<Scheme, Record<Backdrop, Colours>> = {
  light: {
    page: light,
    deep: { ...light, ground: '#ebe5d7', inkSoft: '#4f4b44', rule: '#bdb5a4', motifDim: '#c9c1b0' },
  },
  dark: { page: dark, deep: { ...dark, ground: '#262420', rule: '#4d4840', motifDim: '#4d4840' } },
}

export const type: TypeScale = {
  text: 1.8125,
  heading: 3.25,
  cover: 6,
  section: 5.25,
  claim: 4.25,
  figure: 6.5,
  lead: 2,
  small: 1.375,
  foot: 1.25,
}

export const space: Space = {
  edge: 5,
  top: 4,
  gap: 2,
  stroke: 0.125,
  hairline: 0.0625,
  radius: 0,
  masthead: 0.3125,
  drop: 0,
}
