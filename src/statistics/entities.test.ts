import { describe, expect, it } from 'vitest'
import { parseArticle } from '../article/parse.ts'
import { findEntities } from './entities.ts'
import { nameFinder } from './naming.ts'

const parse = (text: string) => parseArticle({ file: 'a.md', text: `# T\n\n${text}` }).value
const entities = (text: string) =>
  findEntities(parse(text)).map(({ kind, names }) => [kind, ...names].join(' '))

describe('entities of an article', () => {
  it.each([
    [
      '2023年，云溪县生产总值30亿元。同云溪相比，石桥县生产总值25亿元。',
      ['place 云溪县 云溪', 'place 石桥县 石桥'],
    ],
    ['青峰集团营业收入30亿元。该公司净利润2亿元。', ['organisation 青峰集团 青峰']],
    ['批发和零售业增加值30亿元，住宿和餐饮业增加值2亿元。', ['group 批发和零售业', 'group 住宿和餐饮业']],
    ['全市工业增加值50亿元，我市投资增长3%。', ['place 全市 我市']],
    ['星河股价上涨3%。目前星河总市值20亿元。今年以来，星河发布新品。', ['other 星河']],
    ['梁南县、苏北县产量增长3%。数据显示，城市、农村就业稳定。', ['place 梁南县 梁南', 'place 苏北县 苏北']],
    ['上半年公司营收3亿元，下调公司评级。记者从省里了解，一年下来能省2万元。', []],
    ['白沙港货物吞吐量3亿吨，人均地区生产总值2万元。', ['place 白沙港']],
    [
      '云溪县消协联合白水大学发布报告，25岁以下受访者占三成。',
      ['place 云溪县 云溪', 'organisation 白水大学', 'group 25岁以下受访者'],
    ],
    ['其次是洗碗（46.2%）、拖地（18.9%）和做饭（11%）。', ['group 洗碗', 'group 拖地', 'group 做饭']],
    ['青岚和丙丁市产值3亿元。', ['place 丙丁市 丙丁']],
    ['洗碗机的使用率最高，扫地机的使用率最低。', ['group 洗碗机', 'group 扫地机']],
    [
      '云溪县粮食总产量30万吨。去年，石桥县粮食总产量20万吨，梁南粮食总产量9万吨。',
      ['place 云溪县 云溪', 'place 石桥县 石桥', 'other 梁南'],
    ],
    ['星河银行净利润3亿元。截至年末，星行资产总额突破1万亿元。', ['organisation 星河银行 星行']],
    ['东组流转土地320亩，租金收入25万元；西组流转土地185亩。', ['group 东组', 'group 西组']],
    // A numbered name, a word that is one only with what follows it, and a name as far as the same follows it.
    [
      '1号线客运量3万人次，2号线客运量2万人次，机场线客运量1万人次。',
      ['group 1号', 'group 2号', 'group 机场线'],
    ],
    [
      '滨湖馆到馆9万人次。老城馆到馆8万人次。滨湖馆举办活动32场，老城馆举办活动28场。',
      ['group 滨湖馆', 'group 老城馆'],
    ],
    ['永润上半年营收5亿元，乐家福营收2亿元。', ['other 永润', 'group 乐家福']],
    ['精装收入3亿元，简装收入2亿元。次日，毛坯收入1亿元。', ['group 精装', 'group 简装']],
    [
      '门诊量居前三位的是儿科、心内科和骨科，分别为9万人次、8万人次和5万人次。妇产科分娩52例。会议科学。',
      ['group 儿科', 'group 心内科', 'group 骨科', 'group 妇产科'],
    ],
    [
      '学前教育：幼儿园148所。\n\n职业教育：技校8所。\n\n表决结果：赞成45票。',
      ['group 学前教育', 'group 职业教育'],
    ],
    ['1. 村道硬化，全长2公里。\n2. 路灯更换，预算9万元。', ['group 村道硬化', 'group 路灯更换']],
    ['工程由村集体承担3万元。', []],
    ['普通中学收入2亿元。云溪法庭受理案件30件。', ['group 普通中学', 'organisation 云溪法庭']],
    ['云溪市、石锡、梁州市产量大。江南三市开会。', ['place 云溪市 云溪', 'other 石锡', 'place 梁州市 梁州']],
    [
      '网站共46个，其中石锡19个、梁溪15个。甲组得分为23分，对照组为9分。',
      ['group 石锡', 'group 梁溪', 'group 甲组', 'group 对照组'],
    ],
    [
      '小学8所，在校生3.7万人；普通高中2所，在校生0.9万人。图书馆3个，藏书90万册。',
      ['group 小学', 'group 普通高中'],
    ],
    [
      '滨湖馆举办活动316场，参与读者2万人次；老城馆举办活动209场，参与读者1万人次。',
      ['group 滨湖', 'group 老城'],
    ],
    [
      '骨科收治病人745人次，手术98例；儿科收治病人230人次，床位使用率93%；产科分娩247例，床位使用率71%。',
      ['group 骨科', 'group 儿科', 'group 产科'],
    ],
    ['星网：上半年营收30亿元。', ['other 星网']],
    ['1．儿童阅读。全年配书30万册。', ['other 儿童阅读']],
    ['云溪东站发送旅客3万人次，稻田公园接待游客2万人次。', ['other 云溪东站', 'other 稻田公园']],
    [
      'EasyHop narrowed its loss to £3m. It opened the Children’s Museum.',
      ['other EasyHop', 'organisation Children’s Museum CM'],
    ],
    ['In high-income countries coverage was 56%.', ['group high-income countries']],
    ['Brandt, the largest builder of homes, completed 400 homes.', ['other Brandt']],
    ['It was 5% in the Harrow Region.', ['place Harrow Region']],
    [
      'Northwind reported sales of $3bn. Zenith’s sales were $2bn.',
      ['organisation Northwind', 'other Zenith'],
    ],
    [
      'The Office for Harbour Statistics (OHS) said so. OHS figures are new.',
      ['other Office for Harbour Statistics OHS'],
    ],
    ['Exports rose 3% in May. Overall demand fell. Revenue grew.', []],
    ['Sales rose 3% in the north and 5% in the south.', ['group north', 'group south']],
    [
      'Harvest Group made $3m. Revenue in Elm County fell.',
      ['organisation Harvest Group Harvest HG', 'place Elm County Elm'],
    ],
    [
      'Kessel University is old. Dorn College is new. Kessel has 900 students.',
      ['organisation Kessel University KU Kessel', 'organisation Dorn College DC'],
    ],
    ['Blue Harbor Motors sold 3,000 cars.', ['organisation Blue Harbor Motors BHM']],
  ])('reads those of %s', (text, expected) => {
    expect(entities(text)).toEqual(expected)
  })

  it('knows each place in the file', () => {
    const article = parse('云溪县产值3亿元。云溪投资2亿元。')
    const [one] = findEntities(article)
    expect(one!.places.map(({ start, end }) => article.text.slice(start, end))).toEqual(['云溪县', '云溪'])
  })
})

describe('names in a short text', () => {
  const find = (text: string, short: string) => {
    const article = parse(text)
    const { entities: found, measures } = nameFinder(article, findEntities(article))(short)
    return [
      found.map(({ text: name, entity, role }) => `${name}=${entity?.names[0] ?? '?'} ${role}`),
      measures.map(({ text: name }) => name),
    ]
  }
  const provinces = '云溪县生产总值30亿元，石桥县生产总值25亿元。'
  const firms = 'Acme reported revenue of $3bn. Zenith reported revenue of $2bn.'

  it.each([
    [provinces, '云溪', ['云溪=云溪县 subject'], []],
    [provinces, '丙县生产总值', ['丙县=? subject'], ['生产总值']],
    [provinces, '全国生产总值', ['全国=? subject'], ['生产总值']],
    [provinces, '云溪县高于石桥县', ['云溪县=云溪县 subject', '石桥县=石桥县 base'], []],
    [firms, 'Zenith revenue', ['Zenith=Zenith subject'], ['revenue']],
    [firms, 'Globex reported revenue', ['Globex=? subject'], ['revenue']],
    [firms, 'Net income fell', [], ['Net income']],
    [firms, 'Acme sold more than Zenith', ['Acme=Acme subject', 'Zenith=Zenith base'], []],
    ['Acme said so. The company grew.', 'The company', ['The company=Acme subject'], []],
  ])('of %s: %s', (text, short, names, measures) => {
    expect(find(text, short)).toEqual([names, measures])
  })
})
