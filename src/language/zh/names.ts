import { everyMatch } from '../../everyMatch.ts'
import type { EntityKind } from '../../model.ts'
import { alternation } from '../engine/alternation.ts'
import { isShortOf } from '../engine/isShortOf.ts'
import type { NameCandidate, NameRole, NameRules, Reference } from '../engine/name.ts'
import { counted, IN, indicators, openers } from './indicators.ts'
import { measureWords } from './measureKinds.ts'
import { countedHeads } from './countedHeads.ts'
import * as cues from './nameCues.ts'
import { endedAlike, framed, frames, lead } from './frames.ts'
import {
  dated,
  funny,
  han,
  head,
  inList,
  isLead,
  isMeasure,
  isWord,
  longVerbs,
  moves,
  notNames,
  refersBack,
  says,
} from './nameParts.ts'
import { owners } from './owners.ts'
import { partsOfOne } from './respectively.ts'
import { overTight } from './tightNames.ts'
import { classifiers } from './units.ts'
import { textBefore, textBehind } from '../engine/beside.ts'
import { meet, holdsPlace } from '../engine/spans.ts'

/** The longest name that is looked for. */
const LONGEST_NAME = 16
/** As much behind 分别 is looked at for a list of numbers. */
const LONGEST_LIST = 80
/** Of a place, the longest stem before its ending; a longer run holds other words. */
const LONGEST_STEM = 4
/** The longest name without an ending. */
const LONGEST_BARE = 8

const endings: [EntityKind, RegExp][] = [
  ['place', new RegExp(cues.placeEndings.join('|'), 'g')],
  ['organisation', new RegExp(alternation(cues.organisationEndings), 'g')],
  ['other', new RegExp(alternation(cues.facilityEndings), 'g')],
  [
    'group',
    new RegExp(
      `(?:(?:${alternation(cues.groupEndings)})(?!务)|业(?!务|绩|态|主|者|内|界|余|委|化)|(?<=[“])\\d0后)`,
      'g',
    ),
  ],
]
/** Where a name may begin: behind a verb, a preposition, a time or another place. */
const opensName = new RegExp(
  [
    `(?:(?:${alternation(longVerbs)})(?![业和及与])`,
    `以(?![上下])|[全我本][省市州县区国疆镇乡村]|[一二三四五六七八九十两几多各]个|${IN}|联合(?![会国体社盟])`,
    '(?:半年|季度)[末底初]?|(?<=[年月])[末底初]',
    `经(?![济营费贸开销纪常历过理典验])|对(?!照)|[的了与及由从为是至于比较被将把据按使让给跟或但而又则即且该各每这那此已还均仅约超逾年月日占居列]|(?<=${han}{2})(?:省|市|州|自治区))`,
  ].join('|'),
  'g',
)
const never = new RegExp(
  `(?:城市|都市|超市|上市|股市|楼市|车市|债市|后市|门市|地市|县市|省市|区市|城区|市区|县区|农村|城镇|乡镇|[就营专职事创失毕作停开从]业|行政村|地州|[强大各全]省|[强大各全]市|[强大各全]县|[强大各全]州|[强大各全]区)$`,
)
const doings = new Set(cues.doings)
const zones = new Set(cues.zones)
const zone = new RegExp(`.(${alternation(cues.zones)})$`)
const groups = new Set(cues.groupEndings)
/** What stands before 省, 州 or 地区 where these name no place: 记者从省, 能省, 人均地区. */
const noStem = /(?:[在到进出抵离驻赴访从由被让使能可会要想来去了得着过和及与]|人均|其他|部分|偏远|贫困|发达)$/
const endsName = new RegExp(`^(?:${alternation([...cues.rightVerbs, ...moves])})`)
/** What stands before a name, looked at from where it begins. */
const ledIn = `(?<=^|[，。；：、,;:！？!?（(“”"《》\\s]|${alternation(cues.leftWords)}|\\d(?:年|月|季度|日)份?|半年|季度|全年|今年|去年|明年|其中|以来|目前|当前|日前|近日|此外|另外|同时|的)`
const mayBegin = new RegExp(`${ledIn}[\u4e00-\u9fffA-Z]`, 'g')
/** Candidates by their endings (广东省, 某集团, 制造业) and by the words around them (甲县总产值). */
function candidates(text: string): NameCandidate[] {
  const found: NameCandidate[] = []
  for (const [kind, ending] of endings) {
    for (const match of everyMatch(text, ending)) {
      const name = endingNear(text, match.index + match[0].length, match[0].length, kind)
      if (name) found.push(name)
    }
  }
  for (const { 1: name, index } of everyMatch(
    text,
    /[“「]([\u4e00-\u9fffA-Za-z]{2,6})[”」](?=[\u4e00-\u9fff])/g,
  )) {
    const start = index + 1
    const end = start + name!.length
    const context = contextAt(text, end + 1)
    if (context.startsWith('measure'))
      found.push({ start, end, text: name!, kind: 'product', marked: true, context })
  }
  return [
    ...found,
    ...personNames(text),
    ...bracketedNames(text),
    ...enumeratedNames(text),
    ...runInNames(text),
    ...calledNames(text),
    ...havingNames(text, found),
    ...countedHeads(text),
    ...respectiveNames(text, found),
    ...listedNames(text, found),
    ...bareNames(text, found),
  ]
}

/** 大户王大山今年…: behind what somebody is, before what people do. */
const person = new RegExp(
  `(?<=${alternation(cues.roles)})([${cues.surnames}]${han}{1,2}?)(?=[，、：:（(的说正在家种养带给就还也已从对把和与是今去]|${alternation([...cues.sayingWords, '告诉', '负责', '经营', '承包', '拥有'])})`,
  'g',
)

function personNames(text: string): NameCandidate[] {
  return [...text.matchAll(person)].map(({ 1: name, index }) => ({
    start: index,
    end: index + name!.length,
    text: name!,
    kind: 'person',
    marked: true,
    context: 'person',
  }))
}

/** （以下简称“茶博会”）, 本届茶博会: what an article calls something, and an event of which there were others. */
const called = new RegExp(
  [
    `(?:简称|下称|又称)为?[“"「](?<short>(?:${han}|[A-Za-z\\d]){2,10})[”"」]`,
    `(?:[本该上首]|第[一二三四五六七八九十百\\d]+)届(?<event>${han}{1,10}?(?:会|节|展|赛|论坛))(?![员议场上展期址长])`,
  ].join('|'),
  'gd',
)

function calledNames(text: string): NameCandidate[] {
  return everyMatch(text, called).flatMap(({ groups, indices }) => {
    const name = groups!.short ?? groups!.event!
    const [start, end] = indices!.groups![groups!.short ? 'short' : 'event']!
    if (notNames.has(name) || isWord(name) || says.test(name)) return []
    return [{ start, end, text: name, kind: 'other' as const, marked: true, context: contextAt(text, end) }]
  })
}

/** 夜校共有教师30人: who has what is counted. */
const having = new RegExp(
  `(?<=^|[，。；：])(${han}{3,10}?)(?:共有|拥有|现有|设有|配有|共设)(?=${han}{0,8}\\d)`,
  'g',
)

function havingNames(text: string, marked: NameCandidate[]): NameCandidate[] {
  return everyMatch(text, having).flatMap(({ 1: name, index }) => {
    const end = index + name!.length
    const isNamed = marked.some((one) => meet(one, { start: index, end }))
    const isNone = notNames.has(name!) || funny.test(name!) || isMeasure.test(name!) || openers.test(name!)
    return isNamed || isNone ? [] : [inList(name!, index, 'group')]
  })
}

/** How many numbers a list behind 分别 has: 5%、6%和7%. */
const numbersBehind = /^[^\d，。；]{0,8}((?:[-−]?\d[\d.,]*[^\d、，。；和及与]{0,5}[、和及与，]){1,9}[-−]?\d)/

/** 机器人、电池产量分别增长5%和6%: the parts of whom one measure is told. */
function respectiveNames(text: string, marked: NameCandidate[]): NameCandidate[] {
  return everyMatch(text, /(?:同比|环比|均)?(?:分别|依次)/g).flatMap(({ 0: all, index }) => {
    const list = numbersBehind.exec(text.slice(index + all.length, index + all.length + LONGEST_LIST))
    const count = list ? list[1]!.split(/[、和及与，]/).length : 0
    return (count > 1 ? partsOfOne(text, index, count) : [])
      .filter(
        ({ start, end, text: name }) =>
          !/\d/.test(name) && !marked.some((one) => one.kind !== 'group' && meet(one, { start, end })),
      )
      .map(({ start, text: name }) => inList(name, start, 'group'))
  })
}

/** 清洗（46%）、保洁（19%）: each of a list whose numbers stand in brackets. */
const bracketed =
  /(?:^|[、，。；：和及与是为])([\u4e00-\u9fffA-Za-z]{2,10})(?=[（(][约近超]?\d[\d.,]*(?:[%％个万亿元人家户台辆吨分]))/g

const countedEnd = new RegExp(`(?:${alternation(counted.filter((word) => word.length > 1))})$`)
function bracketedNames(text: string): NameCandidate[] {
  const found = everyMatch(text, bracketed).flatMap(({ 0: whole, 1: run, index }) => {
    const name = run!.replace(/^.*(?:[是为和及与]|来自)|^[而且但]/, '')
    if (name.length < 2 || isMeasure.test(name) || notNames.has(name)) return []
    return [inList(name, index + whole.length - name.length, 'group')]
  })
  return found.length > 1 ? found : []
}

/** A list of short names before a measure, or before the number of places that it names: 甲、乙、丙三地. */
const listed = new RegExp(
  `(?<=[，。；：、]|${han})(${han}{2,4}(?:、${han}{2,4}){1,}(?:[和及]${han}{2,4}?)?)(?=等?[二两三四五六七八九十]+[地市县区州省家]|等?${head.source.slice(1)})`,
  'g',
)

/** 只有甲牌、乙牌: what leads a list in. */
const leadsList = /^(?:只有|仅有|唯有|除了?|包括)(?=..)/
/** 华为, as one of a list: a name of two characters may end so. */
const endsInFor = new RegExp(`^(?![作成认行以名更较分最因变称升降仅均则约])${han}为$`)

const amongMarks = new RegExp(`(?<=、)${han}{2,4}(?=[、和及])`, 'g')

/** 甲州、乙锡、丙州: what stands between two marks of a list beside a name is one. */
function amongNames(text: string, marked: NameCandidate[]): NameCandidate[] {
  return everyMatch(text, amongMarks).flatMap(({ 0: name, index: start }) => {
    const end = start + name.length
    const isBeside = marked.some(
      (one) => one.kind === 'place' && one.marked && (one.end === start - 1 || one.start === end + 1),
    )
    if (!isBeside || isWord(name) || marked.some((one) => meet(one, { start, end }))) return []
    return [inList(name, start, 'other')]
  })
}

function listedNames(text: string, marked: NameCandidate[]): NameCandidate[] {
  if (!text.includes('、')) return []
  const found: NameCandidate[] = amongNames(text, marked)
  for (const { 0: list, index } of everyMatch(text, listed)) {
    const items = everyMatch(list, /[^、和及]+/g).map(({ 0: item, index: at }) => {
      const lead = leadsList.exec(item)?.[0].length ?? 0
      return { name: item.slice(lead), start: index + at + lead }
    })
    const isMarked = ({ name, start }: (typeof items)[number]) =>
      marked.some((one) => one.kind !== 'group' && meet(one, { start, end: start + name.length }))
    const plain = items.filter((one) => !isMarked(one))
    if (plain.some(({ name }) => isWord(name) && !endsInFor.test(name))) continue
    for (const { name, start } of plain) {
      const end = start + name.length
      found.push({ start, end, text: name, kind: 'other', marked: true, context: contextAt(text, end) })
    }
  }
  return found
}

/** 甲地19个、乙地15个: each of several of whom the same is told. */
const enumerated = new RegExp(
  `(?<=^|[，、；：。]|其中|分别是|，而)(?!其中|分别|最|同比|环比|平均|而)(${han}{2,8}?)(?:各|仅|约|占|为|达|有|是|则)*(?:(?:上月|第?[一二三四1-4]季度?|\\d{1,2}月)[为是达]?)?(\\d[\\d.,]*)(万?亿?(?:${han}|%))(?=${han}{0,4}[、，；。和])`,
  'g',
)

/** 甲组为23本，乙组为9本: behind another number of the same unit. */
function endsAlike(before: string, unit: string): boolean {
  return /\d[^，；。\d]*[，；]$/.test(before) && before.replace(/[，；]$/, '').endsWith(unit)
}

/** 甲国失业率为4%、乙国3%: before the measure, the first of a list whose others have a number alone. */
const heading = new RegExp(
  `(?:^|[，；。：]|\\d月|季度)(${han}{2,6}?)(?:${alternation(indicators)})[为是达]?\\d[\\d.,]*(万?亿?(?:${han}|%))[、，]$`,
)

function headOfList(text: string, end: number, unit: string): NameCandidate | null {
  const found = heading.exec(textBefore(text, end, LONGEST_LIST / 2))
  const name = found?.[1]
  if (!name || found[2] !== unit || isWord(name) || isMeasure.test(name) || openers.test(name)) return null
  return inList(name, end - found[0].length + found[0].indexOf(name), 'group')
}

function enumeratedNames(text: string): NameCandidate[] {
  const all = everyMatch(text, enumerated)
  /** Whether what is enumerated has a measure before its first number. */
  let isHeaded = false
  return all.flatMap(({ 0: whole, 1: name, 3: unit, index }, n) => {
    const isNext = (one: RegExpMatchArray | undefined, from: number, to: number) =>
      one?.[3] === unit &&
      /^[\u4e00-\u9fff]{0,4}[、，；和及]?而?$/.test(text.slice(from, to).replace('其中', '。'))
    const [last, next] = [all[n - 1], all[n + 1]]
    const isBehind = isNext(last, (last?.index ?? 0) + (last?.[0].length ?? 0), index)
    const head = headOfList(text, index, unit!)
    isHeaded = head !== null || (isBehind && isHeaded)
    const isOne =
      isBehind ||
      isNext(next, index + whole.length, next?.index ?? 0) ||
      (/[为是达]\d/.test(whole) && endsAlike(textBefore(text, index, LONGEST_NAME), unit!))
    // Of shares, each is of what stands before it: no measure tells that it is somebody's.
    if (!isHeaded && (!isOne || unit === '%')) return []
    if (isWord(name!) || isMeasure.test(name!) || openers.test(name!)) return []
    return [...(head ? [head] : []), inList(name!, index, 'group')]
  })
}

/** “1．儿童阅读。全年…”: what a paragraph tells of, at its head. */
const runIn = new RegExp(
  `^(?:\\d{1,2}[．.、]|[（(][\\d一二三四五六七八九十]+[）)]|[一二三四五六七八九十]+、)\\s*(${han}{3,10})[。：]$`,
)

/** “甲网：上半年营收3亿元”. */
const headed = /^([\u4e00-\u9fffA-Za-z]{2,10})[：:](?=[^“"]*\d)/

/** 工业稳中有进: a claim, and no name. */
const tells = new RegExp(`${alternation(moves)}|[稳快优增降升减扩持推进]`)

function runInNames(text: string): NameCandidate[] {
  const numbered = runIn.exec(text)?.[1]
  const name = numbered ?? headed.exec(text)?.[1]
  if (!name || isMeasure.test(name) || says.test(name) || openers.test(name)) return []
  if (numbered ? tells.test(name) : isWord(name) || isLead(name)) return []
  const start = text.indexOf(name)
  return [{ start, end: start + name.length, text: name, kind: 'other', marked: true, context: 'end' }]
}

/** 影像设备: a kind of what is counted. */
function isOfKind(name: string): boolean {
  const kind = countedEnd.exec(name)
  return kind !== null && kind.index > 1 && !notNames.has(name) && !isWord(name.slice(0, kind.index))
}

/**
 * The name that ends at `end` with an ending of `size` characters; null where no stem stands before it. It is
 * marked as a name where its beginning is sure: behind a stop, a verb, a preposition, another place.
 */
function endingNear(text: string, end: number, size: number, kind: EntityKind): NameCandidate | null {
  const from = Math.max(0, end - LONGEST_NAME)
  const run = /[\u4e00-\u9fffA-Za-z·]*$/.exec(text.slice(from, end))![0]
  const room = run.length - size
  const begins = beginningOf(run, room, kind, run.length < end - from || from === 0)
  if (!begins) return null
  const { isSure } = begins
  // 公司建造业务 is a part of a firm that is not named.
  const at = begins.at + (kind === 'group' ? (ofFirm.exec(run.slice(begins.at, room))?.[0].length ?? 0) : 0)
  const name = run.slice(at)
  const reach = {
    name,
    stem: room - at,
    kind,
    before: text.slice(0, end - name.length).slice(-2),
    ahead: text.slice(end, end + 1),
    isWhole: isSure && at === 0,
  }
  if (noEndings.some(({ holds }) => holds(reach))) return null
  // 55岁以上受访者
  const age = name.startsWith('岁')
    ? /\d+(?:\s?[-—–至]\s?\d+)?周?$/.exec(text.slice(0, end - name.length))
    : null
  const start = age ? age.index : end - name.length
  // 普通中学, 民营医院, 普惠园达3万所: a sort of them, and no name of one.
  if (
    kind === 'organisation' &&
    (sortOf.test(name.slice(0, room - at)) || countsMany.test(textBehind(text, end, 16)))
  )
    kind = 'group'
  return {
    start,
    end,
    text: text.slice(start, end),
    kind,
    marked: isSure,
    context: contextAt(text, end) || (age ? 'list' : ''),
  }
}

/** Behind a name: how many of its sort there are. */
const countsMany = /^(?:已?达到?|共有?|有|约|近|超过?|总数|数量|为){0,3}\d[\d.,]*[万亿]?(?:余|多)?[所家个座]/

const ofFirm = /^(?:公司|集团|本行|我行)(?=..)/

const sortOf = new RegExp(`^(?:${alternation(cues.sorts)})+$`)

/** Characters that a name's stem has at least. */
const leastOf = (kind: EntityKind) => (kind === 'group' ? 1 : 2)

/** Where in a run of characters, of which the last behind `room` are its ending, a name begins; null where nothing is left of it. */
function beginningOf(
  run: string,
  room: number,
  kind: EntityKind,
  isWhole: boolean,
): { at: number; isSure: boolean } | null {
  let at = 0
  let isSure = isWhole
  for (const stop of everyMatch(run.slice(0, room), opensName)) {
    const behind = stop.index + stop[0].length
    if (behind === room) {
      // 水处理业务, 运输服务: what is done there is the name's own.
      if (stop.index > 0 && doings.has(run.slice(room))) continue
      if (zones.has(run.slice(room)) && stop[0] === '其中') return { at: behind, isSure: true }
      // 上半年公司, 下调公司: only the ending is left, which names nobody.
      if (stop[0].length > 1 || stop[0] === '的') return null
    }
    if (room - behind < leastOf(kind) && kind !== 'group') isSure = isSure && at === 0 && room - behind < 1
    else [at, isSure] = [behind, true]
  }
  return kind === 'place' ? beginningOfPlace(run, room, { at, isSure }) : { at, isSure }
}

function beginningOfPlace(run: string, room: number, { at, isSure }: { at: number; isSure: boolean }) {
  // 批发和零售业 is one group; 甲省和乙市 are two places.
  const joint = run.slice(at, room).lastIndexOf('和')
  const from = joint !== -1 && room - at - joint - 1 >= leastOf('place') ? at + joint + 1 : at
  const isLong = room - from > LONGEST_STEM && !/族|自治|盟|准/.test(run.slice(from, room))
  return run.length - room < 3 && isLong ? { at: room - 2, isSure: false } : { at: from, isSure }
}

const countsFirst = new RegExp(`^(?:万亿|[百千]?[万亿])?(?:${alternation(classifiers)})`)

/** What only ends as a name does. */
const noEndings: {
  name: string
  example: string
  holds(found: {
    name: string
    stem: number
    kind: EntityKind
    before: string
    ahead: string
    isWhole: boolean
  }): boolean
}[] = [
  {
    name: 'part of a word for people',
    example: '大学生',
    holds: ({ name, ahead }) => name.endsWith('学') && /^[校生者]/.test(ahead),
  },
  {
    name: 'several places',
    example: '江南三市',
    holds: ({ name, kind }) =>
      kind === 'place' && /[一二两三四五六七八九十几多各][省市州县区镇乡村]$/.test(name),
  },
  {
    name: 'no stem of a place',
    example: '记者从省',
    holds: ({ name, stem, kind }) => kind === 'place' && noStem.test(name.slice(0, stem)),
  },
  {
    name: 'what an area produces',
    example: '甲市地区 of 甲市地区生产总值',
    holds: ({ name, ahead }) => name.endsWith('地区') && ahead === '生',
  },
  {
    name: 'no name',
    example: '该公司',
    holds: ({ name, stem }) =>
      (stem < 1 && !zones.has(name)) || notNames.has(name) || never.test(name) || refersBack.test(name),
  },
  {
    name: 'what belongs to a firm that is not named',
    example: '公司营销中心',
    holds: ({ name, kind }) => kind !== 'place' && ofFirm.test(name),
  },
  {
    name: 'too short a stem',
    example: '甲公司 in a longer run',
    holds: ({ name, stem, kind, isWhole }) => stem < leastOf(kind) && !isWhole && !zones.has(name),
  },
  {
    name: 'so many of them',
    example: '三家企业',
    holds: ({ name, before }) =>
      /^[一二三四五六七八九十两几多数各]+[个家项种类名位届]/.test(name) ||
      /^[约近超逾]?[一二三四五六七八九]成|^[过近大多一]半/.test(name) ||
      (countsFirst.test(name) && /[\d多余]\s?$/.test(before)),
  },
]

/** Words that would be torn where their first character leads a name in. */
const torn = /^(?:年[底末初]|对手|由于|为了|从而|从事|被告|给予|与会|以及)/

/** 某某水务: what names a trade is a firm of it, or its product. */
const isTrade = new RegExp(`^${han}{2,4}(?:${alternation(cues.trades)})$`)

/** Names without an ending stand at the head of a clause, before a verb or a measure. */
function bareNames(text: string, marked: NameCandidate[]): NameCandidate[] {
  const found: NameCandidate[] = []
  for (const { index: at } of everyMatch(text, mayBegin)) {
    if (marked.some((name) => holdsPlace(name, at))) continue
    if (torn.test(text.slice(at - 1, at + 1))) continue
    const ahead = textBehind(text, at, LONGEST_BARE + 6)
    if (openers.test(ahead)) continue
    const run = /^[\u4e00-\u9fffA-Za-z]+/.exec(ahead)![0]
    for (let size = 2; size <= Math.min(LONGEST_BARE, run.length); size++) {
      const name = ahead.slice(0, size)
      if (funny.test(name)) break
      const context = contextAt(text, at + size)
      if (context === '') continue
      if (!isWord(name) || isOfKind(name)) {
        found.push({
          start: at,
          end: at + size,
          text: name,
          kind: groups.has(name) || isTrade.test(name) ? 'group' : null,
          marked: dated.test(ahead.slice(size)) || isTrade.test(name),
          context,
        })
      }
      break
    }
  }
  return found
}

/** What stands behind a name, as a class; '' where a name does not end there. */
function contextAt(text: string, at: number): string {
  const ahead = textBehind(text, at, 10)
  if (ahead === '' || /^(?:[当之]?中|里)?[，。；：、,;:！？!?（）()“”"《》\s]/.test(ahead)) return 'end'
  if (/^\d/.test(ahead)) return 'number'
  if (dated.test(ahead)) return 'time'
  const found = head.exec(ahead)?.[0]
  // 出生率, 近视率: a head of one character is the end of a word.
  const measure = found && found.length > 1 ? found : undefined
  const owned = ahead.startsWith('的') ? head.exec(ahead.slice(1))?.[0] : undefined
  if (owned) return `measure of ${owned}`
  return measure ? `measure ${measure}` : (endsName.exec(ahead)?.[0] ?? '')
}

const wholeMeasure = new RegExp(
  `^(?:的|去年|今年|全年|[上下]半年|[一二三四]季度)?(${han}{0,10}?(?:${alternation(indicators)}))(?=[约近超逾达为是]*\\d|同比|环比|${alternation([...cues.rightVerbs.filter((word) => word.length > 1), ...moves])})`,
)
/** The shortest name of a measure that tells a name by itself; 产量 alone may have any modifier before it. */
const LONG_MEASURE = 4
/** The longest name that nothing but a measure behind it tells. */
const LONGEST_ALIKE = 6

function measureBehind(text: string, end: number): string | null {
  return wholeMeasure.exec(textBehind(text, end, LONGEST_NAME + 4))?.[1] ?? null
}

const sense = new RegExp(
  `^(?:${alternation(measureWords.senses.filter((word) => word.length > 1))})|(?:以[上下]|其他)$`,
)

const longRun = new RegExp(`(?<!${han})${ledIn}${han}{6,}`, 'g')

function beforeMeasures(
  text: string,
  measures: ReadonlyMap<string, unknown>,
): { start: number; end: number; measure: string }[] {
  const found: { start: number; end: number; measure: string }[] = []
  for (const { 0: run, index } of everyMatch(text, longRun)) {
    if (openers.test(run)) continue
    for (let size = 2; size <= Math.min(LONGEST_ALIKE, run.length - LONG_MEASURE); size++) {
      const name = run.slice(0, size)
      const measure = measureBehind(text, index + size)
      if (!measure || measure.length < LONG_MEASURE || !measures.has(measure)) continue
      if (!isWord(name) && !sense.test(name) && !/年|月|季度/.test(name))
        found.push({ start: index, end: index + size, measure })
      break
    }
  }
  return found
}

const label = /^[\u4e00-\u9fffA-Za-z]{2,10}$/
const noLabel = /^[合总共小]\s*计$|^(?:其他|其它|平均|全部|总体|时间|年份?|月份?)/

function labelled(text: string): NameCandidate | null {
  if (!label.test(text) || noLabel.test(text) || isWord(text) || isMeasure.test(text)) return null
  return { start: 0, end: text.length, text, kind: 'group', marked: true, context: 'label' }
}

/** 基金会总收入: whose name ends so. */
const bodies = '基金会|联合社|合作社|法院|医院|学校|大学|学院|协会|博物馆|图书馆|研究院|集团|银行'
const named = new RegExp(`^(?:${bodies})$`)
const reference = new RegExp(
  [
    `(?<land>(?<=^|[^\\u4e00-\\u9fff]|[年月度末])中国(?=${han}{0,4}?(?:${alternation(indicators)})))|`,
    '(?<who>全|我|本|该)(?<level>国|省|市(?![场民值])|州|县|区(?!域|间|别)|疆|盟|旗|镇|乡|村|球|港)|(?<firm>',
    '(?:该|本)(?:公司|集团|企业|行(?!业)|银行|局|厂|校|院|所|社|店|馆|队)|我(?:院|校|行(?!业)|局|馆|社|会)',
    `|(?<!${han})公司|(?<=[于使为对由令]|季度|半年|[年月末初])公司(?![和与及])|(?<![\\u4e00-\\u9fff“])(?:${bodies})(?![和与及、们]))`,
  ].join(''),
  'g',
)

function references(text: string): Reference[] {
  return everyMatch(text, reference).map((match) => {
    const { who, land } = match.groups!
    // 中国出口 in a text of 我国 is told of the same.
    const level = land ? '国' : match.groups!.level
    return {
      start: match.index,
      end: match.index + match[0].length,
      text: match[0],
      kind: level ? ('place' as const) : ('organisation' as const),
      level: level ?? null,
      head:
        /^[该本我](局|校|院|所|社|店|馆|队|厂|会)$/.exec(match[0])?.[1] ?? named.exec(match[0])?.[0] ?? null,
      // 全国 is nobody's but a land's.
      last: who === '该' || !level || level === '国',
    }
  })
}

/** 高于农村学生（46.8%）: whom the number in brackets is of. */
const isAside = /^[^，。；（(]{0,6}[（(](?:约|近|超|仅|为)?[-−+]?\d[^（()），]{0,10}[)）]/
/** 比甲地和乙地: what stands behind another that is compared with. */
const comparesList = new RegExp(`(?:比|高于|低于|快于|慢于|高出|低出)(?:${han}{2,8}[、和与及]){1,3}$`)
const compares = new RegExp(`(?:${alternation(cues.comparingWords)})(?:了|出|过)?$`)
/** Reads the words around a name: what is compared, who tells, among whom something ranks. */
function roleOf(text: string, start: number, end: number): NameRole {
  const before = textBefore(text, start, 6)
  const ahead = textBehind(text, end, 24)
  if (isAside.test(ahead)) return 'subject'
  if (/(?:据|根据|记者从|来自)$/.test(before) || says.test(ahead)) return 'source'
  if (/(?:占|占到|占据)$/.test(before) || isCountedAmong(text, start, ahead)) return 'scope'
  if (/^的\s*\d/.test(ahead)) return 'subject'
  // 农业对全县产值的贡献率: to what something contributes.
  if (before.endsWith('对') && /^[^，。；\d]{0,16}贡献/.test(ahead)) return 'scope'
  if (compares.test(before) || comparesList.test(textBefore(text, start, LONGEST_NAME))) return 'base'
  // 甲牌排名第一 at the head of its clause ranks itself, 全省排名第一 among others.
  if (
    /^排[名第]/.test(ahead) &&
    /(?:^|[，。；：、])$/.test(before) &&
    !/^[全同各]/.test(text.slice(start, end))
  )
    return 'subject'
  if (
    /^(?:排名|排第|第[一二三四五六七八九十\d]+(?:[位名大]|[，。、；])|首位|前[一二三四五六七八九十\d](?!个?[季月]))/.test(
      ahead,
    ) ||
    /(?:居|居于|位居|位列|列|占|占到|占据|排名)$/.test(before)
  )
    return 'scope'
  return 'subject'
}

/** 全国31个省, 31个省及某某地区: how many parts there are, and what is listed with them. */
function isCountedAmong(text: string, start: number, ahead: string): boolean {
  const list = textBefore(text, start, LONGEST_NAME)
  return /^\s?\d+\s?个?[省市县区州]/.test(ahead) || /\d\s?[个家][^，。；\d]{1,10}[及和]$/.test(list)
}

const peoples = '(?:[\\u4e00-\\u9fff]{1,4}族|维吾尔|哈萨克|柯尔克孜|蒙古)*'
const ending = new RegExp(
  `^(.{2,}?)(?:${peoples}自治[区州县旗]|特别行政区|集团股份有限公司|股份有限公司|有限责任公司|有限公司|集团|公司|[省市县州区])$`,
)

/** 甲商银行 is 甲行. */
const initialled = /^(.).银行$/

function shorter(name: string): string[] {
  const initials = initialled.exec(name)
  if (initials) return [`${initials[1]}行`]
  // 高新区 in a text of 云溪高新区 is that.
  const only = zone.exec(name)?.[1]
  if (only) return [only]
  const stem = ending.exec(name)?.[1]
  if (!stem || /(?:超|夜|集|花)市$|(?:地|新|开发|园|社|小|景|街|核心|示范|先行|样板|特)区$|地州$/.test(name))
    return []
  const level = /自治([州县旗])$/.exec(name)?.[1]
  return level ? [stem, stem + level] : [stem]
}

/** 东财证券 of 东方财富证券: the same ends, the characters in order. */
function isShort(short: string, name: string): boolean {
  if (short.length >= name.length || short[0] !== name[0] || short.slice(-2) !== name.slice(-2)) return false
  return short.length >= 3 && isShortOf(short, name)
}

function shortKey(name: string): string {
  return name.slice(0, 1) + name.slice(-2)
}

/** What stands before a name of one character, and behind it. */
const aloneBefore = new RegExp(`(?:^|[^\\p{Script=Han}]|[、和及与]|全[市县省区州国])$`, 'u')
const aloneBehind = new RegExp(`^(?:[、和及与]|[存出]栏|[肉蛋]?产量|\\d|$|[^\\p{Script=Han}])`, 'u')

function standsAlone(text: string, start: number, end: number): boolean {
  return aloneBefore.test(textBefore(text, start, 2)) && aloneBehind.test(text.slice(end, end + 3))
}

/** 其中行业: two characters are a name only where they are no part of other words. */
function stands(text: string, start: number, end: number): boolean {
  // 牛 of 牛肉 is none, and one of a list, or before what is told of it, is.
  if (end - start === 1 && /\p{Script=Han}/u.test(text[start]!)) return standsAlone(text, start, end)
  // 1号 of 11号 is none.
  if (/\d/.test(text[start]!) && /\d/.test(text[start - 1] ?? '')) return false
  if (end - start > 2 || text[end - 1] !== '行') return true
  return !/[其这当]/.test(text[start - 1] ?? '') && !/[业动为政程列情]/.test(text[end] ?? '')
}

/** How Chinese names places, organisations and groups. */
export const names: NameRules = overTight({
  candidates,
  measureBehind,
  beforeMeasures,
  frames,
  framed,
  lead,
  endedAlike,
  labelled,
  references,
  roleOf,
  shorter,
  formOf: () => null,
  openings: () => [],
  isPlace: () => false,
  isShort,
  shortKey,
  stands,
  owners,
  possessive: /^\s*的?/,
})
