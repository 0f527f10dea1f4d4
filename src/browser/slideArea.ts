import type { Pointing } from './pointer.ts'
import { element } from './renderSource.ts'
import type { Talk } from './talk/talk.ts'

let area: HTMLElement | undefined

/** Where the slide's box is while presenting: what lies over all slides stands in it. */
function slideArea(): HTMLElement {
  area ??= element('div', 'slide-area')
  if (!area.isConnected) document.body.append(area)
  return area
}

/** The pointer over a presentation; it is loaded when someone takes one up, in whatever window. */
export function pointOnSlides(talk: Talk): Pointing {
  let loading: Promise<Pointing> | undefined
  const load = () =>
    (loading ??= import('./pointer.ts').then(({ createPointing }) =>
      createPointing(talk, slideArea(), document.documentElement),
    ))
  talk.on('pointer', () => void load())
  return { toggle: () => void load().then(({ toggle }) => toggle()) }
}
