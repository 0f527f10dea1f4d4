import type { Random } from './random.ts'

/** Columns of a table between tabs, blanks, full-width blanks or bars. */
const gaps = ['\t', '    ', '\u3000\u3000', ' | ']

/** Signs that mean nothing in a plain text, and something in Markdown. */
const signs = ['#', '>', '&nbsp;x', 'a ==b== c', ':smile: 3', 'x^2^ y~1~', '\\*', '$a$', '{% a %}', '!!! b']

/** A plain text put together at random, of the pieces that people's texts have, in either language. */
export function writePlain(random: Random): string {
  const { pick, chance, several } = random
  const isChinese = chance(0.6)
  const or = (chinese: string, english: string) => (isChinese ? chinese : english)
  const sentence = () =>
    isChinese
      ? `${pick(['去年', '2022年，', '当年'])}${pick(['全县', '甲县', '工厂'])}${pick(['产值', '出口额'])}${pick(['达', '为', '增长'])}${pick(['约12亿元', '8.6%', '360台', '两千六百吨'])}。`
      : `${pick(['In 2022', 'Last year'])} ${pick(['the mill', 'the port', 'Northdale'])} ${pick(['made', 'sold', 'reached'])} ${pick(['about $12 million', '8.6%', '360 engines', 'half a billion euros'])}${pick(['.', '.', ' for the *first* time.', ' (a_b_c, R&D; 3 < 4).'])}`
  const paragraph = () => [sentence(), ...several(3, sentence)].join(or('', ' '))
  const number = () => pick(['12', '1,200', '8.6%', '2022', '+4.1', '0.5'])
  const table = () => {
    const gap = pick(gaps)
    const head = [or('县区', 'County'), or('产值（亿元）', 'Output ($m)'), or('增速', 'Change')].join(gap)
    const rows = Array.from({ length: 2 + random.below(3) }, (_, i) =>
      [or(`${'东西南北'[i % 4]}县`, `Place ${i}`), number(), number()].join(gap),
    )
    return [...(chance(0.7) ? [head] : []), ...rows].join('\n')
  }
  /** Lines of a usual width, as mails and old files have them. */
  const wrapped = () => {
    const words = Array.from({ length: 4 }, sentence).join(or('', ' '))
    return words.replace(isChinese ? /.{30,40}(?=\p{Script=Han})/gu : /.{1,72} /g, '$&\n').trim()
  }
  const blocks: (() => string)[] = [
    paragraph,
    paragraph,
    paragraph,
    wrapped,
    table,
    () =>
      `${or('表1 各县产值', 'Table 1. Output by county')}\n${or('单位：亿元', '($ millions)')}\n${table()}`,
    () =>
      pick(
        isChinese ? ['一、总体情况', '（二）农业', '1. 产能', '第一章 总论'] : ['OUTLOOK', 'What comes next'],
      ),
    () => several(4, () => `${pick(['- ', '* ', '• ', '1. ', '　　'])}${sentence()}`).join('\n'),
    () => several(4, () => `${or('产值', 'Output')}${number()}`).join('\n'),
    () =>
      pick(
        isChinese
          ? ['责任编辑：李娜', '图为工厂车间。王强 摄']
          : ['Photo: the mill', 'Source: the port', 'END'],
      ),
    () => `[1] ${sentence()}`,
    () => pick(['——', '* * *', '=====']),
    () => `${pick(signs)} ${sentence()}`,
  ]
  const head = [
    or('某县产值突破200亿元', 'Output of the mill rises'),
    ...(chance(0.3) ? [or('——来自一线的报告', 'A report from the floor')] : []),
    ...(chance(0.5) ? [or('本报记者 许小满', 'By Ann Moor')] : []),
    ...(chance(0.3) ? [or('2024年3月5日', 'March 5, 2024')] : []),
  ]
  const dateline = chance(0.3) ? or('某某网讯（记者 李明）：', 'RIVERTON, March 5 (CityWire) -- ') : ''
  const body = [dateline + paragraph(), ...several(6, () => pick(blocks)())]
  return `${[...(chance(0.8) ? [head.join(pick(['\n', '\n\n']))] : []), ...body].join(pick(['\n\n', '\n\n', '\n']))}\n`
}
