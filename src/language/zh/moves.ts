import type { MoveCues } from '../engine/moves.ts'
import { alternation, table } from '../engine/alternation.ts'
import { wordsOn } from '../engine/qualifier.ts'
import { down, rateNouns, up } from './cues.ts'
import { qualifiers } from './qualifiers.ts'

/** Words right at a Chinese percentage that make it a part of a whole, or a move. */
export const moves: MoveCues = {
  words: [...rateNouns, ...up, ...down],
  shareBefore: table('占 占比 比重 份额 比例 占了 占到').flatMap((word) => [
    word,
    ...table('为 是 达 达到 升至 降至').map((verb) => word + verb),
  ]),
  shareAcross: /占(?![地用领])[^，。；、,\d增升涨提降减落滑扩缩]{1,16}$/,
  hedge: `(?:${alternation(wordsOn('before', qualifiers))})`,
  movedPart: [],
  shareBehind: table('的份额 的比重 的股份 的股权'),
  growthBefore: [
    ...table(
      '增长 增加 提高 提升 上升 上涨 下降 减少 降低 回落 下滑 下跌 增长了 增加了 提高了 上升了 上涨了 下降了 减少了 下降了',
    ),
    ...table('增速 增幅 涨幅 降幅 跌幅 增长率').flatMap((word) => [
      word,
      `${word}为`,
      `${word}达`,
      `${word}达到`,
    ]),
  ],
  growthBehind: table('的增速 的增长 的增幅 的涨幅 的降幅'),
}
