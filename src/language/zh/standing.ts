import { alternation, either, table } from '../engine/alternation.ts'
import type { StandingRules } from '../engine/standing.ts'
import { BEFORE_POINT, BEHIND_POINT } from './numeral.ts'
import { wholeWords } from './wholeWords.ts'

/** Words that say what becomes of a subject, or what it does; those that name a thing as often are left out. */
const verbs = table(`
  增长 下降 上升 回落 增加 减少 提高 提升 降低 扩大 缩小 收窄 翻番 翻倍 增至 升至 降至 降为 升到 降到 达到 突破 超过 超越 高于 低于 高出 跌破 成为 位居 排名 排在 名列 领先 保持 维持 持平 完成 实现 取得 获得 赢得 刷新 新增 净增 召开 举行 举办 开幕 闭幕 发布 公布 启动 启用 开工 投产 建成 开通 上线 落地 推进 推动 加快 加强 促进 鼓励 优化 完善 深化 强化 坚持 打造 培育 形成 建立 健全 出台 制定 印发 实施 落实 开展 提供 覆盖 惠及 带动 拉动 吸引 签订 签约 签下 发放 帮助 解决 满足 改善 改变 体现 反映 揭示 表明 显示 意味 认为 表示 指出 强调 提出 呼吁 预计 预期 可以 可能 需要 应当 正在 已经 仍 有望 向好 好转 向上 走高 走低 走强 走弱 加速 放缓 减速 回升 反弹 提速 趋缓 出现 发生 进入 迈入 步入 迎来 面临 存在 缺乏 不足 来自 源于 取决 依靠 用于 属于 包括 包含 涵盖 分为 不到 过半 近半 减弱 增强 改进 审议 通过 批准 宣布 承诺 同意 反对 关闭 停止 取消 恢复 延长 缩短 提前 推迟 上涨 下跌 下滑 下调 上调 回暖 复苏 见效 显现 浮出 亮相 登场 兑现 好于 优于 快于 慢于 强于 弱于 多于 少于 牢牢守住 抓好 提振 稳住 扎实 用好 办好 做好 召集 迎战 发起 采用 使用了 支撑 集中在 分布在 位于 等于 减轻 放宽 开源了 加剧 缓解
  具有 拥有 采取 选择 掌握 承担 承接 设立 成立 开设 引进 引入 引导 扶持 获评 入选 荣获 攻克 对接 整合 统筹 聚焦 压实 补齐 打通 推出 推行 受到 遭遇 收到 导致 造成 引起 引发 避免 防止 消除 走访 发现 证实 证明 接受 拒绝 允许 禁止 担任 传达 把握
`)
/** Before a number these say how much; at the end of a clause how things stand. */
const beforeNumber = table('达 占 超 逾 近 约 为 涨 跌 降 升 增 减 获 居 创 仅 仅有 只有 共 有')
const states = table(
  '涨 跌 降 升 增 减 稳 快 慢 高 低 多 少 强 弱 平凡 明显 突出 活跃 稳定 困难 重要 方便 平稳 显著 旺盛 充足 紧张',
)
const predicate = new RegExp(
  [
    `(?:${alternation(verbs)})`,
    `(?:${alternation(beforeNumber)})[了过至到为]?(?:约|近|逾|超)?[\\d一二三四五六七八九十百千两]`,
    `(?:${alternation(states)})$`,
    '(?<=\\p{Script=Han}{4})第[一二三四五六七八九十\\d]+[位名]?$',
    '(?<=[\\p{Script=Han}）)A-Za-z])(?:[是被让使把将]|(?<![社机大协工学委国议全年商部宴])会(?![议计员场展费上])|有(?!关|限|效|色|机|序|力))(?=[^，]{2})',
    '(?:较|更|最|很|十分|持续|稳步|平稳|进一步)[\\p{Script=Han}]{1,4}$',
  ].join('|'),
  'u',
)
/** 营业收入63.18亿元 says how much there is without any verb. */
const amount = new RegExp(
  `^(?:(?:19|20)\\d\\d年(?:\\d{1,2}月|末|底)?)?[\\p{Script=Han}A-Za-z“”（）()·、]{3,}(?<![A-Za-z])\\s?(?:[\\d.,]+|${BEFORE_POINT}+点${BEHIND_POINT}+)\\s?[%％\\p{Script=Han}]`,
  'u',
)
const amountBegins = new RegExp(`\\d|${BEFORE_POINT}+点`)

/** Beside so many characters of a text's own, what stands in quotation marks is a name, whatever verb it has. */
const LEAST_OWN = 2
const inQuotes = /[“「《][^“”「」《》]*[”」》]/g

/** A text with its names in quotation marks blanked, one character for one. */
function withoutNames(text: string): string {
  const own = text.replace(inQuotes, '').match(/\p{Script=Han}/gu)?.length ?? 0
  return own < LEAST_OWN ? text : text.replace(inQuotes, (name) => '“'.repeat(name.length))
}

/** Where the first word that says what becomes of a subject begins; -1 for none. */
function verbAt(printed: string): number {
  const text = withoutNames(printed)
  const found = predicate.exec(text)
  const digits = amount.test(text) ? text.search(amountBegins) : -1
  if (!found) return digits
  return digits > 0 ? Math.min(found.index, digits) : found.index
}

/** How a clause begins that only says when, where, whence or on what condition. */
const leadingUp =
  /(?:从|在|自|据|根据|按照?|依据|随着|为了?|对于?|关于|通过|由于|因为?|虽然?|尽管|如果|若|只要|只有|除了?|不[管论]|无论|即[使便]|哪怕|截至|截止|当|每当|到|面对|围绕|结合|基于|作为|以)[^，,；;]*$/

export const standing: StandingRules = {
  connective: new RegExp(
    `^(?:[（(][一二三四五六七八九十]+[)）]\\s*)?(?:${alternation(
      table(
        '此外 另外 同时 与此同时 不过 然而 但是 但 而且 并且 总之 总的来说 总体来看 总体上看 值得一提的是 值得注意的是 需要指出的是 具体来看 具体来说 可以看到 可以看出 综上所述',
      ),
    )})?(?:[也还]?(?:要|应当?|必须|需要)(?:清醒)?地?(?:看到|认识到|注意到))?[，,：:]?\\s*`,
  ),
  pronoun: /[其它他她]|该/,
  demonstrative: /^(?:该|[这此本](?:项|次|份)?)(?=\p{Script=Han})/u,
  anaphor: either([
    /^(?:其(?!他|余|它|实)|该(?!行业)|这|那(?!曲)|此(?!类|次|前)|他|她|它|上述|前述|前者|后者|两者|二者|其中|当中(?!国(?![际内])))/,
    /^(?:随后|之后|此后|对此|因此|所以|由此|从而|于是|为此|并(?=[^购网行联])|而(?!且)|但|却|也(?!门)|还|以及|或)/,
    /^(?:如(?=[：:，])|例如|比如|即(?!将|日|时|使|便|墨)|相比之下|相较之下|反之|否则|则|另一方面|同样|与|和(?!平|谐|田|县|静))/,
    /^(?:相较(?!于)|[年月]增|年减|按[年月季]|创(?:下|出|历[年史]|近|同期|新[高低]|[\d一二三四五六七八九十]+年))/,
    /^(?:同比|环比|较上年|比上年|上年同期|去年同期|同期|增速|(?:占比|比例|比重)(?=\d|[为达是高低较比])|[增涨降跌]幅|分别|均(?=[可为达]))/,
    /^(?:[一二两三四五六七八九十\d]+年|年)(?:平均|均)(?:复合)?(?:增|下降|上升)/,
  ]),
  pointer: either([
    /如(?:下|上|左|右|附)?(?:图|表|文)(?:\s?[\d.一二三]+)?(?:中|内|里|上)?(?:所示|所列|可见)|见(?:下|上|附)?(?:图|表|文|附件)/,
    /(?:下|上)(?:图|表|文)|点击|扫码|二维码|关注(?:我们|公众号)|阅读原文|责任编辑|感谢|鸣谢|敬请/,
    /^编者按|^(?:出席|列席|缺席|请假|主持|记录|参会)(?:人员|人|代表)?[：:]/,
    /(?:出席|列席|参加)了?(?:会议|活动|座谈会?|仪式)$/,
    /请予?(?:审议|审查)|作(?:政府)?工作?报告$|全[场体](?:人员)?起立|奏唱?(?:中华人民共和国)?国歌|宣布(?:大会|会议)?(?:开幕|闭幕|开会|散会)/,
    /本(?:[节章文图表例]|部分|报告)|[上下该此]例|欢迎(?:关注|订阅|下载|扫)/,
  ]),
  reference:
    /^(?:(?:附?[图表]|图表|附件|步骤)\s*[\d０-９一二三四五六七八九十]+(?:[.．-]\d+)?|[[［]\d+[\]］]|https?:|\S+@\S+|[A-Z][A-Za-z&-]{1,12}, ?(?:19|20)\d\d\.?$)/,
  subordinate: either([
    /^经[^，,；;]*(?:审议|研究|讨论|协商|调查|核实|表决|批准|同意)$/,
    new RegExp(`^(?!${alternation(wholeWords)})${leadingUp.source}`),
    /(?:开始|以来|之后|之前|以后|以前|期间|之际|之时|的时候|同时|方面|看|来说|而言|(?:期|年|月|季度)内|至今|一来|的话|情况下|基础上|背景下|显示|数据显示|为例|核算|统计|测算|计算)$/,
    /^[\d一二三四五六七八九十年月日上下旬半末底初午以来前当今去本至到—–~-]+$/,
    /^(?:[^，,；;\d]|\d{4}年|\d{1,2}[月日]){0,20}(?:公布|发布|通报|指出|强调|表示|认为|要求|明确|提出|介绍|表明|发现|宣布|透露|坦言|称|说)$/,
  ]),
  hasPredicate: (text) => verbAt(text) >= 0,
  adverbial: /(?!)/,
  // 失访率分别为8.0%和9.4% does not say whose.
  // 收入越高 wants what that does.
  endsOpen: (text) =>
    /^[^和与及、，]*分别/.test(text) ||
    /^(?:[^越]|越来越)*越(?!来越)[^越，]{1,6}(?:、[^越]*越[^越，]{1,6})?$/.test(text),
  // 上半年同比下降 says when and against when, and not what.
  subjectOf: (text) =>
    text
      .slice(0, Math.max(0, verbAt(text)))
      .replace(/(?:同比|环比|[较比](?:上年|去年)(?:同期)?|年均)?(?:则?[为是])?$/, ''),
  routine: /散会|休会|下次会议|下一次会议|缺席/,
  heralds:
    /^(?:[^，：:]*(?:公布|发布|召开|举行|举办|开幕|闭幕|印发|通报|解读|介绍)[^，：:]*|[^，：:]*(?:情况|公报|通报|报告|数据|结果|纪要|总结|综述|简报|年报|统计|白皮书|指南|教程|说明|汇报))$/,
  aside:
    /^(?:致谢|鸣谢|参考文献|参考资料|附录|附件|免责声明|声明|联系方式|关于(?:我们|作者|.{2,12}(?:公司|集团|股份|科技)$)|责任编辑|目录|相关(?:阅读|链接)|延伸阅读)/,
  cue: /首次|首超|首破|总体|整体|历史新高|创新高|最高|最低|最大|第一|主要|关键|核心|重点|目标|总的来说|结果显示|全年|共计|合计|决定|决议|通过|一致同意/,
  decides:
    /^(?:(?:会议|大会|全会|理事会|董事会|委员会|与会[\p{Script=Han}]{1,6})(?:[\p{Script=Han}]{0,4}))?(?:决定|议定|一致同意|一致通过|审议通过|审议并通过|表决通过|决议)/u,
  instructs:
    /^(?:[\d一二三四五六七八九十]+[、.．]\s*)?(?:如何|怎样|怎么|快速(?:开始|上手)|安装|使用方法|使用步骤|操作(?:步骤|方法)|报名方式|申[请领]流程|办理流程|第[一二三四五六七八九十\d]+步|步骤)/,
  quantity: /^(?:超过|超|近|约|逾|仅|不到|不足|大约|大部分|部分|多数|少数|很多|一些|其他)/,
  general:
    /^(?:人民币|代表|公司|企业|全市|全县|全省|全国|受访者|用户|人员|数据|情况|结果|概述|总体|数量|增速|占比|比重|规模|金额|收入|毛利率|中位数|产量|使用率|时间|方面|问题|内容|原因)(?:情况)?$/,
}
