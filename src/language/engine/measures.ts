/** Things that are measured and never are one another, whatever else a measure's name says. */
export const indicatorKinds = [
  'value added',
  'output',
  'domestic product',
  'investment',
  'income',
  'profit',
  'loss',
  'tax',
  'exports',
  'imports',
  'deficit',
  'surplus',
  'retail',
  'deposits',
  'loans',
  'installed capacity',
  'generation',
  'electricity use',
  'population',
  'employment',
  'unemployment',
  'patents',
  'price',
  'funds',
] as const
export type IndicatorKind = (typeof indicatorKinds)[number]

/** What a language knows of measures that have several names. */
export interface MeasureWords {
  /** Words that name each, in simplified characters. */
  kinds: Record<IndicatorKind, RegExp>
  /** Names of one measure, and the one by which it is compared. */
  alike: [RegExp, string][]
  /** Nouns of things that are counted, by sorts: of one sort none is another. */
  sorts: ReadonlySet<string>[]
  /** Words that part one whole, by their sides: what is of the one side is not of another (home, abroad). */
  opposites: RegExp[][]
  /** Words that news adds to a name at will, before it. */
  added: string[]
  /** Words before a name that say in which sense it is measured (net, adjusted), not of what part. */
  senses: string[]
  /** The end of a bare name of a rate. */
  rates: RegExp
  /** Verbs that stand where a measure's name would: "the UK exported £3bn". */
  flows: string[]
  /** Words behind a name that say how it is told (增速, rate), not what is measured. */
  told: string[]
}
