import type { Interval } from '../model.ts'

/** How far 约 and "about" reach, as a share of the number. */
const ABOUT = 0.05
/** How far 近 and "nearly" reach below. */
const NEARLY = 0.1

const above = new Set(
  '突破 超过 超 逾 余 多 以上 至少 不低于 不少于 高于 破 过 上 跨越 高达 及以上 超出 之多 > ≥'
    .split(' ')
    .concat([
      'more than',
      'over',
      'above',
      'at least',
      'exceeding',
      'in excess of',
      'upwards of',
      'greater than',
      'no less than',
      'not less than',
      'plus',
      'topped',
      'exceeded',
      'surpassed',
      'or more',
    ]),
)
const below = new Set(
  '以下 不到 不足 以内 低于 不超过 不高于 最多 未到 至多 控制在 之内 < ≤'
    .split(' ')
    .concat([
      'less than',
      'under',
      'below',
      'fewer than',
      'up to',
      'as much as',
      'as many as',
      'at most',
      'no more than',
      'not more than',
      'a maximum of',
      'or less',
    ]),
)
const near = new Set(
  '近 接近 将近 逼近'
    .split(' ')
    .concat(['nearly', 'almost', 'close to', 'just under', 'just below', 'approaching']),
)
const about = new Set(
  '约 大约 左右 上下 约为 大概 ≈'
    .split(' ')
    .concat(['about', 'around', 'some', 'roughly', 'approximately', 'an estimated', 'estimated', 'or so']),
)

/**
 * What a number and its qualifier allow: 突破 and "over" leave the top open, 不足 and "under" the bottom, 约 and
 * "about" reach 5 % to both sides, 近 and "nearly" 10 % down; else half of the last printed digit to both sides.
 */
export function intervalOf(
  printed: string,
  value: number,
  high: number | null,
  qualifier: string | null,
): Interval {
  const top = high ?? value
  if (qualifier !== null) {
    if (above.has(qualifier)) return { low: value, high: Infinity }
    if (below.has(qualifier)) return { low: -Infinity, high: top }
    if (near.has(qualifier)) return { low: value * (1 - NEARLY), high: top }
    if (about.has(qualifier)) return { low: value * (1 - ABOUT), high: top * (1 + ABOUT) }
  }
  if (high !== null) return { low: value, high }
  const half = lastDigit(printed, value) / 2
  return { low: value - half, high: value + half }
}

/** What one unit of the last printed digit is worth: 0.1亿 is a tenth of 1亿. Numbers in words are exact. */
function lastDigit(printed: string, value: number): number {
  const digits = /\d[\d,]*(?:\.(\d+))?/.exec(printed)
  if (!digits) return 0
  const face = Number(digits[0].replaceAll(',', ''))
  const scale = face === 0 ? 1 : value / face
  return Math.abs(scale) * 10 ** -(digits[1]?.length ?? 0)
}
