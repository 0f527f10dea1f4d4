/** How far each mark has grown, 0 to 1, by series and row; moves towards what is to be shown. */
export interface Reveal {
  amount(series: number, row: number): number
  /** Lets marks be whole without growing. */
  stand(standing: (series: number, row: number) => boolean): void
  /**
   * Brings the marks to `shown`, at once or over `duration`, and calls `draw` for each picture on the way.
   *
   * @param travel moves all of them besides: 0 is where they were, 1 where they belong
   */
  to(
    shown: (series: number, row: number) => boolean,
    animate: boolean,
    draw: () => void,
    travel?: (t: number) => void,
  ): Promise<void>
  /** Brings the running movement to its end, without drawing. */
  finish(): void
}

/** Milliseconds that a movement takes. */
const duration = 600
/** The part of it by which the last row starts after the first. */
const stagger = 0.25

export function createReveal(series: number, rows: number): Reveal {
  const now = new Float64Array(series * rows)
  let goal = now.slice()
  let over: (() => void) | null = null
  let frame = 0
  let arrive: ((t: number) => void) | null = null

  function finish(): void {
    cancelAnimationFrame(frame)
    now.set(goal)
    arrive?.(1)
    arrive = null
    over?.()
    over = null
  }

  return {
    amount: (s, row) => now[s * rows + row] ?? 1,
    finish,
    stand(standing) {
      for (const i of now.keys()) if (standing(Math.floor(i / rows), i % rows)) goal[i] = now[i] = 1
    },
    async to(shown, animate, draw, travel) {
      const next = now.map((_, i) => (shown(Math.floor(i / rows), i % rows) ? 1 : 0))
      // The same again: what moves goes on, and nothing moves twice.
      if (over && animate && !travel && next.every((value, i) => value === goal[i])) return
      finish()
      goal = next
      const moving = [...next.keys()].filter((i) => next[i] !== now[i])
      if (!animate || (moving.length === 0 && !travel)) {
        finish()
        return draw()
      }

      const from = now.slice()
      const places = moving.map((i) => i % rows)
      const first = Math.min(...places)
      const span = Math.max(1, Math.max(...places) - first)
      arrive = travel ?? null
      const ended = new Promise<void>((resolve) => (over = resolve))
      let start: number | null = null
      const move = (time: number) => {
        const t = (time - (start ??= time)) / duration
        if (t >= 1) {
          finish()
          return draw()
        }
        travel?.(easeBoth(t))
        for (const i of moving) {
          const delay = ((i % rows) - first) / span
          const own = Math.min(1, Math.max(0, (t - delay * stagger) / (1 - stagger)))
          now[i] = from[i]! + (next[i]! - from[i]!) * (1 - (1 - own) ** 3)
        }
        draw()
        frame = requestAnimationFrame(move)
      }
      travel?.(0)
      draw()
      // The first picture is painted with all of its slide; time runs when that is done, so that nothing is skipped.
      frame = requestAnimationFrame(() => (frame = requestAnimationFrame(move)))
      return ended
    },
  }
}

/** Slow at both ends. */
function easeBoth(t: number): number {
  return t < 0.5 ? 4 * t ** 3 : 1 - (2 - 2 * t) ** 3 / 2
}
