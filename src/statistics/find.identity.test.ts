import { describe, expect, it } from 'vitest'
import { parseArticle } from '../article/parse.ts'
import { findEntities } from './entities.ts'
import { findStatistics } from './find.ts'

/** Value as printed, whose it is, what it measures, its kind. */
function identities(text: string, date = '2024-02-01') {
  const article = parseArticle({ file: 'a.md', text: `---\ndate: ${date}\n---\n\n# T\n\n${text}` }).value
  const names = new Map(findEntities(article).map(({ id, names: [name] }) => [id, name]))
  return findStatistics(article).map((one) =>
    [one.text, one.entities.map((id) => names.get(id)).join('+'), one.measure, one.kind].join(' | '),
  )
}

describe('whose a number is', () => {
  it.each([
    [
      'Harwell, with headquarters in Brackley, Nv., has reported a 28% jump in net income, thanks to its U.S. package business. Revenue rose 7%.',
      ['28% | Harwell | net income | rate', '7% | Harwell | Revenue | rate'],
    ],
    [
      'The fastest-growing counties are Long County, Ga. (7.2 percent); Harrow County, Wyo. (7 percent); and St. Elm Parish, La. (5.4 percent).',
      [
        '7.2 percent | Long County+Ga |  | rate',
        '7 percent | Harrow County+Wyo |  | rate',
        '5.4 percent | St. Elm Parish+La |  | rate',
      ],
    ],
    [
      'Population rose 2% in the north. The fastest places were Harrow-Elm, Nv., and Brackley Hill, Norvale, with growth rates of 3.2 percent and 3.1 percent, respectively.',
      [
        '2% | north | Population | rate',
        '3.2 percent | Harrow-Elm | Population | rate',
        '3.1 percent | Brackley Hill | Population | rate',
      ],
    ],
    [
      'Harwell was the leading phone vendor last year. Oakland came third with 7.4% market share and was followed by Zenith, and Norva with 4.8%, and 4.5% market share respectively.',
      [
        '7.4% | Oakland | market share | share',
        '4.8% | Zenith | market share | share',
        '4.5% | Norva | market share | share',
      ],
    ],
    [
      'West Norvale, Elmland and South Oakland were the top regions contributing 72,500, 48,773 and 41,470 visitors. Few came from Harrow - 310, Brackley - 480 and Tilmouth - 605. The target is 900 visitors.',
      [
        '72,500 | West Norvale | visitors | count',
        '48,773 | Elmland | visitors | count',
        '41,470 | South Oakland | visitors | count',
        '310 | Harrow | visitors | level',
        '480 | Brackley | visitors | level',
        '605 | Tilmouth | visitors | level',
        '900 |  | visitors | target',
      ],
    ],
    [
      'Zenith Wind has a market share of 22.2%, followed by Oakland with 18.5%. The offer increased to varying degrees: in Elmland by 11.6%, in Tilmouth by 9.8%.',
      [
        '22.2% | Zenith Wind | market share | share',
        '18.5% | Oakland | market share | share',
        '11.6% | Elmland | offer | rate',
        '9.8% | Tilmouth | offer | rate',
      ],
    ],
    [
      'Exports from Norvala rose 3%. In May Norvalan imports fell 2%.',
      ['3% | Norvala | Exports | rate', '2% | Norvala | Norvalan imports | rate'],
    ],
    [
      'Imports from Harrow, Brackley and Tilmouth were down 47%, 29% and 22% respectively. Exports to Oakland rose 5%, but there was a 12% drop in exports to Elmland.',
      [
        '47% | Harrow | Imports | rate',
        '29% | Brackley | Imports | rate',
        '22% | Tilmouth | Imports | rate',
        '5% | Oakland | Exports | rate',
        '12% | Elmland | exports | rate',
      ],
    ],
    [
      "Bakery group Harwell has reported revenue of £639m. Revenues at the company's Frozen Pies division rose 4.6%. Harwell said Oakland is a slow market. Its cake category grew 4.9%.",
      [
        '£639m | Harwell | revenue | level',
        '4.6% | Harwell+Frozen Pies division | Revenues | rate',
        '4.9% | Harwell | cake category | rate',
      ],
    ],
    [
      'Harrow, Brackley, New Tilmouth, and St. Elm all lost 2,000 riders. Fares in New Tilmouth rose 5%.',
      ['2,000 | Harrow+Brackley+New Tilmouth+St. Elm | riders | count', '5% | New Tilmouth | Fares | rate'],
    ],
    [
      'The School of Music, the School of Arts and Crafts and the College of Law, which will move, had an enrollment of 247, 167 and 450, respectively.',
      [
        '247 | School of Music | enrollment | level',
        '167 | School of Arts and Crafts | enrollment | level',
        '450 | College of Law | enrollment | level',
      ],
    ],
    [
      'The Harwell Museum had 6,700 visitors. The Harwell Museum showed "Life and Death in Old Norvale" to 471 guests. Burglary reports fell to 236 compared to 328.',
      [
        '6,700 | Harwell Museum | visitors | count',
        '471 | Harwell Museum+Life and Death in Old Norvale | guests | count',
        '236 | Harwell Museum | Burglary reports | level',
        '328 | Harwell Museum | Burglary reports | level',
      ],
    ],
    [
      "Zenith's sales rose 3%. Zenith opened 12 shops. Across the coast, Melbury's housing market has seen the largest fall, down 0.9%.",
      ['3% | Zenith | sales | rate', '12 | Zenith | shops | count', '0.9% | Melbury | housing market | rate'],
    ],
    [
      '盘点八个省份，青川省的表现更为亮眼。青川省产值为1634亿元，同比增长19.5%，增速仅次于白山省的58.3%和南洲省的19.8%，高于云泽省的19.2%、广宁省的18.6%、东岭省的18%。19.5%的增速，也高于全国平均值1.2个百分点。',
      [
        '八个 |  | 省份 | count',
        '1634亿元 | 青川省 | 产值 | level',
        '19.5% | 青川省 | 产值 | rate',
        '58.3% | 白山省 | 产值 | rate',
        '19.8% | 南洲省 | 产值 | rate',
        '19.2% | 云泽省 | 产值 | rate',
        '18.6% | 广宁省 | 产值 | rate',
        '18% | 东岭省 | 产值 | rate',
        '19.5% | 青川省 | 增速 | rate',
        '1.2个百分点 | 青川省 | 增速 | change',
      ],
    ],
    [
      '全县固定资产投资增长9%。分产业看，第一产业增长12%，第二产业下降3%。',
      [
        '9% | 全县 | 固定资产投资 | rate',
        '12% | 全县+第一产业 | 固定资产投资 | rate',
        '3% | 全县+第二产业 | 固定资产投资 | rate',
      ],
    ],
    [
      '第三届云茶展销大会（以下简称“茶博会”）闭幕。本届茶博会成交8亿元。参展单位300个，全国31个省及外地茶商到场，分会场6个。',
      [
        '8亿元 | 茶博会 | 成交 | level',
        '300个 | 茶博会 | 参展单位 | count',
        '31个 | 茶博会 | 省 | count',
        '6个 | 茶博会 | 分会场 | count',
      ],
    ],
    [
      '远图科技营收3亿元，系上期期末扩产所致。公司营销中心完成调整，新增门店7个。',
      ['3亿元 | 远图科技 | 营收 | level', '7个 | 远图科技 | 新增门店 | count'],
    ],
    [
      '消费支出居前三位的是文娱、医疗和餐饮，选择这三项的受访者占比分别为19%、14%、11%；选择家装、培训和出行的比例较低，分别为3.4%、2.9%和2.1%。',
      [
        '三位 |  | 消费支出 | count',
        '19% | 文娱 | 受访者占比 | share',
        '14% | 医疗 | 受访者占比 | share',
        '11% | 餐饮 | 受访者占比 | share',
        '3.4% | 家装 | 受访者占比 | share',
        '2.9% | 培训 | 受访者占比 | share',
        '2.1% | 出行 | 受访者占比 | share',
      ],
    ],
    [
      '普惠园达到3万所，比上年增长5%；特教学校共有教师6万人。',
      ['3万所 |  | 普惠园 | count', '5% |  | 普惠园 | rate', '6万人 | 特教学校 | 教师 | count'],
    ],
    [
      '远图科技发布季报。公司建造业务新签合同50亿元，增长2%；装备制造业务新签合同16亿元，增长8%；房产开发业务新签合同17亿元，减少3%。三项费用率为4%。',
      [
        '50亿元 | 远图科技+建造业务 | 建造业务新签合同 | level',
        '2% | 远图科技+建造业务 | 建造业务新签合同 | rate',
        '16亿元 | 远图科技+装备制造业务 | 装备制造业务新签合同 | level',
        '8% | 远图科技+装备制造业务 | 装备制造业务新签合同 | rate',
        '17亿元 | 远图科技+房产开发业务 | 房产开发业务新签合同 | level',
        '3% | 远图科技+房产开发业务 | 房产开发业务新签合同 | rate',
        '4% | 远图科技 | 三项费用率 | share',
      ],
    ],
    [
      '游客主要来自青川省(625人次)、白山省(82人次)及云泽省(47人次)；南洲(58人次)、北岭(10人次)及东岭(26人次)游客按年分别减少2%、3%及9%。外来游客为90人次。',
      [
        '625人次 | 青川省 | 游客 | count',
        '82人次 | 白山省 | 游客 | count',
        '47人次 | 云泽省 | 游客 | count',
        '58人次 | 南洲 | 游客 | count',
        '10人次 | 北岭 | 游客 | count',
        '26人次 | 东岭 | 游客 | count',
        '2% | 南洲 | 游客 | rate',
        '3% | 北岭 | 游客 | rate',
        '9% | 东岭 | 游客 | rate',
        '90人次 | 外来游客 | 外来游客 | count',
      ],
    ],
    [
      '云溪县产值80亿元。第一产业对全县产值的贡献率为6%；第二产业对全县产值的贡献率为70%。',
      [
        '80亿元 | 云溪县 | 产值 | level',
        '6% | 云溪县+第一产业 | 贡献率 | share',
        '70% | 云溪县+第二产业 | 贡献率 | share',
      ],
    ],
    [
      'Midwest: Sales rose 2%. Median price: $330 (+4.5%).\n\nSouth: Sales fell 1%. Median price: $364 (-0.4%).',
      [
        '2% | Midwest | Sales | rate',
        '$330 | Midwest | Median price | level',
        '4.5% | Midwest | Median price | rate',
        '1% | South | Sales | rate',
        '$364 | South | Median price | level',
        '0.4% | South | Median price | rate',
      ],
    ],
    [
      "Kestrel had 37 GW, more than Norvale's 32 GW. Norvale sold 5 GW. Analysts polled by Kestrel expect 9 GW in Norvale.",
      [
        '37 GW | Kestrel |  | level',
        '32 GW | Norvale |  | level',
        '5 GW | Norvale | sold | level',
        '9 GW | Norvale | sold | target',
      ],
    ],
    [
      'Trenton, Elmland, saw sales rise 3%. Many towns had an increase in sales, including Trenton, Elmland, +13.8%, and Harrow, Oakland, +12%.',
      [
        '3% | Trenton+Elmland | sales | rate',
        '13.8% | Trenton+Elmland | sales | rate',
        '12% | Harrow+Oakland | sales | rate',
      ],
    ],
    [
      '石桥镇种植面积2.6万亩，占云溪县的43%，产值3亿元。',
      [
        '2.6万亩 | 石桥镇 | 种植面积 | level',
        '43% | 石桥镇 | 种植面积 | share',
        '3亿元 | 石桥镇 | 产值 | level',
      ],
    ],
    [
      '青峰集团营业收入30亿元。水处理业务收入2亿元，同行业的碧泉水务前三季度营收1亿元。',
      [
        '30亿元 | 青峰集团 | 营业收入 | level',
        '2亿元 | 水处理业务 | 水处理业务收入 | level',
        '1亿元 | 碧泉水务 | 营收 | level',
      ],
    ],
    [
      '12亿元的设备投资、30亿元的在手订单和4亿元的研发费用，构成了石桥集团的看点。',
      ['12亿元 |  | 设备投资 | level', '30亿元 |  | 在手订单 | level', '4亿元 |  | 研发费用 | level'],
    ],
    [
      // "The company" is who leads the line, not whom the article is about.
      '云溪集团营收9亿元。\n\n石桥互娱：营收3亿元。公司研发人员20人。\n\n黑马互娱：营收2亿元。公司研发人员10人。',
      [
        '9亿元 | 云溪集团 | 营收 | level',
        '3亿元 | 石桥互娱 | 营收 | level',
        '20人 | 石桥互娱 | 公司研发人员 | count',
        '2亿元 | 黑马互娱 | 营收 | level',
        '10人 | 黑马互娱 | 公司研发人员 | count',
      ],
    ],
    [
      '石桥是黑马。全省产量3万吨。其中，绿谷集团产量1万吨。产值2亿元。云溪省产值9亿元。石桥发布了计划。石桥产量大。',
      [
        '3万吨 | 石桥 | 产量 | level',
        '1万吨 | 绿谷集团 | 产量 | level',
        '2亿元 | 石桥 | 产值 | level',
        '9亿元 | 云溪省 | 产值 | level',
      ],
    ],
    [
      '爱心基金会成立。基金会收入9亿元。政府补助收入3亿元。',
      ['9亿元 | 爱心基金会 | 收入 | level', '3亿元 | 爱心基金会 | 政府补助收入 | level'],
    ],
    [
      '云溪县产值80亿元。石桥县产值50亿元，其中工业30亿元、农业5亿元。',
      [
        '80亿元 | 云溪县 | 产值 | level',
        '50亿元 | 石桥县 | 产值 | level',
        '30亿元 | 石桥县+工业 | 工业 | level',
        '5亿元 | 石桥县+农业 | 农业 | level',
      ],
    ],
    [
      '云溪县产值80亿元。学前教育：幼儿园9所，招生2万人。普惠率93%。\n\n职业教育：技校8所。',
      [
        '80亿元 | 云溪县 | 产值 | level',
        '9所 | 云溪县+学前教育 | 幼儿园 | count',
        '2万人 | 云溪县+学前教育 | 招生 | count',
        '93% | 云溪县+学前教育 | 普惠率 | share',
        '8所 | 云溪县+职业教育 | 技校 | count',
      ],
    ],
    [
      '云溪博物院接待观众9万人次，石桥博物馆接待观众8万人次，销售额分别为46万元和13万元。',
      [
        '9万人次 | 云溪博物院 | 接待观众 | count',
        '8万人次 | 石桥博物馆 | 接待观众 | count',
        '46万元 | 云溪博物院 | 销售额 | level',
        '13万元 | 石桥博物馆 | 销售额 | level',
      ],
    ],
    [
      'Acme Airport grew. Elm Airport, Acme’s nearest rival, had 3,100 visitors, and made a loss of €8m.',
      ['3,100 | Elm Airport | visitors | count', '€8m | Elm Airport | loss | level'],
    ],
    [
      'According to Acme Bank, the gap that Harrow County has was £3.1bn, down from £3.6bn.',
      ['£3.1bn | Harrow County | gap | level', '£3.6bn | Harrow County | According to Acme Bank | level'],
    ],
    [
      'Harvest Group, the firm owned by 8,300 farmers in Harrow County, made a net profit of $41 million.',
      [
        '8,300 | Harvest Group+Harrow County | farmers | count',
        '$41 million | Harvest Group | net profit | level',
      ],
    ],
    [
      'Visitors came. It was followed by Carver House (62,500) and Elm Hall (41,300).',
      ['62,500 | Carver House |  | count', '41,300 | Elm Hall |  | count'],
    ],
    [
      'Elm Park drew 8,900 visitors in its first month and Pike Hill drew 6,200.',
      ['8,900 | Elm Park | visitors | count', '6,200 | Pike Hill | visitors | count'],
    ],
    [
      'The Elm Line, which opened in May, carried 9,000 riders. Thefts on its 63 routes fell 3%. Burglaries, a worry for shops, declined to 19 from 27.',
      [
        '9,000 | Elm Line | riders | count',
        '63 | Elm Line | routes | count',
        '3% | Elm Line | Thefts | rate',
        '19 | Elm Line | Burglaries | level',
        '27 | Elm Line | Burglaries | level',
      ],
    ],
    [
      '毛利率：青峰集团28.1%，碧泉集团19.4%。',
      ['28.1% | 青峰集团 | 毛利率 | share', '19.4% | 碧泉集团 | 毛利率 | share'],
    ],
    [
      'Harrow Foods sold 3 million tons. Revenue at Harrow rose 5%.',
      ['3 million tons | Harrow Foods | sold | level', '5% | Harrow Foods | Revenue | rate'],
    ],
    [
      'The trial had a nap group (24 wards, 611 nurses) and a control group (25 wards, 598 nurses).',
      [
        '24 | nap group | wards | count',
        '611 | nap group | nurses | count',
        '25 | control group | wards | count',
        '598 | control group | nurses | count',
      ],
    ],
    [
      '云溪县生产总值30亿元，石桥县生产总值25亿元。',
      ['30亿元 | 云溪县 | 生产总值 | level', '25亿元 | 石桥县 | 生产总值 | level'],
    ],
    [
      '云溪县产值30亿元，增速高于石桥县的5%、柳河县的4%。',
      ['30亿元 | 云溪县 | 产值 | level', '5% | 石桥县 | 产值 | rate', '4% | 柳河县 | 产值 | rate'],
    ],
    [
      '云溪县、石桥县产值分别为30亿元和25亿元，分别增长3%和4%。',
      [
        '30亿元 | 云溪县 | 产值 | level',
        '25亿元 | 石桥县 | 产值 | level',
        '3% | 云溪县 | 产值 | rate',
        '4% | 石桥县 | 产值 | rate',
      ],
    ],
    [
      '青峰集团营业收入30亿元。据白水统计局介绍，该公司净利润2亿元。',
      ['30亿元 | 青峰集团 | 营业收入 | level', '2亿元 | 青峰集团 | 净利润 | level'],
    ],
    [
      '云溪县产值30亿元，同比增长3%。其中，制造业增加值8亿元。',
      [
        '30亿元 | 云溪县 | 产值 | level',
        '3% | 云溪县 | 产值 | rate',
        '8亿元 | 云溪县 | 制造业增加值 | level',
      ],
    ],
    [
      '云溪县产值30亿元，云溪县税收3亿元。全县投资2亿元，洗碗业务收入1亿元。',
      [
        '30亿元 | 云溪县 | 产值 | level',
        '3亿元 | 云溪县 | 税收 | level',
        '2亿元 | 云溪县 | 投资 | level',
        '1亿元 | 云溪县+洗碗业务 | 洗碗业务收入 | level',
      ],
    ],
    [
      '青峰集团营业收入30亿元。白水铁路局处长介绍，该局发送粮食、煤炭分别为2万吨和3万吨。',
      [
        '30亿元 | 青峰集团 | 营业收入 | level',
        '2万吨 | 白水铁路局+粮食 | 粮食 | level',
        '3万吨 | 白水铁路局+煤炭 | 煤炭 | level',
      ],
    ],
    [
      'Zenith posted revenue of $3bn. Acme posted revenue of $2bn, more than Zenith had hoped.',
      ['$3bn | Zenith | revenue | level', '$2bn | Acme | revenue | level'],
    ],
    [
      'Sales rose 3% in the north and 5% in the south.',
      ['3% | north | Sales | rate', '5% | south | Sales | rate'],
    ],
    [
      'In Karst and Lome, unemployment stands at 9% and 8% respectively.',
      ['9% | Karst | unemployment | share', '8% | Lome | unemployment | share'],
    ],
    [
      'Oakley Home, a chain owned by the Danish group Brandt, reported sales of $3bn.',
      ['$3bn | Oakley Home | sales | level'],
    ],
    [
      '云溪县产值30亿元。机器人、电池、汽车产量分别增长5%、6%和7%。',
      [
        '30亿元 | 云溪县 | 产值 | level',
        '5% | 云溪县+机器人 | 产量 | rate',
        '6% | 云溪县+电池 | 产量 | rate',
        '7% | 云溪县+汽车 | 产量 | rate',
      ],
    ],
    [
      'Coal supplied 8 terawatt-hours. Wind led with 28%, followed by gas with 16% and hydro with 12%.',
      [
        '8 terawatt-hours | Coal |  | level',
        '28% |  |  | share',
        '16% | gas |  | share',
        '12% | hydro |  | share',
      ],
    ],
    [
      'Eastvale, its smaller neighbour, handled 4 million tonnes. It spent $9m. Thefts, a worry for shops, fell 3%.',
      [
        '4 million tonnes | Eastvale |  | level',
        '$9m | Eastvale | spent | level',
        '3% | Eastvale | Thefts | rate',
      ],
    ],
    [
      'Acme Corp grew. Elm Systems, listed in Harrow, had sales of $9m. Chief executive Ann Lee spent $3m.',
      ['$9m | Elm Systems | sales | level', '$3m | Ann Lee | spent | level'],
    ],
    [
      "Harrow County grew. Lorries account for 60% of costs, ferries for 9% and barges for 5%. The Teachers' Union got 350 letters.",
      [
        '60% | Harrow County+Lorries | costs | share',
        '9% | Harrow County+ferries | costs | share',
        '5% | Harrow County+barges | costs | share',
        "350 | Teachers' Union | letters | count",
      ],
    ],
    [
      'The pass rate at Elm School was 88%. At Pike School it was 79%. Its roll is 6,218, down 143.',
      [
        '88% | Elm School | pass rate | share',
        '79% | Pike School | pass rate | share',
        '6,218 | Pike School | roll | count',
        '143 | Pike School | roll | change',
      ],
    ],
    [
      '云溪县产值80亿元。石桥县产值50亿元，石桥县工业增加值30亿元。其中，高新区完成20亿元。高新区工业增加值9亿元。',
      [
        '80亿元 | 云溪县 | 产值 | level',
        '50亿元 | 石桥县 | 产值 | level',
        '30亿元 | 石桥县+工业 | 工业增加值 | level',
        '20亿元 | 高新区 | 工业增加值 | level',
        '9亿元 | 高新区+工业 | 工业增加值 | level',
      ],
    ],
    [
      '合作社社长赵秀英种的是大豆，亩产192公斤。农户王大山今年亩产230公斤，产量9吨。',
      ['192公斤 | 赵秀英 | 亩产 | level', '230公斤 | 王大山 | 亩产 | level', '9吨 | 王大山 | 产量 | level'],
    ],
    [
      '云溪医院门诊量50万人次，出院8万人次，治愈6200人。',
      [
        '50万人次 | 云溪医院 | 门诊量 | count',
        '8万人次 | 云溪医院 | 出院 | count',
        '6200人 | 云溪医院 | 治愈 | count',
      ],
    ],
    [
      'Ann Lee, who runs the trial, said 22% of people in the walking group fell, compared with 30% in the control group.',
      ['22% | walking group | people | share', '30% | control group | people | share'],
    ],
    [
      'Alder Instruments Inc posted revenue of $3bn. Orders from India rose 3%. The company earned $2bn, said Ann Lee. Alder reported debt of $1bn.',
      [
        '$3bn | Alder Instruments Inc | revenue | level',
        '3% | India | Orders | rate',
        '$2bn | Alder Instruments Inc | earned | level',
        '$1bn | Alder Instruments Inc | debt | level',
      ],
    ],
    [
      'About 32% of women agreed, compared with 27% of men.',
      ['32% | women | women | share', '27% | men | men | share'],
    ],
  ])('%s', (text, expected) => {
    expect(identities(text)).toEqual(expected)
  })

  it('is carried from a heading, and says from where', () => {
    const article = parseArticle({
      file: 'a.md',
      text: '# T\n\n## 云溪县\n\n产值30亿元。\n\n## 石桥县\n\n产值25亿元。',
    }).value
    expect(
      findStatistics(article).map(({ subject, inherited }) => [subject, inherited.subject?.text]),
    ).toEqual([
      ['云溪县', '云溪县'],
      ['石桥县', '石桥县'],
    ])
  })
})

it('reads the same time of the year before where a clause opens with it, and compares with it elsewhere', () => {
  const text = '今年一季度，甲省产值90亿元，比去年同期增长3%。而在去年同期，甲省产值80亿元。乙省产值50亿元。'
  const article = parseArticle({ file: 'a.md', text: `---\ndate: 2026-04-20\n---\n\n# T\n\n${text}` }).value
  expect(findStatistics(article).map(({ period }) => period?.iso)).toEqual([
    '2026-Q1',
    '2026-Q1',
    '2025-Q1',
    '2026-Q1',
  ])
})

describe('what is measured', () => {
  it.each([
    ['Exports were worth $21 billion, up 2%.', ['exports', 'exports']],
    ['Imports fell 20% to $12 billion due to the drought.', ['Imports', 'Imports']],
    [
      'Prices fell 2%. This meant there was an annual increase of 1.3% in prices overall.',
      ['Prices', 'prices'],
    ],
    ['Its main arm - frozen pies - experienced "robust" growth of 8.9%.', ['frozen pies']],
    ['The pool had 167,495 visits in 2022. The number jumped to 331,134 last year.', ['visits', 'visits']],
    [
      'The usual source was raffles (50%), followed by grants (42.5%) and other sales (37.5%).',
      ['raffles', 'grants', 'other sales'],
    ],
    [
      'Nine of the 12 schools took part, and five of the eight coast regions did.',
      ['schools', 'schools', 'coast regions'],
    ],
    [
      'The housing market was down 3%, and operating profits rose 5%.',
      ['housing market', 'operating profits'],
    ],
  ])('%s', (text, measures) => {
    const found = identities(text).map((one) => one.split(' | ')[2]!.toLowerCase())
    expect(found).toEqual(measures.map((one) => one.toLowerCase()))
  })

  it.each([
    ['工业增加值增长5%，两年平均增长4%。', ['工业增加值', '工业增加值']],
    ['投资增长5%，增幅比全部投资高2个百分点。', ['投资', '投资']],
    ['佣金收入24亿元，营收占比达到58%。', ['佣金收入', '佣金收入']],
    ['装备产业增加值增长5%，为全部工业增加值增长贡献三成。', ['装备产业增加值', '装备产业增加值']],
    [
      '零售业、餐饮业较快增长，同比分别增长5%和6%，两年平均增长3%和4%。',
      ['零售业', '餐饮业', '零售业', '餐饮业'],
    ],
    ['工业投资、民间投资分别增长5%和-3%。', ['工业投资', '民间投资']],
    ['总体评分为78.6分（满分100分），提高1.9分。', ['总体评分', '满分', '总体评分']],
    ['工业增加值增长5%，增速高于全国2个百分点。', ['工业增加值', '工业增加值']],
    ['25岁以下受访者中，有三成用过。', ['25岁以下受访者']],
    ['近八成毕业生愿意加班，22%的“00后”想去外地。', ['毕业生', '00后']],
    ['Northwind had a net income of $2 billion on $20 billion in revenue.', ['net income', 'revenue']],
    ['It had net income of $2bn and an EPS of $3.10.', ['net income', 'EPS']],
    [
      'The proportion of pupils jumped in 2020 and rose again, to 9.8% of the total.',
      ['proportion of pupils'],
    ],
    ['从毛利率看，各公司分化明显。青峰集团为28%，白水银行为19%。', ['毛利率', '毛利率']],
    ['Profit was $96m, or $1.42 per share.', ['Profit', 'Profit per share']],
    ['It earned $890 million, or 78 cents a share.', ['earned', 'earned per share']],
    ['A 20 percent jump in third-quarter profit pleased them.', ['third-quarter profit']],
    ['Daily volume increased by 445,000 packages to 13.7 million.', ['Daily volume', 'Daily volume']],
    ['Crews repaved 38 miles of streets.', ['streets']],
    ['The council set aside $9m for housing.', ['housing']],
    ['The jobless rate was 4.1%, below the national average of 4.6%.', ['jobless rate', 'jobless rate']],
  ])('of %s', (text, expected) => {
    expect(identities(text).map((one) => one.split(' | ')[2])).toEqual(expected)
  })

  it('is never a time, an average, a comparison or an adverb', () => {
    const words = [
      '两年平均',
      '三年平均',
      '同比',
      '环比',
      '平均',
      '年均',
      '去年同期',
      '仅',
      '比上年',
      '累计',
      '日均',
    ]
    for (const word of words) {
      const [first, second] = identities(`全县投资增长5%，${word}增长4%。`).map((one) => one.split(' | ')[2])
      expect([word, first, second]).toEqual([word, '投资', '投资'])
    }
  })
})

it('makes no plan of the level from which one starts', () => {
  const text = '码头将于2028年建成，届时通过能力将由2.5亿吨提高到3.1亿吨。全年力争完成5000万吨。'
  const article = parseArticle({ file: 'a.md', text: `---\ndate: 2025-07-15\n---\n\n# T\n\n${text}` }).value
  expect(findStatistics(article).map(({ kind, period }) => [kind, period?.iso])).toEqual([
    ['level', '2028'],
    ['target', '2028'],
    ['target', '2025'],
  ])
})

it.each(['多重超预期因素影响，产值30亿元。', '产值好于预期，达30亿元。', '净利高于市场预期，为30亿元。'])(
  'makes no plan of what was expected: %s',
  (text) => {
    expect(identities(text).map((one) => one.split(' | ')[3])).toEqual(['level'])
  },
)
