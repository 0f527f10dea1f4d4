/** Where a talk is: a slide, and how many of its steps are shown. */
export interface Place {
  slide: string
  step: number
}

/** The talk's clock: what has gone before `since`, and since when it runs; times in milliseconds. */
export interface Clock {
  gone: number
  /** `Date.now()` at its last start; null while it stands. */
  since: number | null
}

/** A point of a slide, from its left and top, each from 0 to 1. */
export interface SlidePoint {
  x: number
  y: number
}

/** A line that was drawn on a slide. */
export interface Stroke {
  tool: 'pen' | 'marker'
  /** Which of the pen's colours. */
  colour: number
  points: SlidePoint[]
}

/** What all windows of one talk share. */
export interface TalkFields {
  place: Place | null
  clock: Clock
  /** What covers the slide. */
  screen: 'black' | 'white' | null
  pointer: SlidePoint | null
  /** By slide. */
  drawing: Record<string, Stroke[]>
}

export type TalkField = keyof TalkFields

/** A field with the time at which it was set: of two, the later one counts, in whatever order they come. */
interface Stamped<T> {
  at: number
  value: T
}

/** All fields that have been set, as windows tell each other of them and as they are kept. */
export type Told = { [K in TalkField]?: Stamped<TalkFields[K]> }

/** What the fields are before anyone has set them. */
const atFirst: TalkFields = {
  place: null,
  clock: { gone: 0, since: null },
  screen: null,
  pointer: null,
  drawing: {},
}

/** The time of what nobody has set yet. */
const guessed = 1

type Listener<K extends TalkField> = (value: TalkFields[K], from: 'here' | 'elsewhere') => void

/**
 * The one state of a talk. It knows nothing of windows: `onChange` hears of what is set here, `take` brings what was
 * set elsewhere.
 */
export class Talk {
  readonly #told: Told = {}
  readonly #listeners: { [K in TalkField]: Listener<K>[] } = {
    place: [],
    clock: [],
    screen: [],
    pointer: [],
    drawing: [],
  }
  /** Hears of each field that is set here. */
  onChange: (changed: Told) => void = () => {}

  get<K extends TalkField>(field: K): TalkFields[K] {
    return this.#told[field]?.value ?? atFirst[field]
  }

  /** All that has been set. */
  get told(): Told {
    return this.#told
  }

  /**
   * Sets a field here; what is so already stays.
   *
   * @param isGuess whether it gives way to whatever has been set anywhere
   */
  set<K extends TalkField>(field: K, value: TalkFields[K], isGuess = false): void {
    if (isSame(this.get(field), value)) return
    const before = this.#told[field]?.at ?? 0
    if (isGuess && before > guessed) return
    const stamped: Stamped<TalkFields[K]> = {
      at: isGuess ? guessed : Math.max(Date.now(), before + 1),
      value,
    }
    this.#put(field, stamped, 'here')
    this.onChange({ [field]: stamped })
  }

  /** Takes what was set elsewhere, where it is later than what is here; what is none of it is passed over. */
  take(told: unknown): void {
    if (typeof told !== 'object' || told === null) return
    for (const field of Object.keys(validators) as TalkField[]) {
      const stamped = (told as Record<string, unknown>)[field]
      if (isStamped(field, stamped) && isLater(stamped, this.#told[field])) {
        this.#put(field, stamped as never, 'elsewhere')
      }
    }
  }

  on<K extends TalkField>(field: K, listener: Listener<K>): void {
    this.#listeners[field].push(listener)
  }

  #put<K extends TalkField>(field: K, stamped: Stamped<TalkFields[K]>, from: 'here' | 'elsewhere'): void {
    ;(this.#told as Record<TalkField, unknown>)[field] = stamped
    for (const listener of this.#listeners[field]) listener(stamped.value, from)
  }
}

/** How much of a talk has gone, in milliseconds. */
export function elapsedOf({ gone, since }: Clock, now = Date.now()): number {
  return gone + (since === null ? 0 : Math.max(0, now - since))
}

/** Two that were set in the same millisecond: every window takes the same one. */
function isLater(one: Stamped<unknown>, other: Stamped<unknown> | undefined): boolean {
  if (!other || one.at !== other.at) return one.at > (other?.at ?? 0)
  return JSON.stringify(one.value) > JSON.stringify(other.value)
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

const isNumber = (value: unknown): value is number => Number.isFinite(value)
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isPoint = (value: unknown): boolean => isRecord(value) && isNumber(value['x']) && isNumber(value['y'])
const isStroke = (value: unknown): boolean =>
  isRecord(value) &&
  ['pen', 'marker'].includes(value['tool'] as string) &&
  isNumber(value['colour']) &&
  Array.isArray(value['points']) &&
  value['points'].every(isPoint)

/** What a field may be: other windows may be of another build, and what was kept may be of an older one. */
const validators: Record<TalkField, (value: unknown) => boolean> = {
  place: (value) =>
    value === null ||
    (isRecord(value) &&
      typeof value['slide'] === 'string' &&
      Number.isSafeInteger(value['step']) &&
      (value['step'] as number) >= 0),
  clock: (value) =>
    isRecord(value) && isNumber(value['gone']) && (value['since'] === null || isNumber(value['since'])),
  screen: (value) => value === null || value === 'black' || value === 'white',
  pointer: (value) => value === null || isPoint(value),
  drawing: (value) =>
    isRecord(value) &&
    Object.values(value).every((strokes) => Array.isArray(strokes) && strokes.every(isStroke)),
}

/** A clock of another machine would make a field last for ever. */
const mostAhead = 60_000

function isStamped(field: TalkField, stamped: unknown): stamped is Stamped<unknown> {
  return (
    isRecord(stamped) &&
    isNumber(stamped['at']) &&
    stamped['at'] < Date.now() + mostAhead &&
    validators[field](stamped['value'])
  )
}
