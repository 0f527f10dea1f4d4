import { expect, test } from 'vitest'
import { list, text } from '../export/pptx/samples/deck.ts'
import type { BlockOf, Inline } from '../model.ts'
import { plainText } from '../plainText.ts'
import { arrangementOf, cutMotto, halvesIn, numberOf } from './arrangement.ts'
import { namedItems } from './parts.ts'

/** `name|rest`, or words alone. */
function arranged(...items: string[]) {
  const inlines = items.map((item): Inline[] => {
    const [name, rest] = item.split('|')
    return rest === undefined ? text(name!) : [{ type: 'strong', inlines: text(name!) }, ...text(` ${rest}`)]
  })
  return arrangementOf(namedItems(list(...inlines) as BlockOf<'list'>))
}

test.each([
  ['pairs', ['抓机遇、稳运行|让经济更稳固', '补短板、锻长板|让生态更优质']],
  ['pairs', ['Build + test|fewer faults', 'Ship + watch|faster repairs']],
  ['keywords', ['兑现|许下的承诺都兑现', '落实|政策都落实', '敢试|办法都去试']],
  ['slogans', ['坚持党的领导|不忘初心：落实部署', '坚持产业惠民|服务大局：回报社会']],
  ['cells', ['顶层谋划', '政策引导', '重点企业', '重大项目']],
  ['cells', ['Plan', 'Build', 'Test', 'Ship', 'Watch', 'Learn']],
  ['points', ['这是一句足够长的话，要占幻灯片的一行', '二', '三', '四', '五']],
  ['named', ['许下的承诺|招商引资中依法依规许诺的，都兑现', '政策|都落实']],
  ['lines', ['一句话', '另一句话']],
  ['lines', ['这是一句足够长的话，要占幻灯片的一行', '二', '三', '四']],
  ['plain', ['这是一句再长一些的话，在幻灯片上放大以后，一行就放不下了', '二']],
])('%s', (arrangement, items) => expect(arranged(...items)).toBe(arrangement))

test('a sentence has a number that speaks for it, if it has few', () => {
  const strong = (words: string): Inline => ({ type: 'strong', inlines: text(words) })
  const sentence = (...numbers: string[]) =>
    numbers.flatMap((number): Inline[] => [...text('it grew by '), strong(number)])
  expect(plainText(numberOf(sentence('5%', '3%'))!)).toBe('5%')
  expect(numberOf(sentence('much'))).toBeNull()
  expect(numberOf(sentence('5%', '4%', '3%', '2%', '1%'))).toBeNull()
  const facts = list(sentence('5%'), sentence('2 m')) as BlockOf<'list'>
  expect(arrangementOf(namedItems(facts))).toBe('facts')
  const led = list(text('They were counted in three groups'), sentence('5%'), sentence('2 m'))
  expect(arrangementOf(namedItems(led as BlockOf<'list'>))).toBe('facts')
  const alone = list(text('They were counted in 3 groups'), sentence('5%'), sentence('2 m'))
  expect(arrangementOf(namedItems(alone as BlockOf<'list'>))).not.toBe('facts')
  const named = [strong('In 2023'), ...text(': '), ...sentence('5%', '3%')]
  const mixed = list(named, sentence('2 m')) as BlockOf<'list'>
  expect(arrangementOf(namedItems(mixed))).not.toBe('facts')
})

test('a name of three is no pair', () => expect(halvesIn(text('练、比、学'))).toBeNull())

test('what is behind a colon keeps its place', () => {
  const [motto, colon, detail] = cutMotto([{ type: 'text', text: '实干兴邦：落实', start: 10 }])!
  expect([plainText(motto), colon, detail[0]]).toEqual([
    '实干兴邦',
    '：',
    { type: 'text', text: '落实', start: 15 },
  ])
})
