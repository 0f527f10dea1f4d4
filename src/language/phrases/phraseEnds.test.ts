import { expect, test } from 'vitest'
import { phraseEnds } from './phraseEnds.ts'

/** With a stroke where a line may begin. */
function cut(text: string, names: string[] = []): string {
  const ends = new Set(phraseEnds(text, 'zh-CN', names))
  return [...text].map((character, i) => (ends.has(i) ? `|${character}` : character)).join('')
}

test.each([
  ['困难诉求和急难问题得到协调', ['急难', '诉求', '协调']],
  ['围绕产业转、盯着项目干', ['盯着']],
  ['新型材料重在提质，现代服务业重在培育', ['重在', '提质', '培育']],
  ['做到实干兴邦、人才兴企、融通发展', ['实干兴邦', '人才兴企', '融通发展']],
  ['制造业增加值同比分别增长', ['同比', '增长']],
  ['大中小企业携手向前', ['大中小', '携手']],
  ['三大动力持续激发', ['三大动力']],
  ['经济总量居全疆国家级开发区第一', ['国家级', '开发区', '第一']],
  ['以“起步即冲刺”的状态打造千亿产业园区', ['“起步即冲刺”']],
])('%s keeps %j whole', (text, phrases) => {
  for (const phrase of phrases) expect(cut(text)).toContain(phrase)
})

test('long text breaks somewhere', () => {
  expect(cut('本季度营业收入同比增长归属于上市公司股东的净利润').split('|').length).toBeGreaterThan(4)
})

test('no character stands alone', () => {
  const pieces = cut('压力当前更要激发他们的志气和斗志让他们放手去干').split('|')
  expect(pieces.filter((piece) => piece.length < 2)).toEqual([])
})

test('names are not cut', () => {
  const text = '国际货币基金组织上调今年全球经济增长预期'
  expect(cut(text)).not.toContain('国际货币基金组织')
  expect(cut(text, ['国际货币基金组织'])).toContain('国际货币基金组织')
})

test('a name of many words is cut between them', () => {
  const name = '高技术产业和装备制造业增加值'
  expect(cut(`前三季度${name}继续扩大`, [name]).split('|').length).toBeGreaterThan(3)
})

test('a foreign word and a quotation may begin a line', () => {
  expect(cut('使用GPT模型生成，巩固“岗位大练兵”成果')).toBe('使用|GPT|模型生成，巩固|“岗位大练兵”|成果')
})
