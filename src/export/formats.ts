import type { Drawings } from './drawings.ts'

/** What a deck can be made into. */
export const formats = ['pdf', 'handout', 'pptx', 'html', 'png', 'card'] as const
export type ExportFormat = (typeof formats)[number]

export const papers = ['slide', 'A4', 'Letter'] as const
export type Paper = (typeof papers)[number]

/** Whether a browser draws a format; the others are made of the deck itself. */
export function isDrawn(format: ExportFormat): boolean {
  return format !== 'html' && format !== 'pptx'
}

/** Formats that a published deck may offer to its viewers. */
export const offered = ['pdf', 'handout', 'pptx', 'html'] as const satisfies ExportFormat[]

/** The one file of a format; `png` has many, each named by its slide. */
export const fileNames: Record<Exclude<ExportFormat, 'png'>, string> = {
  pdf: 'deck.pdf',
  handout: 'handout.pdf',
  pptx: 'deck.pptx',
  html: 'deck.html',
  card: 'card.png',
}

/** How files are made where nothing else is asked for. */
export const defaultOptions: Omit<ExportOptions, 'formats'> = {
  range: null,
  steps: false,
  theme: null,
  paper: 'slide',
  notes: false,
  scale: 2,
}

export interface ExportOptions {
  formats: ExportFormat[]
  /** `1,4-6`; null for all slides. */
  range: string | null
  /** A page, or a picture, for each step of a slide. */
  steps: boolean
  /** Null for the deck's own. */
  theme: string | null
  paper: Paper
  /** Whether what the speaker says goes into files that can hold it. */
  notes: boolean
  /** Pixels of a picture for each of the slide's 1280 × 720. */
  scale: number
  /** What was drawn while presenting: pictures show it over its slides. */
  drawings?: Drawings
}
