import { stepsOf } from '../steps.ts'
import type { Place } from './talk.ts'

/** One slide, as a talk goes over it. */
export interface Stop {
  id: string
  /** Names that it had before. */
  was: string[]
  title: string
  steps: number
  /** Slides with one number stand on each other. */
  stack: number
  /** The title of the section that it stands in; null before the first one. */
  section: string | null
  isEssential: boolean
  /** Seconds that its author gives it; null where none are given. */
  time: number | null
}

/** The slides in speaking order, and how a talk moves over them. */
export class Course {
  readonly stops: readonly Stop[]
  /** Those that a talk of this length shows. */
  readonly shown: readonly Stop[]

  /** @param minutes of a shorter talk, which shows what is essential; null for all */
  constructor(stops: readonly Stop[], minutes: number | null = null) {
    this.stops = stops
    const essential = stops.filter(({ isEssential }, i) => isEssential || i === 0)
    this.shown = minutes !== null && essential.length > 1 ? essential : stops
  }

  /** The slide that a name means: its own, one that it had, or the one most like it; undefined for none. */
  find(name: string): Stop | undefined {
    return (
      this.stops.find(({ id }) => id === name) ??
      this.stops.find(({ was }) => was.includes(name)) ??
      mostLike(name, this.stops)
    )
  }

  /** The first slide of a stack, by its number from 1. */
  ofStack(number: number): Stop | undefined {
    return this.stops.find(({ stack }) => stack === number)
  }

  /** The slide of a place; the first one where there is none yet, or none of that name. */
  stopOf(place: Place | null): Stop {
    return (place && this.find(place.slide)) ?? this.stops[0]!
  }

  /** A place that is there: the slide that is meant, and no more steps than it has. */
  settle(place: Place | null): Place {
    const stop = this.stopOf(place)
    return { slide: stop.id, step: Math.min(place?.step ?? 0, stop.steps) }
  }

  /** The step after a place; null behind the last. */
  next(place: Place): Place | null {
    const stop = this.stopOf(place)
    if (place.step < stop.steps) return { slide: stop.id, step: place.step + 1 }
    const after = this.#after(stop)[0]
    return after ? { slide: after.id, step: 0 } : null
  }

  /** The step before a place, with all that was shown there; null before the first. */
  back(place: Place): Place | null {
    const stop = this.stopOf(place)
    if (place.step > 0) return { slide: stop.id, step: place.step - 1 }
    const before = this.#before(stop).at(-1)
    return before ? { slide: before.id, step: before.steps } : null
  }

  /** As `next` and `back`, over the slides below, or above, of a stack. */
  beside(place: Place, by: 1 | -1): Place | null {
    const stop = this.stopOf(place)
    if (!this.#hasStacks) return by > 0 ? this.next(place) : this.back(place)
    const isInside = by > 0 ? place.step < stop.steps : place.step > 0
    if (isInside) return by > 0 ? this.next(place) : this.back(place)
    if (by > 0) {
      const after = this.#after(stop).find(({ stack }) => stack !== stop.stack)
      return after ? { slide: after.id, step: 0 } : null
    }
    const before = this.#before(stop).findLast(({ stack }) => stack !== stop.stack)
    const top = this.shown.find(({ stack }) => stack === before?.stack)
    return top ? { slide: top.id, step: top.steps } : null
  }

  /** The next step, or the one before, within a stack; of all slides where none stands on another. */
  within(place: Place, by: 1 | -1): Place | null {
    const to = by > 0 ? this.next(place) : this.back(place)
    const stays = to !== null && this.stopOf(to).stack === this.stopOf(place).stack
    return stays || !this.#hasStacks ? to : null
  }

  /** Another slide, without its steps. */
  skip(place: Place, by: 1 | -1): Place | null {
    const stop = this.stopOf(place)
    const to = by > 0 ? this.#after(stop)[0] : this.#before(stop).at(-1)
    return to ? { slide: to.id, step: 0 } : null
  }

  /** The slide of that number, from 1; the nearest one there is. */
  nth(number: number): Place {
    const stop = this.stops[Math.min(Math.max(number, 1), this.stops.length) - 1]!
    return { slide: stop.id, step: 0 }
  }

  /** The first slide, or the last one that is shown. */
  edge(which: 'first' | 'last'): Place {
    const { id } = this.shown.at(which === 'first' ? 0 : -1)!
    return { slide: id, step: 0 }
  }

  get #hasStacks(): boolean {
    return this.stops.at(-1)!.stack < this.stops.length
  }

  #after(stop: Stop): Stop[] {
    const index = this.stops.indexOf(stop)
    return this.shown.filter((each) => this.stops.indexOf(each) > index)
  }

  #before(stop: Stop): Stop[] {
    const index = this.stops.indexOf(stop)
    return this.shown.filter((each) => this.stops.indexOf(each) < index)
  }
}

/** The slides of the page, and which of them a talk of `?minutes=` shows. */
export function readCourse(): Course {
  let section: string | null = null
  let stack = 0
  let above: Element | null = null
  const stops = [...document.querySelectorAll<HTMLElement>('.slides [data-layout]')].map((slide): Stop => {
    const title = slide.querySelector('.heading')?.textContent?.trim() || slide.id
    const parent = slide.parentElement!.closest('.stack')
    if (!parent || parent !== above) stack++
    above = parent
    if (slide.dataset['layout'] === 'section') section = title
    const { was = '', time } = slide.dataset
    return {
      id: slide.id,
      was: was.split(' ').filter(Boolean),
      title,
      steps: stepsOf(slide).length,
      stack,
      section,
      isEssential: 'essential' in slide.dataset,
      time: time === undefined ? null : Number(time),
    }
  })
  return new Course(stops, minutesAsked())
}

/** The minutes of a shorter talk (`?minutes=5`); null where none are asked for. */
export function minutesAsked(): number | null {
  const minutes = Number(new URLSearchParams(location.search).get('minutes') ?? Number.NaN)
  return minutes > 0 ? minutes : null
}

/** How much of two names must be alike for one to be taken for the other. */
const leastLike = 0.5

function mostLike(name: string, stops: readonly Stop[]): Stop | undefined {
  let best: Stop | undefined
  let most = leastLike
  for (const stop of stops) {
    const likeness = Math.max(...[stop.id, ...stop.was].map((one) => likenessOf(name, one)))
    if (likeness > most) [best, most] = [stop, likeness]
  }
  return best
}

/** How many pairs of neighbouring characters two names share, from 0 to 1 (Dice's coefficient). */
function likenessOf(one: string, other: string): number {
  const pairs = (text: string) =>
    Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2))
  const left = pairs(one)
  const right = pairs(other)
  const all = left.length + right.length
  const shared = left.filter((pair) => {
    const at = right.indexOf(pair)
    if (at >= 0) right.splice(at, 1)
    return at >= 0
  })
  return all === 0 ? 0 : (2 * shared.length) / all
}
