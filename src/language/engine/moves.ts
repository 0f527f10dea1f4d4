/** Words right before and right behind a percentage by which it is surely a part of a whole, or surely a move. */
export interface MoveCues {
  /** All words of growth and decline. */
  words: readonly string[]
  /** 占, made up. */
  shareBefore: string[]
  /** "lost 5% of its riders": before a part that went, or came. */
  movedPart: string[]
  /** 的比重, of the. */
  shareBehind: string[]
  /** 增长, rose by. */
  growthBefore: string[]
  /** 的增幅, increase. */
  growthBehind: string[]
  /** 占全省的: a whole between such a word and the number. */
  shareAcross: RegExp
  /** Words that may stand between these and the number, as the inside of a pattern. */
  hedge: string
}
