import { table } from '../engine/alternation.ts'

/** Times, averages, comparisons and adverbs: a phrase of these alone is no measure, but that of the measure before it. */
export const noMeasures = table(`
  同比 环比 按年 按季 按月 年均 平均 日均 月均 名义 实际 自然 同口径 可比口径 可比价格 可比价 不变价 累计 全年 的 增速 增幅 涨幅 降幅 跌幅 升幅 增长率 增长速度 比上年 占比 比重 比例 合计 共计 总计 仅次于 高于 低于 仅 约 以 其中 此外 另外 目前 预计 仍 也 均 还 距离 高出 超过 排名 位居 今年 去年 上年 同期 上半年 下半年 一季度 二季度 三季度 四季度 前三季度 微 大 猛 小幅 大幅 略 较 比 与 和 至少 已 有 前值 预期 次 分别 作用 达 为 而 则 是 在 将 由 从 到
`)

/** Verbs that say by themselves what is counted: 出院8万人次. */
export const events = table('出院 入院 住院 就诊 毕业 结业 治愈 确诊 分娩 结案 脱贫 返乡 退休 入学 升学 录取')

/** Whole sums of which parts are told: 营收占比58% is the share in them of what stands before. */
export const totals = table('总营收 营收 总收入 营业收入 营业总收入 总额 总量 销售额 总产值 GDP')

/** People and households, of whom a percentage tells what they do. */
export const people = table(
  `毕业生 大学生 学生 居民 市民 村民 农民 职工 员工 工人 女性 男性 女生 男生 儿童 老年人 老人 青年 年轻人 家庭 农户 受访者 用户 消费者 投资者 患者 教师 家长 网友 读者 企业 机构 网民 人 者 60后 70后 80后 90后 95后 00后`,
)
