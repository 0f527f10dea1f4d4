import type { UnitAt } from '../engine/token.ts'
import type { Amount } from './amount.ts'

/** A number with its unit and the words around it. */
export interface AmountReach {
  amount: Amount
  unit: UnitAt
  /** Up to twenty characters before the number, six behind its unit. */
  before: string
  after: string
}

/** When a number and a word that may be its unit belong together, and are no name, class, time or threshold. */
export interface Guard {
  name: string
  units: string
  /** Words in which the number stands, and words in which it does not. */
  example: [stands: string, not: string]
  stands(reach: AmountReach): boolean
}

const lasting =
  /(?:时数|时长|时间|天数|周期|周转|寿命|年限|年龄|工时|缩短|压缩|延长|提前|减少|增加|平均)[^，。,；]{0,8}$/
const pointed = /(?:指数|点|股指|沪指|成指|综指|[上下]涨|涨|跌|报|收[于报盘]|大盘|板)[^，。；]{0,10}$/
const scored = /(?:文科|理科|分数线|得分|评分|均分|平均分?|满意度|分数|成绩|总分|提高|指数)[^，。；]{0,8}$/
const voted = /(?:赞成|反对|弃权|同意|获|得)[^，。；]{0,2}$/
const isMagnified = ({ amount }: AmountReach) => amount.magnitude !== null
const stop = /^(?:[，。、；,;）)]|$)/

/** Of units that are words of other meaning as well; every other unit stands unless 强 follows (百强). */
export const guards: Guard[] = [
  {
    name: 'lasting',
    units: '年 个月 天 日 秒 分钟 工作日 个工作日',
    example: ['审批时间缩短到5个工作日', '他3天前来过'],
    stands: ({ amount, before, after }) =>
      (lasting.test(before) || amount.digits.includes('.')) && !/^(?:来|内|前|后|以来|间|级)/.test(after),
  },
  {
    name: 'hours',
    units: '小时 个小时',
    example: ['工人每天工作8小时', '24小时值班'],
    stands: ({ amount, before, after }) =>
      (amount.digits !== '24' || lasting.test(before)) &&
      !/^\d{1,2}分(?!钟)/.test(after) &&
      !/^(?:内|前|后|不间断|值班|在线)/.test(after),
  },
  {
    name: 'age',
    units: '岁 周岁',
    example: ['人均寿命为79.5岁', '他今年35岁'],
    stands: ({ before, after }) =>
      /(?:平均|寿命|年龄)[^，。；]{0,8}$/.test(before) && !/^(?:及?以[上下]|的|[-—~至])/.test(after),
  },
  {
    name: 'index points',
    units: '点',
    example: ['股指收于3215.6点', '会议3点开始'],
    stands: ({ amount, before }) => pointed.test(before) || amount.digits.includes('.'),
  },
  {
    name: 'score',
    units: '分',
    example: ['满意度得分为92.5分', '他9分入场'],
    stands: ({ amount, before, after }) =>
      (scored.test(before) || amount.digits.includes('.')) && !/^[时钟之]/.test(after),
  },
  {
    name: 'degrees',
    units: '度',
    example: ['全市用电30万度', '会议已是第3年度'],
    stands: (reach) => isMagnified(reach) || /电|角|气温|温度/.test(reach.before),
  },
  { name: 'class', units: '级', example: ['风速为8米/秒', '他是8级工'], stands: () => false },
  {
    name: 'numbered place',
    units: '线 路 期 轮 班 字 站 村 门 队 院 店 园 校 团 重 身 道',
    example: ['共有地铁5条', '他乘3路公交'],
    stands: (reach) => isMagnified(reach) || stop.test(reach.after) || /^[条个]/.test(reach.after),
  },
  {
    name: 'flags',
    units: '面',
    example: ['收到3面锦旗', '这是5面体'],
    stands: (reach) => isMagnified(reach) || stop.test(reach.after) || /^(?:锦旗|红旗)/.test(reach.after),
  },
  {
    name: 'figures and tables that show',
    units: '所 列',
    example: ['新建学校12所', '如图2所示'],
    stands: ({ before }) => !/(?:图|(?<!代)表|附件|公式)\s?$/.test(before),
  },
  {
    name: 'roads of a region',
    units: '区 州 国 省 市 县',
    example: ['覆盖12省', '途经106国道'],
    stands: ({ after }) => !after.startsWith('道'),
  },
  {
    name: 'people',
    units: '人',
    example: ['有3人受伤', '发送5人份'],
    stands: ({ after }) => !/^(?:份|工智能)/.test(after),
  },
  {
    name: 'many of them',
    units: '手 样 重点 将 发',
    example: ['成交3万手', '他有2手准备'],
    stands: isMagnified,
  },
  {
    name: 'votes',
    units: '票',
    example: ['赞成45票', '这里3票难求'],
    stands: (reach) => isMagnified(reach) || stop.test(reach.after) || voted.test(reach.before),
  },
  { name: 'per cent', units: '%', example: ['增长5%', '增长5项'], stands: () => true },
  {
    name: 'exchange rate',
    units: '美元',
    example: ['出口3亿美元', '100美元兑720元人民币'],
    stands: ({ amount, after }) => !(/^(?:兑|对|合|折)/.test(after) && /^1(?:00)?$/.test(amount.digits)),
  },
  {
    name: 'race',
    units: '米',
    example: ['楼高188米', '他跑完了100米决赛'],
    stands: ({ after }) => !/^(?:决赛|预赛|短跑|赛跑|跨?栏|接力|自由泳|[蝶仰蛙]泳|混合泳)/.test(after),
  },
]

const byUnit = new Map(guards.flatMap((guard) => guard.units.split(' ').map((unit) => [unit, guard])))

/** Whether number and unit belong together as a statistic. */
export function unitStands(reach: AmountReach): boolean {
  const { before, after, unit } = reach
  if (before.endsWith('每') && unit.class !== 'percent') return false
  return byUnit.get(unit.unit)?.stands(reach) ?? !after.startsWith('强')
}
