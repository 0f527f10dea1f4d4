import type { Pointing } from './pointer.ts'
import { element } from './renderSource.ts'
import type { Stage } from './stage.ts'
import type { Talk } from './talk/talk.ts'

let area: HTMLElement | undefined

/** Where the slide's box is while presenting: what lies over all slides stands in it. */
export function slideArea(): HTMLElement {
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

/** Drawing on slides; it is loaded when someone draws, in whatever window, or has drawn. */
export function drawOnSlides(stage: Stage): { toggle: () => void } {
  let loading: Promise<{ toggle: () => void }> | undefined
  const load = () => (loading ??= import('./draw.ts').then(({ createDrawing }) => createDrawing(stage)))
  stage.talk.on('drawing', () => void load())
  if (Object.keys(stage.talk.get('drawing')).length > 0) void load()
  return { toggle: () => void load().then(({ toggle }) => toggle()) }
}
