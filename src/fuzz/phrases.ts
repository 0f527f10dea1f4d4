import type { Random } from './random.ts'

const digits = [
  '0',
  '7',
  '12',
  '2600',
  '1,488',
  '85.2',
  '0.05',
  '2022',
  '9999999',
  '００',
  '3．5',
  '1e3',
  '①',
  '½',
  '²',
]
const words = ['三', '十五', '两千六百', '一百零三', '半', 'twelve', 'one hundred and two', 'half a']
const magnitudes = ['', '', '万', '亿', '万亿', ' million', ' bn', 'k']
const units = [
  '元',
  '%',
  '个百分点',
  '家',
  '倍',
  '吨',
  ' euros',
  ' percent',
  ' people',
  '',
  '℃',
  'km²',
  '美元',
]
const qualifiers = ['', '', '约', '超过', '突破', '近', 'more than ', 'about ', '不足', '力争', '>', '≥', '~']

/** A number as people write it, right or wrong. */
export function amount(random: Random): string {
  const number = () => random.pick(random.chance(0.8) ? digits : words)
  const { pick } = random
  const one = `${pick(qualifiers)}${number()}${pick(magnitudes)}${pick(units)}`
  return random.chance(0.1)
    ? `${one}${pick(['–', '-', '至', ' to ', '/', '∶', ':', '÷'])}${number()}${pick(units)}`
    : one
}

const times = [
  '2022年',
  '2021年底',
  '前三季度',
  '“十四五”末',
  'In 2022',
  'by 2030',
  '5月17日',
  '2023-02-30',
  '同期',
  'last year',
]
const names = [
  '昌吉州',
  '甲县',
  '工业总产值',
  '出口额',
  'output',
  'the mill',
  '新能源汽车',
  'staff',
  '李明',
  'R&D <b>',
  '李·阿不都',
]
const verbs = [
  '增长',
  '下降',
  '达到',
  '占',
  '比上年增加',
  '分别为',
  'rose by ',
  'fell to ',
  'reached ',
  '是',
  '为',
  'made up ',
]
const ends = ['。', '。', '，', '；', '. ', '！', '?', '、', '……', '——', '：']

/** A clause about some number. */
export function clause(random: Random): string {
  const { pick, chance } = random
  const pieces = [pick(times), pick(names), pick(verbs), amount(random), pick(ends)]
  return chance(0.2) ? pieces.toSorted(() => (chance(0.5) ? 1 : -1)).join('') : pieces.join('')
}

const strange = [
  '\u2028',
  '\uFEFF',
  '\r\n',
  '\r',
  '\t',
  '\0',
  '\u202E',
  '\u200B',
  '\uD83D',
  '😀',
  '👨‍👩‍👧',
  'CO₂',
  '<script>',
  '</main></body>',
  '${x}',
  '&lt;',
  '&#x3c;',
  '&nbsp;',
  '-->',
  '<!--',
  ']]>',
  '\\',
  '`',
  '```',
  '$&',
  "'",
  '"',
  '|',
  '[x](javascript:y)',
  '![](100%.png)',
  '%',
  '__proto__',
  '*',
  '**',
  '~~',
  '_',
  '> ',
  '- ',
  '1. ',
  '# ',
  '---',
  '\n\n',
  '|---|',
]

/** What nobody expects where it stands. */
export function oddity(random: Random): string {
  return random.pick(strange)
}
