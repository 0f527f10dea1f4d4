/** Words by which an article relates its own numbers. */
export interface RelationCues {
  /** Growth that leaves out prices, or what changed in scope: two printed levels do not give it. */
  real: RegExp
  /** Measures that are told in constant prices as a rule. */
  constant: RegExp
  /** Measures whose scope changes from year to year, those as well. */
  realMeasures: RegExp
  /** Behind these words stands the number from which another moves. */
  from: RegExp
  /** Between the two numbers of a move: 提高到, to. */
  to: RegExp
  /** Between the two where the later one comes first: ", up from". */
  backFrom: RegExp
  /** Between a change and the number that it leads to. */
  leadsTo: RegExp
  /** Words of a change between a move and its own number. */
  moves: RegExp
  /** Growth against something else than the number printed beside it: 同比, on the month. */
  otherBase: RegExp
  /** Growth on the month or the quarter before. */
  monthly: RegExp
  /** The year before that of the number itself. */
  yearBefore: RegExp
  /** The number behind is how far the two before it are apart. */
  gap: RegExp
  /** What follows are parts of what stands before: 其中, of which. */
  ofWhich: RegExp
  /** Between an amount and the share that it is: 占, "or", "accounted for". */
  shareBehind: RegExp
  /** Behind a share, the whole that it is of; its name is the first group. */
  ofWhole: RegExp
  /** Between a whole and its parts: 其中, including; between parts and what they come to: 合计, in total. */
  parts: RegExp
  together: RegExp
  /** Totals that are the sum of their parts by definition, by the clauses that name each and nothing else. */
  totals: { whole: RegExp; parts: RegExp[] }[]
  /** Shares of one whole as a proportion: 结构为 a∶b∶c. */
  proportions: RegExp
  /** Shares that a list gives one by one. */
  respectiveShares: RegExp
}
