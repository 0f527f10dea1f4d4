import type { Course, Stop } from './course.ts'

/** How fast people speak: Chinese characters, and words of other languages, a minute. */
const pace = { characters: 220, words: 130 }

/** What a slide takes whose notes are not known, in seconds, and what each of its steps adds. */
const bare = { slide: 30, step: 10 }

/** When a slide is to begin and to end, in seconds from the start of the talk. */
export interface PlannedSlide {
  stop: Stop
  begin: number
  end: number
}

/** Where a talk is against its plan: so many seconds behind, or ahead where it is less than nothing. */
export interface Standing {
  behind: number
  state: 'ahead' | 'inTime' | 'behind'
}

/** What is still in time, in seconds. */
const tolerance = 15

/** How long a text takes to be spoken, in seconds. */
export function spokenSeconds(text: string): number {
  const characters = text.match(/\p{Script=Han}/gu)?.length ?? 0
  const words = text.match(/[\p{Script=Latin}\p{N}][\p{Script=Latin}\p{N}.,'’-]*/gu)?.length ?? 0
  return (characters / pace.characters + words / pace.words) * 60
}

/**
 * When each slide of a talk is to begin: as long as its author says, else as long as its notes take, all of these
 * stretched or pressed into what is left of the talk's minutes.
 *
 * @param spoken seconds that a slide's notes take; 0 where it has none
 * @param minutes of the talk; null where nothing is said of them
 */
export function planTalk(
  { shown }: Course,
  spoken: (stop: Stop) => number,
  minutes: number | null,
): PlannedSlide[] {
  const wished = shown.map((stop) => stop.time ?? (spoken(stop) || bare.slide + stop.steps * bare.step))
  const fixed = sum(shown.map(({ time }) => time ?? 0))
  const free = sum(wished) - fixed
  const room = minutes === null ? free : Math.max(minutes * 60 - fixed, 0)
  const stretch = free > 0 ? room / free : 1
  let begin = 0
  return shown.map((stop, i) => {
    const end = begin + (stop.time ?? wished[i]! * stretch)
    const planned = { stop, begin, end }
    begin = end
    return planned
  })
}

/** How a talk stands that is on a slide after so many seconds. */
export function standingOf({ begin, end }: PlannedSlide, elapsed: number): Standing {
  const behind = elapsed > end ? elapsed - end : Math.min(0, elapsed - begin)
  const state = behind > tolerance ? 'behind' : behind < -tolerance ? 'ahead' : 'inTime'
  return { behind, state }
}

/** The sections of a talk, each with its slides; what stands before the first one has none. */
export function sectionsOf(
  plan: readonly PlannedSlide[],
): { section: string | null; slides: PlannedSlide[] }[] {
  const sections: { section: string | null; slides: PlannedSlide[] }[] = []
  for (const planned of plan) {
    const last = sections.at(-1)
    if (last && last.section === planned.stop.section) last.slides.push(planned)
    else sections.push({ section: planned.stop.section, slides: [planned] })
  }
  return sections
}

/** Seconds as `12:05`, or `1:02:05`; less than nothing with its sign. */
export function asTime(seconds: number): string {
  const whole = Math.round(Math.abs(seconds))
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60]
  const two = (number: number) => String(number).padStart(2, '0')
  return `${seconds <= -1 ? '−' : ''}${hours > 0 ? `${hours}:${two(minutes)}` : minutes}:${two(rest)}`
}

function sum(numbers: number[]): number {
  return numbers.reduce((all, one) => all + one, 0)
}
