/** Words by which a slide, or a sentence, says what kind of number it gives. */

/** Words that hold 增 or 比 without saying that something grew. */
const noGrowth =
  /增加值|增值|新增|比例|比重|占比|比率|同比口径|高质量|提高质量|高端|减排|多少|至少|不少于|缺少|较大|较强|很多/g
const growth =
  /增|升|涨|提高|提升|扩大|加快|高出|高于|多于|多出|较|比|降|减|落|缩|收窄|下滑|低于|跌|快于|翻|差|变化|[+＋↑↓△▲▼Δ]|\b(?:increas|rise|rising|rose|risen|up\b|grow|grew|gain|higher|jump|climb|surg|soar|add(?:ed|s)\b|down\b|fall|fell|drop|declin|decreas|lower|cut|reduc|shrink|shrank|narrow|chang|differ|(?<!(?:more|less|fewer) )than\b|from\b|slow|accelerat|doubl|tripl)/i

/** Whether words speak of growth or decline at all. */
export function speaksOfGrowth(text: string): boolean {
  return growth.test(text.replace(noGrowth, ''))
}

/** Whether a clause says, right before its number, that it is a level reached. */
export function saysLevelBefore(text: string): boolean {
  return /(?:达到了?|达|实现了?|完成|升至|增至|降至|减至|增长到|提高到|下降到|总量为|总额为|\b(?:reached|reaching|totalled|totaled|stood at|amounted to|stands at))\s*[约超近]?\s*$/i.test(
    text,
  )
}

/** Whether a clause says, right before its number, that something grew or fell by it. */
export function saysGrowthBefore(text: string): boolean {
  return /(?:增长|增加|(?<!新)增|提高|上升|上涨|下降|减少|降低|回落|下滑|扩大|收窄|\b(?:rose|grew|fell|up|down|increased|declined|dropped)(?: by)?)了?\s*$/i.test(
    text,
  )
}

const target =
  /力争|打造|目标|计划|规划|预计|预期|预测|有望|将|拟|争取|展望|未来|愿景|蓝图|奔向|冲刺|剑指|到\s*20\d\d|十[四五六七]五[”」]?末|\b(?:aim|target|plan|expect|forecast|project(?:ed|ion)|will|by 20\d\d|goal|hope|seek|to reach|due|intend|ambition|next year|would|should|could)/i

/** Whether words say that a number is still to be reached. */
export function speaksOfTarget(text: string): boolean {
  return target.test(text)
}

/** Whether words say that a number is striven for or expected, not only that its year is still to come. */
export function speaksOfStriving(text: string): boolean {
  return speaksOfTarget(text.replace(/(?:到|by)\s*20\d\d/g, ''))
}

/** Whether words say that a number has been reached. */
export function speaksOfAchievement(text: string): boolean {
  return /已经?[^\n，。；]{0,12}(?:达|突破|实现|完成|超|是|为)|实现了|达到了|完成了|突破了|\b(?:has|have) (?:reached|hit|passed|exceeded)/i.test(
    text,
  )
}

/** Whether words speak of an average over years. */
export function speaksOfAverage(text: string): boolean {
  return /年均|每年|平均|复合|\/年|CAGR|\ba year\b|annual|per year|yearly|per annum|on average/i.test(text)
}
