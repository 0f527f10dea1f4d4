import './bar.css'
import { words } from 'virtual:deck/words'
import type { CommandName } from '../../words.ts'
import { onPress } from '../button.ts'
import { capitalised } from '../capitalised.ts'
import { element } from '../renderSource.ts'
import { drawIcon } from './icon.ts'
import { iconPaths } from './icons.ts'
import type { Viewer } from './viewer.ts'

/** How long the bar stays after the last movement, in milliseconds. */
const patience = 3000

/** A quiet bar at the window's foot: it comes with a movement or a touch, and goes again; the keyboard reaches it always. */
export function addBar({ way, talk, course, commands }: Viewer): void {
  const bar = element('nav', 'viewer-bar')
  bar.setAttribute('aria-label', words.viewer.controls)
  const place = element('span', 'viewer-place')
  const button = (name: CommandName) => {
    const made = document.createElement('button')
    made.type = 'button'
    made.title = made.ariaLabel = capitalised(words.commands[name])
    made.append(drawIcon(iconPaths[name]!))
    onPress(made, () => commands.run(name))
    return made
  }
  const other = way === 'present' ? button('overview') : button('search')
  bar.append(button('back'), place, button('next'), other, button('otherWay'), button('menu'))
  document.body.append(bar)

  const tell = () => {
    const { stops } = course()
    place.textContent = `${stops.indexOf(course().stopOf(talk.get('place'))) + 1} / ${stops.length}`
  }
  talk.on('place', tell)
  tell()

  let timer: ReturnType<typeof setTimeout>
  const hide = () => {
    if (bar.matches(':hover, :focus-within')) timer = setTimeout(hide, patience)
    else delete bar.dataset['shown']
  }
  const show = () => {
    bar.dataset['shown'] = ''
    clearTimeout(timer)
    timer = setTimeout(hide, patience)
  }
  for (const event of ['pointermove', 'pointerdown', 'touchstart', 'focusin'] as const) {
    document.addEventListener(event, show, { passive: true })
  }
}
