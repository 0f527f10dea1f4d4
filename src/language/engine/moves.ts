/** Words right before and right behind a percentage by which it is surely a part of a whole, or surely a move. */
export interface MoveCues {
  /** 占, made up. */
  shareBefore: string[]
  /** 的比重, of the. */
  shareBehind: string[]
  /** 增长, rose by. */
  growthBefore: string[]
  /** 的增幅, increase. */
  growthBehind: string[]
}
