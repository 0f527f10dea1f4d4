import './menu.css'
import { words, lang } from 'virtual:deck/words'
import type { CommandName } from '../../words.ts'
import { capitalised } from '../capitalised.ts'
import { createDialog } from '../dialog.ts'
import { listFiles } from '../files.ts'
import { element } from '../renderSource.ts'
import { drawIcon } from './icon.ts'
import { iconPaths } from './icons.ts'
import { choose, marksShown, prefer, preferences, textSizes, type Preferences } from './preferences.ts'
import type { Viewer } from './viewer.ts'
import { switchWay } from './way.ts'

let dialog: ReturnType<typeof createDialog> | undefined

/** All that a viewer can choose, and where each slide is. */
export function showMenu(viewer: Viewer): void {
  dialog ??= createDialog('viewer-menu', words.viewer.menu)
  const files = listFiles()
  dialog.show(listCommands(viewer), ...choices(viewer), ...(files ? [files] : []), listSlides(viewer))
}

function close(): void {
  dialog?.close()
}

function listCommands({ commands, way }: Viewer): HTMLElement {
  const row = element('div', 'viewer-commands')
  const names: CommandName[] = ['search', 'share', 'code', 'fullScreen']
  if (way === 'present') names.push('overview', 'speaker')
  for (const name of names) {
    const button = document.createElement('button')
    button.type = 'button'
    button.append(drawIcon(iconPaths[name]!), element('span', '', capitalised(words.commands[name])))
    button.addEventListener('click', () => {
      close()
      commands.run(name)
    })
    row.append(button)
  }
  return row
}

function choices(viewer: Viewer): HTMLElement[] {
  const { viewer: say } = words
  const found = [
    choice(
      say.way,
      viewer.way,
      [
        ['present', say.present],
        ['read', say.read],
      ],
      switchWay,
    ),
    choice(
      say.scheme,
      schemeShown(),
      [
        ['light', say.light],
        ['dark', say.dark],
        ['auto', say.auto],
      ],
      (scheme) => {
        choose('theme', scheme)
        viewer.charts.refresh()
      },
    ),
    choice(
      say.marks,
      marksShown(),
      [
        ['on', say.on],
        ['off', say.off],
      ],
      (marks) => choose('marks', marks),
    ),
    choice(say.language, lang, say.languages, (tag) => {
      if (prefer('lang', tag)) location.reload()
    }),
  ]
  const sizes = textSizes.map((size) => [size, `${Number(size) * 100}%`] as const)
  const size = choice(say.textSize, preferences().size ?? '1', sizes, (chosen) => {
    choose('size', chosen)
    viewer.charts.refresh()
  })
  return viewer.way === 'read' ? [...found.slice(0, 2), size, ...found.slice(2)] : found
}

function schemeShown(): Preferences['theme'] {
  const { theme } = document.documentElement.dataset
  return theme === 'dark' || theme === 'auto' ? theme : 'light'
}

/** One of several: each a button of a group that keeps what was chosen. */
function choice<T extends string>(
  name: string,
  chosen: string,
  options: readonly (readonly [value: T, label: string])[],
  take: (value: T) => void,
): HTMLElement {
  const group = element('fieldset', 'viewer-choice')
  group.append(element('legend', '', name))
  for (const [value, label] of options) {
    const input = document.createElement('input')
    Object.assign(input, { type: 'radio', name, value, checked: value === chosen })
    input.addEventListener('change', () => take(value))
    const line = element('label')
    line.append(input, element('span', '', label))
    group.append(line)
  }
  return group
}

function listSlides({ talk, course }: Viewer): HTMLElement {
  const nav = element('nav', 'viewer-slides')
  nav.setAttribute('aria-label', words.viewer.slides)
  const list = element('ol')
  const at = talk.get('place')
  const now = at && course().stopOf(at).id
  for (const { id, title } of course().stops) {
    const link = document.createElement('a')
    link.href = `#${encodeURIComponent(id)}`
    link.textContent = title || id
    if (id === now) link.setAttribute('aria-current', 'page')
    link.addEventListener('click', close)
    const item = element('li')
    item.append(link)
    list.append(item)
  }
  nav.append(element('h3', '', words.viewer.slides), list)
  return nav
}
