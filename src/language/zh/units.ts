import { table } from '../engine/alternation.ts'

/** Parts of a hundred or a thousand; 成 is a tenth. */
export const percents = table('% ‰ 成')

/** Differences between percentages. */
export const points = table('个百分点 百分点 个基点 基点 个BP BP 个pct pct pcts')

export const times = table('倍 番 x X ×')

export const currencies = table(`
  元 美元 欧元 日元 英镑 港元 港币 韩元 卢布 加元 澳元 新元 瑞郎 瑞士法郎 法郎 马克 卢比 泰铢 林吉特 新台币 台币
  澳门元 人民币 美金 比索 雷亚尔 里亚尔 迪拉姆 第纳尔 兰特 里拉 越南盾 印尼盾 坚戈 图格里克 比特币 块钱 元钱 元整
`)

/** Signs and codes that stand before a sum. */
export const currencySigns: Record<string, string> = {
  '¥': '元',
  '￥': '元',
  $: '美元',
  US$: '美元',
  HK$: '港元',
  '€': '欧元',
  '£': '英镑',
}

/** What is measured rather than counted. 亩 and 度 are those of Chinese practice. */
export const measures = table(`
  公里 千米 公尺 公分 坪 米 厘米 毫米 微米 纳米 海里 英里 英尺 英寸 里 丈 尺 寸 光年 车道公里
  平方公里 平方千米 平方米 平方厘米 平方英尺 ㎡ 平方 亩 公顷 平米 亩次 m² km² km2 m2
  立方米 立方 升 毫升 加仑 桶 蒲式耳 m³ m3 Nm³ 标准立方米 标方
  吨 公吨 万吨级 吨标准煤 吨标煤 吨煤 公斤 千克 克 毫克 微克 斤 两 磅 盎司 克拉 担 载重吨 总吨 吨二氧化碳当量 修正总吨
  千瓦 千瓦时 瓦 瓦时 兆瓦 兆瓦时 吉瓦 吉瓦时 太瓦时 度电 千伏 千伏安 伏 伏安 安时 安培 马力 焦耳 千焦 大卡 千卡 卡路里
  MW MWh GW GWh kW kWh KW KWh TWh kV KV MVA
  吨公里 人公里 公里/小时 千米/小时 米/秒 立方米/秒 吨/天 吨/年 吨/日 桶/日 次/分
  摄氏度 ℃ °C 华氏度 分贝 帕 千帕 兆帕 毫米汞柱 赫兹 兆赫 流明 
  微克/立方米 毫克/立方米 毫克/升 克/升 人/平方公里 公斤/亩 千克/亩 克/千瓦时 升/百公里 每万人 
  标箱 标准箱 TEU 个标箱 个标准箱
  mAh Ah Wh 毫安时
  GB TB PB EB MB Mbps Gbps EFLOPS PFLOPS bp kg km mm cm nm mg ml 字节 比特 
`)

/** Units of time and the like, which count only where a cue says that they are measured. */
export const weak = table(
  '小时 个小时 分钟 秒 天 日 年 岁 周岁 个月 点 分 度 工作日 个工作日 课时 学时 毫秒 个交易日',
)

/** Classifiers: what is counted one by one. Where a noun follows, it is what is counted. */
export const classifiers = table(`
  个 家 名 位 人 人次 人民 户 户次 户籍 件 件次 项 项次 台 套 台套 台(套) 台（套） 台/套 台次 辆 辆次 辆(台) 架 架次 艘 艘次 列 列次 座 所 条 条次 次
  例 起 宗 场 场次 批 批次 种 类 张 份 篇 部 本 只 头 匹 羽 株 棵 颗 粒 块 片 枚 支 间 栋 幢 处 口 眼 笔 笔次 单 班 班次
  趟 航班 车次 车皮 箱 盏 面 把 双 对 组 队 村 县 市 国 省 镇 乡 区 州 校 院 店 馆 站 园 库 厂 企 族 团 院校
  股 手 票 席 卷 册 集 首 幅 尾 桌 杯 瓶 听 袋 盒 包 捆 根 节 门 轮 期 路 线 颗星 床 床位 学位 车位
  员 将 员工 具 道 顶 床 宿 款 样 档 味 桩 尊 樘 副 身 单元 标段 泊位 刀 挂 发 炉 锭 令 盘 缸 垛 茬 栏 重
  万次 人份 剂 剂次 人天 台班 页 字 词 笔/秒 次/秒 个/平方公里 环 米高 人口 村民 群众
`)

/** Classifiers that a Chinese numeral of one digit may go with, and still be more than a turn of phrase. */
export const solid = table(`
  家 名 位 人 座 艘 辆 台 架 所 起 例 枚 户 套 件 吨 元 亩 公里 米 千瓦 条 项 部 只 列 所 场 家次 人次 张 支 处 颗 本
`)

/** What must follow 个 after a Chinese numeral of one digit. */
export const countedNouns = table(`
  项目 省份 省 市 县 国家 地区 城市 村 乡镇 企业 园区 基地 车间 平台 景区 品种 品牌 民族 行政村 社区 街道 机场 港口
  车站 工厂 机组 电站 电厂 煤矿 油田 气田 实验室 研究院 医院 学校 泊位 航站楼 标段 县市 区县 州市 直辖市 自治区 核电 风电 光伏 水电 子公司 分公司
`)

/** Words after a number that make something else of it: names, classes, ordinals. */
export const notUnits = table(`
  号 室 级 强 届 周年 后 世纪 年代 楼 层 版 维 星 星级 A级 代 系列 型 度 期 线 路 班 月 日 时 点 分 秒 岁 年 天 周 旬 季 多 余 几 以 之 等 位数 方面 大 步 流 网 万 亿 千 百 及 和 与 的 了 又 至 到 或 者 在 是 为 由 比 年度 周 刻 连 营 排 热线 电话 平台 网站 指数 工程 计划 行动 模式 战略 目标 体系 机制 会议 精神 条款 文件 车型 型号 系统 标准 版本 专列 国道 高速 公里处 医院 房间 学院 大学 部队 基地 广场 大道 展会 赛季 联赛 冠军
`)

/** With these characters behind it, what looks like a classifier begins a word: 12万市民, 3万个体户. */
export const wordBreaks: Record<string, string> = {
  日: '均线游元本常期报用程起夜产子',
  x: '0123456789',
  X: '0123456789',
  '×': '0123456789',
  市: '民场',
  国: '企家债内际道',
  村: '民庄卫级',
  乡: '镇村',
  镇: '卫级',
  家: '庭电具长',
  部: '门队分署委',
  台: '风湾阶',
  面: '积粉',
  本: '科次地年市',
  人: '才均工社',
  条: '件',
  位: '于置数',
  个: '体',
  户: '外籍',
  校: '园',
  店: '铺',
  队: '员伍',
  场: '馆',
  站: '点',
  园: '区',
  厂: '房家',
  种: '植子',
  票: '房',
  处: '理于',
  组: '织',
  轮: '胎',
  所: '有得',
  起: '来',
  县: '域级',
  省: '级内',
  区: '域间块',
  门: '店票',
  根: '据',
}
