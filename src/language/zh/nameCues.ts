import { table } from '../engine/alternation.ts'

/** Endings of names of places; what may not follow them stands behind a `!`. */
export const placeEndings = [
  '特别行政区',
  '自治区',
  '自治州',
  '自治县',
  '开发区',
  '高新区',
  '经开区',
  '新区',
  '工业园',
  '地区',
  '半岛',
  '湾区',
  '平原',
  '盆地',
  '(?<!跨)省(?![份会级内际外委心钱略道下出去时\\d])',
  '港(?![口区币元股资交澳台珠人湾务航])',
  '口岸',
  '保税区',
  '合作区',
  '(?<!跨)市(?![内区际外场值民占面盈况级容政直委属辖])',
  '州(?!级)',
  '县(?![内外级域区委城乡])',
  '区(?![域间别块位划])',
  '镇(?![区政])',
  '乡(?![镇村亲土愁])',
  '(?<![乡农])村(?![民庄委镇])',
]

/** Of these endings, those that name the only one of a town by themselves: 高新区完成5亿元. */
export const zones = table('高新区 经开区 自贸区 保税区 合作区')

/** What somebody is, right before the name. */
export const roles = table(`
  董事长 总经理 经理 总裁 局长 厅长 处长 科长 县长 市长 镇长 乡长 区长 州长 村长 书记 主任 院长 校长 社长 会长 行长 厂长 场长 站长 队长 馆长 园长 理事长 秘书长 负责人 创始人 合伙人 老板
  教授 研究员 博士 专家 学者 院士 医生 医师 护士 教师 老师 律师 工程师 分析师 经济学家 首席执行官 大户 农户 农民 村民 果农 菜农 茶农 渔民 牧民 户主 司机 店主 摊主 船长 教练 球员 前锋 选手 工人 居民 市民 游客
`)

/** First characters of names of people. */
export const surnames =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林郑谢罗梁宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严武戴莫孔向汤'

/** Endings of names of organisations. */
export const organisationEndings = table(`
  集团 公司 股份 银行 证券 大学 学院 中学 小学 医院 研究院 研究所 研究中心 科学院 工程院 协会 学会 联合会 联盟 商会 基金会 委员会 统计局 管理局 总局 商务厅 教育厅 财政厅 交易所 俱乐部 出版社 日报社 通讯社 电视台
  铁路局 医药 科技 电厂 电站 风电场 油田 煤矿 钢厂 法院 检察院 政府 办公室 实验室 博物馆 图书馆 事务所 博物院 纪念馆 科技馆 展览馆 文化馆 档案馆 法庭 支行 分行 分公司 派出所 幼儿园 书店 剧院 剧场 美术馆 体育馆 体育场 车站 客运站 火车站 码头 水库 工厂 车间 商场 酒店 植物园 动物园 研究会 中心 机场 航空 合作社 农场 林场 牧场
`)

/** Endings of names of places where one is served, and of ways. */
export const facilityEndings = table(`
  公园 广场 景区 古镇 古城 商圈 步行街 东站 南站 西站 北站 高铁 铁路 地铁 城际 号线 大桥 隧道 高速公路 机场 航站楼 港区 码头 食堂 展馆 会展中心 体育中心
`)

/** Endings of names of sectors and groups of people; a name of these has a modifier before it. */
export const groupEndings = table(`
  制造业 服务业 零售业 批发业 餐饮业 建筑业 运输业 保险业 金融业 房地产业 旅游业 采矿业 加工业 种植业 畜牧业 信息业 工业 农业 林业 渔业 产业 行业 企业 板块
  毕业生 大学生 研究生 小学生 初中生 高中生 中学生 学生 女生 男生 居民 农民 职工 员工 女性 男性 儿童 老年人 青年 家庭 受访者 用户 消费者 投资者 患者 教师 人群 群体 游客 旅客 球队 选手 品牌 业务 产品 市场
`)

/** What says of which sort an organisation is, and names none. */
export const sorts = table(`
  普通 公办 民办 公立 私立 重点 职业 高等 中等 初等 高级 初级 特殊教育 技工 专科 综合 大型 中型 小型 大中型 中小型 各类 所有 部分 基层 社会 乡镇 县级 市级 省级 国家级 国有 民营 外资 合资 私营 商业 政策性 股份制 上市 农村 城市 本地 当地 大众 新建 定点 连锁
`)

/** Last words of firms' short names, which their products have as well. */
export const trades = table(`
  水务 环境 环保 能源 电子 光电 化工 机械 钢铁 汽车 生物 制药 药业 传媒 物流 控股 重工 矿业 置业 地产 食品 酒业 乳业 新材 材料 智能 软件 通信 电气 电器 家居 纺织 服饰 文旅 半导体
`)

/** Of these, those before which a verb stands as a part of the name. */
export const doings = table('业务 产品 板块')

/** What leads a line in before a colon, and names nobody. */
export const leads = new Set(
  table(`
  目标 亮点 问题 原因 结果 优势 特点 建议 重点 关键 背景 意义 成效 成绩 数据 指标 说明 提示 注意 来源 单位 备注 例如 比如 结论 启示 挑战 机遇 现状 趋势 记者 主持人 问 答 规模 总量 增速 时间 地点 主题 标题 摘要 导语 编者按 小结 总结 对比 变化 影响 进展 计划 下一步 今年 明年 去年 未来 现在 过去 首先 其次 第一 第二 第三
`),
)

/** Words that end like a name and are none. */
export const notNames = table(`
  城市 都市 超市 上市 股市 楼市 车市 债市 入市 后市 门市 夜市 地市 县市 各市 省市 区市 城区 市区 县区 灌区 社区 小区 园区 景区 山区 牧区 库区 矿区 老区 灾区 片区 校区 院区 街区 农村 乡村 行政村 城镇 乡镇 集镇 省区 辖区 特区 风区 展区 林区 校区 新区 开发区
  国民经济 集团 公司 银行 证券 保险 基金 股份 中心 政府 组织 大学 学院 医院 上市公司 子公司 分公司 母公司 有限公司 部署 签署 出口 进口 新农村 规划 调研 今年 居民 就业 失业 规模以上企业 规上企业 一家公司 同行业 上年 去年 前年 明年 本年 当年 同年 上半年 下半年 全年 本期 上期 上月 新能源汽车 剔除 扣除 国内 国外 海外 境内 境外 空港 海港 港口 主要业务 主营业务 一项业务 业务 产品 直辖市 地级市 全国性 新一线城市
`)

/** Before these a name ends: verbs and adverbs of who does or has something. */
export const rightVerbs = table(`
  实现 完成 达到 达 发布 公布 位居 位列 居 排名 继续 同比 环比 按年 按季 按月 分别 共 累计 全年 日前 近日 目前 今年 去年 上半年 下半年 一季度 保持 增长 下降 高出 超过 低于 高于 拥有 实施 推出 计划 预计 认为 表示 宣布 成为 获 已 将 也 还 又 再 均 都 仅 则 以 在 为 是 有 与 和 及 比 较 对 向 从 由 被 把 的 等 旗下 方面 占 稳居 超越 反超 夺得 跻身 登顶 领跑 蝉联 首超 紧随 赶超 迎来 启动 投入 引进 举办 新增 贡献
`)

/** Behind these a name begins. */
export const leftWords = table(
  `走进 来到 前往 走入 落户 销往 发往 运往 覆盖 惠及 辐射 高于 低于 快于 慢于 多于 少于 超过 高出 低出 仅次于 领先 落后 距离 优于 好于 赶超 超越 反超 力压 首超 来自 新增 净增 竞争对手 同行 友商 位于 旗下 子公司 表明 意味着 考虑到 认为 显示 得益于 先看 再看 再来看 来看 要看 以及 会同 代表 围绕 推动 坚持 提升 夯实 促进 谱写 打造 构建 作为 成为 符合 立足 出口 进口 其中 对 向 由 从 在 给 比 较 与 和 及 据 跟 使 让 被 将 于`,
)

/** A name before these tells what is reported. */
export const sayingWords = table(
  `认为 表示 指出 介绍 透露 显示 发布 公布 称 说 预测 统计 数据 披露 报道 获悉 核算 调查 公告 研报 估计 预计`,
)

/** Behind these stands what something is compared with. */
export const comparingWords = table(
  `高于 低于 快于 慢于 多于 少于 超过 超 高出 低出 仅次于 领先 落后 距离 优于 好于 不及 赶超 超越 反超 力压 比 较 与 同 跟 相比 相较于 相对于 低 高`,
)
