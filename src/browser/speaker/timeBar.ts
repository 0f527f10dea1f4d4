import { words } from 'virtual:deck/words'
import { button } from '../button.ts'
import { element } from '../renderSource.ts'
import { asTime, standingOf, type PlannedSlide } from '../talk/plan.ts'
import { elapsedOf, type Talk } from '../talk/talk.ts'

/** How often the clocks are looked at, in milliseconds: no second is passed over. */
const tick = 250

/**
 * The talk's times: the clock on the wall, what has gone, what is left of the minutes, and how the talk stands against
 * its plan; the timer stands, goes on and begins anew.
 *
 * @param minutes of the talk; null where nothing is said of them
 * @param planned where the plan has the slide that is shown; undefined off the plan
 */
export function createTimeBar(
  talk: Talk,
  minutes: number | null,
  planned: () => PlannedSlide | undefined,
): { bar: HTMLElement; update: () => void } {
  const bar = element('div', 'times')
  const field = (name: string, label: string) => {
    const holder = element('p', `time ${name}`)
    const value = element('span', 'value')
    holder.append(element('span', 'label', label), value)
    bar.append(holder)
    return { holder, value, label: holder.firstChild as HTMLElement }
  }
  const said = words.speaker
  const standings = { ahead: said.ahead, behind: said.behind, inTime: said.inTime }
  const wall = field('wall', said.clock)
  const elapsed = field('elapsed', said.elapsed)
  const left = field('left', said.left)
  const standing = field('standing', '')
  const pause = button('', () => {
    const clock = talk.get('clock')
    const gone = elapsedOf(clock)
    talk.set('clock', { gone, since: clock.since === null ? Date.now() : null })
  })
  const reset = button(words.reset, () => {
    const { since } = talk.get('clock')
    talk.set('clock', { gone: 0, since: since === null ? null : Date.now() })
  })
  bar.append(pause, reset)
  const wallTime = new Intl.DateTimeFormat(document.documentElement.lang, {
    hour: '2-digit',
    minute: '2-digit',
  })

  const update = () => {
    const clock = talk.get('clock')
    const seconds = Math.floor(elapsedOf(clock) / 1000)
    const rest = minutes === null ? null : minutes * 60 - seconds
    wall.value.textContent = wallTime.format(new Date())
    elapsed.value.textContent = asTime(seconds)
    elapsed.holder.dataset['state'] = clock.since === null ? 'paused' : 'running'
    left.holder.hidden = rest === null
    left.label.textContent = (rest ?? 0) < 0 ? said.over : said.left
    left.value.textContent = asTime(Math.abs(rest ?? 0))
    left.holder.dataset['state'] = (rest ?? 0) < 0 ? 'behind' : 'inTime'
    const at = planned()
    standing.holder.hidden = !at
    if (at) {
      const { state, behind } = standingOf(at, seconds)
      standing.holder.dataset['state'] = state
      standing.label.textContent = standings[state]
      standing.value.textContent = state === 'inTime' ? '✓' : asTime(Math.abs(behind))
    }
    pause.textContent = clock.since === null ? said.goOn : said.pause
  }
  talk.on('clock', update)
  setInterval(update, tick)
  return { bar, update }
}
