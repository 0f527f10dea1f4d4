/** Units that mean the same, by the name that the finder gives most often. */
const names: Record<string, readonly string[]> = {
  元: ['人民币', 'CNY', 'RMB', 'yuan', 'renminbi', '￥', '¥'],
  美元: ['USD', 'US$', '$', 'dollar', 'dollars', '美金'],
  GBP: ['英镑', '£', 'pound', 'pounds', 'sterling'],
  EUR: ['欧元', '€', 'euro', 'euros'],
  JPY: ['日元', 'yen'],
  '%': ['％', '百分之', 'percent', 'per cent', 'pc'],
  个百分点: ['百分点', 'percentage point', 'percentage points', 'pp', 'ppt'],
  倍: ['times', 'fold'],
  位: ['名', '人', '个人', 'people', 'persons'],
  吨: ['公吨', 't', 'tonne', 'tonnes', 'ton', 'tons'],
  公里: ['千米', 'km', 'kilometre', 'kilometres', 'kilometers'],
  公斤: ['千克', 'kg'],
  平方公里: ['平方千米', 'km²', 'km2'],
  平方米: ['㎡', 'm²', 'm2'],
  千瓦: ['kW', 'kw', 'kilowatts'],
  千瓦时: ['kWh', '度'],
  小时: ['个小时', 'hour', 'hours'],
  家: ['户', 'company', 'companies', 'firms', 'firm'],
}

const canonical = new Map(
  Object.entries(names).flatMap(([name, others]) => [
    [name, name] as const,
    ...others.map((o) => [o, name] as const),
  ]),
)

/** One name for units that mean the same: 人 and 位, £ and GBP. */
export function unitName(unit: string | null): string | null {
  return unit === null ? null : (canonical.get(unit) ?? unit)
}

/** Units that are measured or paid in; what is left are classifiers of things, one a language's matter. */
const measured =
  /元|币|镑|USD|GBP|EUR|JPY|%|百分点|倍|番|吨|[克米瓦时升里亩顷度年月日天]$|小时|分钟|[a-z]{2,3}\d?$/

/** Whether a unit counts things (家, 位, companies): what is counted is then said by another word in English. */
export function countsThings(unit: string | null): boolean {
  return unit === null || !measured.test(unitName(unit)!)
}
