import { table } from '../engine/alternation.ts'

/** Words of which the first character alone would go on from what stands before. */
export const wholeWords = table(`
  地区 地方 地铁 地产 地级 地震 会议 会员 会展 可支配 可再生 有色 有机 有轨 各地 各级 各国 各省 使用 使馆 用户 用电 用水 用地 用工 用药 及格 等级 等待 所得 所有 已婚 没收
  对外 对照 对手 对口 在校 在岗 在册 在建 在线 在读 在职 在编 在押 在役 从业 当地 当年 当季 当期 当月 为期 以色列 到位 到访 到场 和平 和谐 与会 将军 更新 更年期 因素 由来
  就业 就医 就诊 就读 比例 比重 比亚迪 比赛 占地 占比 把握 越南 越野 自测 自动 自主 自然 自由 自来水 自愿 自费 自助 自营 自治 自贸 自学 自有 自行 按揭 除夕 除尘 让利 地热 地下 地表 地质
`)
