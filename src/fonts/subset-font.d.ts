/** The part of subset-font that cut.ts uses; the package ships no types. */
declare module 'subset-font' {
  interface Options {
    targetFormat?: 'woff2' | 'sfnt'
    /** OpenType feature tags to keep; all, where left out. */
    keepFeatures?: string[]
    dropTables?: string[]
    noHinting?: boolean
    /** Takes all of it, of no text. */
    keepAllGlyphs?: boolean
    /** Axes of a variable font that are held fast. */
    variationAxes?: Record<string, number>
  }
  export default function subsetFont(font: Buffer, text: string, options?: Options): Promise<Buffer>
}
