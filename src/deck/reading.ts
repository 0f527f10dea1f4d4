import type { Token } from 'marked'
import type { ElementAttributes, Footnote, Span } from '../model.ts'
import type { ChartFiles } from './chartFile.ts'
import type { SlideSettings } from './slideSettings.ts'
import type { Source } from '../source/source.ts'

/** What is at hand while one slide is read. */
export interface SlideReading {
  source: Source
  files: ChartFiles
  /** Lexes a further part of the slide, with its link definitions. */
  inline: (text: string) => Token[]
  settings: SlideSettings
  /** `#slug` links, to be looked up when all slides are known. */
  anchors: (Span & { href: string })[]
  /** What is written of `[^label]` marks, on this slide or another. */
  footnotes: Omit<Footnote, 'number'>[]
}

export function noAttributes(): ElementAttributes {
  return { classes: [], dataId: null, fragmentIndex: null }
}

/** The place of a block from one offset to another, nothing set on it. */
export function placeAt(start: number, end: number, { source }: SlideReading) {
  return { start, end, line: source.lineAt(start), attributes: noAttributes() }
}
