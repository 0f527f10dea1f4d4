/** What the Vite plugin writes for this deck; see `src/vite/plugin.ts`. */
declare module 'virtual:deck/charts' {
  import type { ChartSpec, ChartType } from '../model.ts'
  import type { Plot } from './chart/config.ts'
  /** The deck's charts; importing this registers the parts of Chart.js that they need. */
  export const charts: ChartSpec[]
  /** What lays out the types that they are of. */
  export const plots: Partial<Record<ChartType, Plot>>
}

declare module 'virtual:deck/notes' {
  /** Speaker notes as HTML, by slide id; empty where the build leaves them out. */
  export const notes: ReadonlyMap<string, string>
}

declare module 'virtual:deck/sources' {
  import type { Source } from '../model.ts'
  export const sources: Record<string, Source>
}

declare module 'virtual:deck/words' {
  import type { Words } from '../words.ts'
  export const words: Words
  /** The language that the words are in: the deck's, or the one that the person has chosen. */
  export const lang: string
}

declare module 'virtual:deck/passages' {
  import type { ArticlePassage } from '../model.ts'
  /** What the article says, for the search. */
  export const passages: ArticlePassage[]
}
