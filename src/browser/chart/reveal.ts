/** How far each mark has grown, 0 to 1, by series and row; moves towards what is to be shown. */
export interface Reveal {
  amount(series: number, row: number): number
  /** Brings the marks to `shown`, at once or over `duration`, and calls `draw` for each picture on the way. */
  to(shown: (series: number, row: number) => boolean, animate: boolean, draw: () => void): Promise<void>
  /** Brings the running movement to its end, without drawing. */
  finish(): void
}

/** Milliseconds that a movement takes. */
const duration = 700
/** The part of it by which the last row starts after the first. */
const stagger = 0.25

export function createReveal(series: number, rows: number): Reveal {
  const now = new Float64Array(series * rows)
  let goal = now.slice()
  let over: (() => void) | null = null
  let frame = 0

  function finish(): void {
    cancelAnimationFrame(frame)
    now.set(goal)
    over?.()
    over = null
  }

  return {
    amount: (s, row) => now[s * rows + row] ?? 1,
    finish,
    async to(shown, animate, draw) {
      const next = now.map((_, i) => (shown(Math.floor(i / rows), i % rows) ? 1 : 0))
      // The same again: what moves goes on, and nothing moves twice.
      if (over && animate && next.every((value, i) => value === goal[i])) return
      finish()
      goal = next
      const moving = [...next.keys()].filter((i) => next[i] !== now[i])
      if (!animate || moving.length === 0) {
        finish()
        return draw()
      }

      const from = now.slice()
      const places = moving.map((i) => i % rows)
      const first = Math.min(...places)
      const span = Math.max(...places) - first || 1
      const ended = new Promise<void>((resolve) => (over = resolve))
      let start: number | null = null
      const move = (time: number) => {
        const t = (time - (start ??= time)) / duration
        if (t >= 1) {
          finish()
          return draw()
        }
        for (const i of moving) {
          const delay = ((i % rows) - first) / span
          const own = Math.min(1, Math.max(0, (t - delay * stagger) / (1 - stagger)))
          now[i] = from[i]! + (next[i]! - from[i]!) * (1 - (1 - own) ** 3)
        }
        draw()
        frame = requestAnimationFrame(move)
      }
      draw()
      frame = requestAnimationFrame(move)
      return ended
    },
  }
}
