import { alternation, table } from '../engine/alternation.ts'
import { places, traded, verbs } from './indicators.ts'
import type { MeasureWords } from '../engine/measures.ts'

export const measureWords: MeasureWords = {
  opposites: [
    [/(?<!不)[国境]内(?!外)|内地/, /海外|[国境]外(?!汇|资)/],
    [
      /第一产业|(?<![第统])一产(?![品能量值出业地])/,
      /第二产业|(?<!第)二产(?![品能量值出业地])/,
      /第三产业|(?<!第)三产(?![品能量值出业地])/,
    ],
    [/存栏/, /出栏/],
    [/线上/, /线下/],
    [/城[镇市]居?民?/, /农村|乡村/],
    [/男[性生子孩]/, /女[性生子孩]/],
    [/春(?=[季粮播茶])/, /夏(?=[季粮播收])/, /秋(?=[季粮播收])/, /冬(?=[季播])/],
    [/入境|来[台港澳华]|[访赴][台港澳华]/, /出[国境]/],
    [/门诊|诊疗/, /[入住]院/],
    [/公[办立]/, /民[办营]|私立/],
    [/(?<!产)销量|销售量/, /产量/],
  ],
  sorts: [],
  kinds: {
    'value added': /增加值/,
    output: /(?<!增加|生产)总?产值/,
    'domestic product': /生产总值|GDP/i,
    investment: /投资/,
    income: /收入|营收|营业额/,
    profit: /利润|溢利|盈利|毛利(?!率)|纯益(?!率)|净利(?!率)/,
    loss: /亏损/,
    tax: /税(?!务)/,
    exports: /出口/,
    imports: /(?<!出)进口/,
    deficit: /逆差/,
    surplus: /顺差/,
    retail: /零售/,
    deposits: /存款/,
    loans: /贷款/,
    'installed capacity': /装机/,
    generation: /发电量|上网电量/,
    'electricity use': /用电量/,
    population: /人口/,
    employment: /就业|岗位/,
    unemployment: /失业/,
    patents: /专利/,
    price: /价格|均价/,
    funds: /资金/,
  },
  alike: [
    [/(?:国内|地区)?生产总值/g, 'gdp'],
    // 出口电器 is 电器出口.
    [new RegExp(`^(${alternation(traded)})(\\p{Script=Han}{2,}(?<![值额量率价比重幅速]))$`, 'u'), '$2$1'],
  ],
  added: table('全年 全州 全省 全国 全市 全县 累计 实现 完成 同比 年均 尤其是'),
  senses: table(
    '公司 规模以上 规上 限额以上 限上 全社会 全口径 全部 一般 人均 户均 单位 累计 平均 实际 名义 当年 本期 期末 年末 总 净 年 新增 净增 综合 主要 整体 总体 名义上 日均 月均 年均 每股 合计 当期 单季',
  ).concat(places, verbs),
  rates: /率$/,
  flows: [],
  told: table(
    '占比 比重 比例 份额 增速 增幅 涨幅 降幅 跌幅 增长率 增长 下降 同比 环比 按年 按季 按月 年均 两年平均 平均 总额 总量 总数 情况 金额 数量 数值 指标',
  ),
}
