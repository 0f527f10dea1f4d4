import type { Proposal } from './partSlides.ts'

/** How many slides a minute of talk holds, and the fewest that make a deck. */
const slidesPerMinute = 1.4
const fewest = 4
/** Each further slide of a part is worth so much less than the one before. */
const fatigue = 0.16
/** From so many parts on an agenda pays; more than so many do not fit on it. */
const agendaFrom = 3
const agendaTo = 10

/** Which slides are shown: for each part its proposals in order, and whether parts are announced. */
export interface Plan {
  chosen: Proposal[][]
  hasAgenda: boolean
}

/** How many slides the minutes hold. */
export function slidesIn(minutes: number): number {
  return Math.max(fewest, Math.round(minutes * slidesPerMinute))
}

/** Chooses the slides that fit a number of them: the best of each part first, then the best of all. */
export function planSlides(proposals: Proposal[][], all: number, hasAgenda: boolean): Plan {
  return { chosen: choose(proposals, Math.max(1, all - (hasAgenda ? 1 : 0))), hasAgenda }
}

/** Whether parts are announced: where the article itself names them, and neither too few nor too many have slides. */
export function earnsAgenda(proposals: Proposal[][], all: number, named: number): boolean {
  const parts = proposals.filter((part) => part.length > 0).length
  return named >= agendaFrom && parts >= agendaFrom && parts <= agendaTo && all >= parts + 1
}

/** A part's proposals, best first, without words that only repeat what better ones tell. */
function withoutRepeats(part: Proposal[]): Proposal[] {
  const told = new Set<number>()
  return part
    .toSorted((a, b) => b.worth - a.worth || a.at - b.at)
    .filter(({ isWords, sentences }) => {
      const again = sentences.filter((index) => told.has(index)).length
      if (isWords && again * 2 >= sentences.length) return false
      for (const index of sentences) told.add(index)
      return true
    })
}

/** The best slide of a part is worth so much more than as one among others: a part is told before another has its second. */
const OPENING = 2

/** Each further table of an article is worth so much less than the one before: twenty are no talk. */
const TIRING = 0.04

/** Proposals of which later tables are worth less. */
function tiring(proposals: Proposal[][]): Proposal[][] {
  let tables = 0
  return proposals.map((part) =>
    part.map((one) => {
      if (!one.isTable) return one
      const worth = one.worth / (1 + TIRING * (one.goesOn ? tables : tables++))
      return { ...one, worth }
    }),
  )
}

function choose(proposals: Proposal[][], room: number): Proposal[][] {
  const ranked = tiring(proposals).map(withoutRepeats)
  const taken = ranked.map(() => 0)
  const all = ranked
    .flatMap((part, i) =>
      part.map(({ worth }, n) => ({
        i,
        n,
        worth: n === 0 ? worth * OPENING : worth / (1 + fatigue * (n - 1)),
      })),
    )
    .toSorted((a, b) => b.worth - a.worth || a.i - b.i || a.n - b.n)
    .slice(0, room)
  for (const { i } of all) taken[i]!++
  return ranked.map((part, i) => part.slice(0, taken[i]).toSorted((a, b) => a.at - b.at || b.worth - a.worth))
}
