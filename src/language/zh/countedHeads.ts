import { alternation } from '../engine/alternation.ts'
import type { NameCandidate } from '../engine/name.ts'
import { severalOf } from '../engine/several.ts'
import { namesNobody } from './frames.ts'
import { han, inList, longVerbs } from './nameParts.ts'
import { classifiers } from './units.ts'

const countedHead = new RegExp(
  `(?<=^|[；。]|\\d年[末底]?，)(?:其中[，：]?|全[国省市州县区])?(?<has>共有|现有|拥有)?(${han}{2,8}?)\\d[\\d.,]*万?(?:${alternation(classifiers)})[，、](${han}{2,8}?)[为达约近超有]*\\d`,
  'g',
)

const beforeNumber = new RegExp(`(?<=^|[，；。])(${han}{2,8}?)\\d`, 'g')

/** 甲馆举办活动12场: who does something, and no sort of what is counted. */
const does = new RegExp(alternation(longVerbs))

/**
 * 小学78所，在校生3.7万人；初中29所，在校生2万人: what is counted at the head of an item, of which the item goes on to tell a
 * measure. Where one measure is told of several in one sentence, these are parts of a whole.
 */
export function countedHeads(text: string): NameCandidate[] {
  // 甲科收治病人12人次，乙科收治病人8人次: where others end alike, the end is what is counted.
  const counted = severalOf([...text.matchAll(beforeNumber)].map(([, name]) => [name!.slice(-2), name!]))
  const heads = [...text.matchAll(countedHead)]
    .map(({ 0: whole, 2: name, 3: measure, groups, index }) => ({
      isHad: groups!.has !== undefined,
      name: name!,
      measure: measure!,
      start: index + whole.indexOf(name!),
    }))
    .filter(({ name }) => !namesNobody(name) && !does.test(name) && !counted.has(name.slice(-2)))
  const told = severalOf(heads.map(({ name, measure }) => [measure, name]))
  return (
    heads
      // 全县共有诊所30个，床位200张: what there is has what is told next.
      .filter(({ measure, isHad }) => isHad || told.has(measure))
      .map(({ name, start }) => inList(name, start, 'group'))
  )
}
