import type { Commands } from './commands.ts'
import type { Course } from './course.ts'
import type { Talk } from './talk.ts'

/** Where keys write, or have a meaning of their own. */
const writing = 'input:not([type="range"]), textarea, select, [contenteditable=""], [contenteditable="true"]'
/** Where Space and Enter press what has the focus. */
const pressing = 'a[href], button, summary, video, audio, input, [role="button"]'

/** Keys that a clicker or another keyboard sends under a name of its own. */
const sameAs: Record<string, string> = { '。': '.', '，': ',', '、': '/', Spacebar: ' ', Clear: 'Escape' }

/** Digits that have been typed stay for as long, in milliseconds, for Enter to take them. */
const typing = 3000

/**
 * Every key does what the command of that key does; digits and Enter open the slide of that number. A keyboard that
 * writes Chinese, or another script, presses the same keys.
 */
export function listenToKeys(
  commands: Commands,
  { talk, course }: { talk: Talk; course: () => Course },
): void {
  let digits = ''
  let timer: ReturnType<typeof setTimeout>
  addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey) return
    const target = event.target as Element | null
    if (target?.closest?.(writing)) return
    const key = keyOf(event)
    if ((key === ' ' || key === 'Enter') && target?.closest?.(pressing)) return
    if (/^\d$/.test(key)) {
      digits += key
      clearTimeout(timer)
      timer = setTimeout(() => (digits = ''), typing)
      return
    }
    const number = Number(digits)
    digits = ''
    if (key === 'Enter' && number > 0) talk.set('place', course().nth(number))
    else {
      const command = commands.ofKey(key)
      if (!command) return
      command.run()
    }
    event.preventDefault()
  })
}

/** A key by its name, with what is held down: `b`, `?`, `Shift+i`, `Shift+ArrowLeft`, `Alt+ArrowRight`. */
function keyOf({ key, code, altKey, shiftKey, isComposing }: KeyboardEvent): string {
  const typed = sameAs[key] ?? (key.length === 1 ? key.normalize('NFKC') : key)
  const isForeign = isComposing || key === 'Process' || (typed.length === 1 && typed > '~')
  const named = isForeign ? keyOfCode(code, shiftKey) : typed
  const isLetter = /^[a-z]$/i.test(named)
  const isHeld = shiftKey && (named.length > 1 || named === ' ' || isLetter)
  return `${altKey ? 'Alt+' : ''}${isHeld ? 'Shift+' : ''}${isLetter ? named.toLowerCase() : named}`
}

/** What a key of a keyboard for English types. */
function keyOfCode(code: string, shiftKey: boolean): string {
  if (code === 'Slash') return shiftKey ? '?' : '/'
  return { Period: '.', Comma: ',', Space: ' ' }[code] ?? code.replace(/^(?:Key|Digit|Numpad)(?=.$)/, '')
}
