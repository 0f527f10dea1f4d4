import { table } from '../engine/alternation.ts'
import { wordsOn } from '../engine/qualifier.ts'
import { qualifiers } from './qualifiers.ts'

/**
 * Verbs of growth. Before an amount they make a change of it, before a percentage a rate. What moves both ways (增减) goes
 * up, for a minus at its number turns it.
 */
export const up = table(`
  增长 增加 增多 增 上升 上涨 上浮 上调 提高 提升 扩大 回升 攀升 涨 升 升高 加快 高出 高于 高 快于 快 多于 多 超出 净增 净增加 反弹 大涨 飙升
  拉动 推动 走高 走阔 扩张 扩容 激增 猛增 剧增 跃升 多增 增收 增产 增速 涨幅 增幅 升幅 强于 好于 优于 劲增 暴涨 骤增 同比增 环比增 年均增 上行 延长 提前 贡献 升值
  偏高 偏多 偏大 优化 改善 好转
  年增 月增 季增 成长
  增减 增减幅 涨跌 涨跌幅 升降
`)

/** Verbs of decline. */
export const down = table(`
  下降 下滑 下跌 减少 回落 收窄 降低 降 减 跌 低于 低 少于 少 缩减 缩小 缩短 萎缩 放缓 慢于 慢 压减 压缩 削减 负增长 下调 下浮 减亏 骤降 锐减
  缩 年减 月减 季减 挫 衰退
  走低 走弱 下挫 重挫 暴跌 大跌 跌幅 降幅 减幅 少增 减产 减收 低出 弱于 收缩 缩水 下行 下探 同比降 环比降 节约 滑落 贬值 偏低 偏少 偏小
`)

/** Nouns that name a growth rate. */
export const rateNouns = table(`
  增速 涨幅 增幅 升幅 降幅 跌幅 减幅 增长率 同比 环比 按年 按季 按月 年均 年均增速 年均增长率 增长速度 复合增长率 比上年 较上年 自然增长率 增长目标 增速目标 通胀 通胀率 通货膨胀率 换手
`)

/** Words that make a percentage part of a whole. */
export const shareNouns = table(`
  占 占比 比重 比例 份额 覆盖率 率 贡献率 股份 股权 持股 市占率 成分 含量 浓度 概率 折扣 权重 比 满意度 普及 覆盖 知晓度 利率 收益 得票 支持
  合格 完成 达标 控股 认为 表示 受访者 选择 来自 集中度 自给 仓位 首付 票面 年化 保证 化水平 集中 湿度 浓 毛利
`)

/** Words that plan or foretell: what follows in the sentence is a target. */
export const targetCues = [
  '力争',
  '目标(?!的|任务的)',
  '计划(?!单列|生育|经济|外|的|任务|新?开工项目)',
  '规划(?=[总建投年新面占到期容设])',
  '预计',
  '(?<!(?:超|好于|高于|低于|强于|弱于|优于|逊于|不及|符合|达到)[^，。；]{0,6})预期(?![因目寿指])',
  '预测',
  '有望',
  '(?<![虚模比草])拟(?!态|合|人|定了|稿)',
  '将(?:在[^，。]{0,24}?|于|再|继续|进一步|新|累计|分别|力争|全面|陆续|超额|首次|有|对|向|投入|为|实现|“[^”]{0,6}”)?.{0,8}?(?:达|突破|超|建|实现|增|完成|投|开工|开通|形成|提[高升]|降|升|安排|培育|打造|新增|保持|占|接近|迎来|引进|支出|生产|投产|减少|控制|带动|创造|扩大|关闭|淘汰|改造|新设|修建|组织|招|压减|缩减|裁|出资|认购|收购|发行|募集|派|上调|下调|涨|跌|超过|推出|举办|发放|拨|提供|抓好|实施|需|有|是|为|获|收|增至|覆盖)',
  '争取(?=到|在|今年|年内|全年|20\\d\\d|实现|达|完成|突破|用)',
  '确保(?=[^，。]{0,16}(?:达|以上|以内|左右|完成|不超过|不低于|控制在))',
  '可(?:望|(?:达到?|实现年?|新增|年产|带动|形成|增加|创造|满足|容纳|提供)(?=[^，。；]{0,10}\\d))',
  '全部(?:建成|投产|达产)后',
  '(?:建成|投产|达产|投运|投用|完工|竣工)后',
  '届时',
  '在(?:20\\d\\d|明)年底?前(?=[^，。；]{0,4}(?:建成|完成|实现|达到))',
  '未来[^，。]{0,6}年',
  '(?:到|至)“?十[四五六]五”?末',
  '力求',
  '奋斗目标',
  '(?<!公共|基金|经营)预算(?=安排|收入为|支出为|总|为)',
  '估计今年',
  '料将',
  '(?:^|[，,；])要(?=[^，。]{0,14}(?:达到|增长|超过|突破))',
]

/** Words that end a plan: what follows has happened. */
export const doneCues = ['(?:目前|截至|现已|已经?|去年|上年)(?!规划)']

/** Words between a cue and its number that change nothing. */
export const fillers = table(`
  了 共 共计 合计 总计 累计 再 又 各 均 都 分别 还
  只 仅 仅为 仅有 有 就 大幅 首次 一举 已 已经 力争 努力 奋力 全力 预计 预期 计划 最高 最低 跨越 每年 平均 净 逼近 控制 在 微 小幅 的 则 也 进一步 幅度 过 上 后 前 多 成功 近乎 大关 总额 金额 规模 数量
`).concat(wordsOn('before', qualifiers).filter((word) => !/^跌?破$/.test(word)))

/** Words that turn a verb of growth into a level: 增长至, 提高到, 回落为. */
export const reaching = table('至 到 为 达 达到 是 有 破')

/** Nouns after which discrete things are made or sold in bulk: a level, not a count. */
export const volumes =
  /(?:产量|销量|产销|年产|生产|出口|进口|销售|产能|交付|出货|库存|保有量|出栏量|存栏量|装机|吞吐量|运量|客运|货运|上市量|用量|消费量)[^，。；]{0,12}$/

/** Classifiers of goods, which are made and sold in bulk. */
export const soldInBulk = new Set(
  table('辆 台 套 台套 部 件 只 双 枚 架 艘 箱 支 张 块 片 条 头 羽 株 瓶 台(套) 台（套） 颗 匹 册 本'),
)

/** What looks like a verb of growth inside a noun or an adverb. */
export const notVerbs = table(`
  起降 增加值 增值 增量 增长极 增强 新增 高新 高校 高速 高铁 高等 高中 高端 高技术 提升机 减排 降水 升级 涨停 多家 多个 多种 多项 多数 高质量 低保 低碳 低压 高压 减税 降费 减灾
  高级 最高 最低 较高 较低 很多 许多 少数 少年 高温 低温 快递 快速 高原 高度 高层 慢性 减贫 贡献率 增收节支 高粱 高价 低价 高达 增速 不低于 不高于 不少于 不多于
`)
