/** Words by which a text says of what sort its number is. Chinese patterns are asked in simplified characters. */
export interface ClaimCues {
  /** Words that look like growth and are none; they are passed over. */
  noGrowth: RegExp
  /** Words of growth, decline and comparison, anywhere. */
  growth: RegExp
  /** Right before a number: a level reached. */
  levelBefore: RegExp
  /** Right before a number: something grew or fell by it. */
  growthBefore: RegExp
  /** A number that is still to be reached. */
  target: RegExp
  /** In a heading: below it stands what is to come. */
  ahead: RegExp
  /** A year to come, which alone is no striving. */
  byYear: RegExp
  /** A number that has been reached. */
  achieved: RegExp
  /** An average over years. */
  averaged: RegExp
  /** A word before the number that, with one behind it, says more or less (比2000亿元多). */
  than: RegExp
  moreBehind: RegExp
  lessBehind: RegExp
  /** Right before a multiple: it is one of what was before. */
  ofBefore: RegExp
  /** A clause that denies what it says. */
  denied: RegExp
  /** Right before a name: it is of all but what that names (不过夜旅客, non-members). */
  unlike: RegExp
  /** Money that is made, or owned; and money that is lost, or owed. */
  gain: RegExp
  loss: RegExp
  /** A sentence that says it of a case only. */
  conditional: RegExp
  /** Right before a number that something went from, and right behind it, before the one that it went to. */
  from: RegExp
  /** What says, right before a number, that another is compared with it. */
  compared: RegExp
  to: RegExp
  /** As long a time of another year (同期, the same period). */
  sameSpan: RegExp
  /** A year as a whole (全年). */
  wholeYear: RegExp
  /** That something is compared with the year, the quarter or the month before. */
  onYear: RegExp
  onQuarter: RegExp
  onMonth: RegExp
  /** What one of something is told of: a day's, a month's, one share's, one head's. */
  aDay: RegExp
  aMonth: RegExp
  aShare: RegExp
  aHead: RegExp
  /** Who has, one by one, what is told without saying so: 居民收入. */
  ofHeads: RegExp
  /** A word of arithmetic right before, or right behind, a number. */
  operator: RegExp
}

/** What stands for words that a language does not have. */
export const never = /(?!)/
