import type { Stage } from '../stage.ts'

/** What a click is meant for by itself. */
const acting =
  'a[href], button, input, textarea, select, label, summary, video, audio, dialog, pre, [role="button"], [contenteditable], .viewer-bar, .notice'

/** The share of the window, from its left, where a click goes back. */
const backZone = 0.25
/** How far a pointer may move in a click, in pixels, and how long it is held for the menu, in milliseconds. */
const slack = 10
const hold = 550
/** A wheel goes on turning by itself: a new turn begins after such a pause, or a long turn goes on, in milliseconds. */
const pause = 160
const longTurn = 650

/** A click or a tap goes on, or back at the left; so does the wheel. A long press opens the menu. */
export function followPointer({ talk, commands }: Stage): void {
  let pressed: { x: number; y: number } | null = null
  let isHeld = false
  let timer: ReturnType<typeof setTimeout>
  const isFree = (target: EventTarget | null) =>
    target instanceof Element &&
    target.closest('.reveal') !== null &&
    !target.closest(acting) &&
    !talk.get('screen')

  document.addEventListener('pointerdown', (event) => {
    clearTimeout(timer)
    isHeld = false
    pressed = event.isPrimary && event.button === 0 && isFree(event.target) ? event : null
    if (!pressed || event.pointerType === 'mouse') return
    timer = setTimeout(() => {
      isHeld = true
      commands.run('menu')
    }, hold)
  })
  const isMoved = ({ clientX, clientY }: MouseEvent) =>
    !pressed || Math.hypot(clientX - pressed.x, clientY - pressed.y) > slack
  document.addEventListener('pointermove', (event) => {
    if (isMoved(event)) clearTimeout(timer)
  })
  for (const name of ['pointerup', 'pointercancel'] as const) {
    document.addEventListener(name, () => clearTimeout(timer))
  }
  document.addEventListener('contextmenu', (event) => {
    if (isHeld) event.preventDefault()
  })
  document.addEventListener(
    'click',
    (event) => {
      if (!isHeld || event.detail === 0) return
      // The finger that is lifted from a long press does not press what has opened under it.
      isHeld = false
      event.stopPropagation()
      event.preventDefault()
    },
    { capture: true },
  )
  document.addEventListener('click', (event) => {
    const isDone = event.defaultPrevented || isMoved(event) || !isFree(event.target)
    pressed = null
    if (isDone || !getSelection()?.isCollapsed || event.ctrlKey || event.metaKey || event.shiftKey) return
    commands.run(event.clientX < innerWidth * backZone ? 'back' : 'next')
  })

  let last = 0
  let turned = 0
  document.addEventListener(
    'wheel',
    (event) => {
      const { deltaX, deltaY, timeStamp } = event
      const turn = Math.abs(deltaY) >= Math.abs(deltaX) ? deltaY : deltaX
      // Pinching a trackpad zooms.
      if (event.ctrlKey || turn === 0 || !isFree(event.target)) return
      const isNew = timeStamp - last > pause || (timeStamp - turned > longTurn && Math.abs(turn) > 40)
      last = timeStamp
      if (!isNew) return
      turned = timeStamp
      commands.run(turn > 0 ? 'next' : 'back')
    },
    { passive: true },
  )
}
