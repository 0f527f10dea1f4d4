import { quarterIso } from '../engine/calendar.ts'

const YEAR = '(?:19|20)\\d\\d'
/** Between the list and 分别: 2021年和2022年，公司营收. */
const REST = '，?[^，。；\\d]{0,20}$'
const listOfYears = new RegExp(`(${YEAR}年?(?:[、和及与]${YEAR}年?)+)${REST}`)
const spanOfYears = new RegExp(`(${YEAR})年?[-—~–－至到]{1,2}(${YEAR})年${REST}`)
const listOfQuarters = new RegExp(`(第?[一二三四](?:季度)?(?:[、和及与]第?[一二三四](?:季度)?)*季度)${REST}`)

/**
 * The times of a list (2021年和2022年…分别为, 2022至2024年…分别为, 一、二、三季度…分别为), normalised, where it names
 * exactly `count`; else null. `year` is that of its quarters.
 */
export function listedTimes(stretch: string, count: number, year: number | null): string[] | null {
  const found = yearsOf(stretch) ?? quartersOf(stretch, year)
  return found?.length === count ? found : null
}

function yearsOf(stretch: string): string[] | null {
  const list = listOfYears.exec(stretch)
  if (list) return list[1]!.match(/\d{4}/g)
  const span = spanOfYears.exec(stretch)
  if (!span) return null
  const first = Number(span[1])
  const length = Number(span[2]) - first + 1
  return length < 2 || length > 20 ? null : Array.from({ length }, (_, i) => String(first + i))
}

/** 四个季度营收分别为, 前三个季度分别为. */
const allQuarters = new RegExp(`(?:前([二两三])|四)个季度${REST}`)

function quartersOf(stretch: string, year: number | null): string[] | null {
  const all = allQuarters.exec(stretch)
  if (all && year !== null) {
    const count = all[1] === undefined ? 4 : all[1] === '三' ? 3 : 2
    return Array.from({ length: count }, (_, i) => quarterIso(year, i + 1))
  }
  const list = listOfQuarters.exec(stretch)
  if (!list || year === null) return null
  return list[1]!.match(/[一二三四]/g)!.map((quarter) => quarterIso(year, '一二三四'.indexOf(quarter) + 1))
}
