import { alternation } from '../engine/alternation.ts'
import type { NameCandidate } from '../engine/name.ts'
import { namesNobody } from './frames.ts'
import { han } from './nameParts.ts'
import { classifiers } from './units.ts'

const countedHead = new RegExp(
  `(?<=^|[；。])(?:其中[，：]?|全[省市州县区])?(${han}{2,8}?)\\d[\\d.,]*万?(?:${alternation(classifiers)})[，、](${han}{2,8}?)[为达约近超有]*\\d`,
  'g',
)

/**
 * 小学78所，在校生3.7万人；初中29所，在校生2万人: what is counted at the head of an item, of which the item goes on to tell a
 * measure. Where one measure is told of several, these are parts of a whole.
 */
export function countedHeads(text: string): NameCandidate[] {
  return [...text.matchAll(countedHead)].flatMap(({ 0: whole, 1: name, 2: measure, index }) => {
    if (namesNobody(name!)) return []
    const start = index + whole.indexOf(name!)
    const end = start + name!.length
    return [{ start, end, text: name!, kind: 'group', marked: false, context: `measure of ${measure}` }]
  })
}
