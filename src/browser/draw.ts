import './draw.css'
import { words } from 'virtual:deck/words'
import { button } from './button.ts'
import { inkOf, passes, pathOf, penColours, showDrawing, slideSize } from './drawing.ts'
import { pointOn } from './pointOn.ts'
import { element } from './renderSource.ts'
import { saveFile } from './saveFile.ts'
import { slideArea } from './slideArea.ts'
import type { Stage } from './stage.ts'
import type { SlidePoint, Stroke } from './talk/talk.ts'

type Tool = Stroke['tool'] | 'eraser'

/** How near to a line the eraser must be, in pixels of the slide. */
const reach = 18

/** Lets the speaker draw on slides: pen, marker and eraser; each slide keeps its drawing. */
export function createDrawing({ talk, course }: Stage): { toggle: () => void } {
  const area = slideArea()
  const slide = () => course().settle(talk.get('place')).slide
  const draw = showDrawing(talk, area, slide)
  let tool: Tool = 'pen'
  let colour = 0
  let stroke: Stroke | null = null

  const strokes = () => talk.get('drawing')[slide()] ?? []
  const keep = (kept: Stroke[]) => talk.set('drawing', { ...talk.get('drawing'), [slide()]: kept })
  const at = (event: PointerEvent) => pointOn(area, event)
  const erase = (point: SlidePoint) => {
    const left = strokes().filter((each) => !passes(each, point, reach))
    if (left.length < strokes().length) keep(left)
  }
  const isOn = () => area.classList.contains('drawing-on')

  area.addEventListener('pointerdown', (event) => {
    if (!isOn() || (event.target as Element).closest('button')) return
    area.setPointerCapture(event.pointerId)
    if (tool === 'eraser') return erase(at(event))
    stroke = { tool, colour, points: [at(event)] }
    draw(stroke)
    event.preventDefault()
  })
  area.addEventListener('pointermove', (event) => {
    if (!isOn() || !area.hasPointerCapture(event.pointerId)) return
    if (tool === 'eraser') return erase(at(event))
    stroke?.points.push(at(event))
    draw(stroke ?? undefined)
  })
  const finish = () => {
    if (stroke) keep([...strokes(), stroke])
    stroke = null
  }
  area.addEventListener('pointerup', finish)
  area.addEventListener('pointercancel', finish)

  const tools = element('div', 'draw-tools')
  tools.setAttribute('role', 'toolbar')
  tools.ariaLabel = words.commands.draw
  const said = words.drawing
  const choices: { tool: Tool; colour: number; label: string; swatch?: string }[] = [
    ...penColours.map((swatch, i) => ({
      tool: 'pen' as const,
      colour: i,
      label: `${said.pen} ${i + 1}`,
      swatch,
    })),
    { tool: 'marker', colour: 0, label: said.marker },
    { tool: 'eraser', colour: 0, label: said.eraser },
  ]
  const buttons = choices.map((choice) => {
    const choose = button(choice.label, () => {
      ;({ tool, colour } = choice)
      mark()
    })
    if (choice.swatch) {
      choose.textContent = ''
      choose.ariaLabel = choice.label
      choose.style.setProperty('--swatch', choice.swatch)
      choose.classList.add('swatch')
    }
    return choose
  })
  const mark = () =>
    buttons.forEach(
      (each, i) => (each.ariaPressed = String(choices[i]!.tool === tool && choices[i]!.colour === colour)),
    )
  mark()
  tools.append(
    ...buttons,
    button(said.clear, () => keep([])),
    button(said.save, () => void save(strokes(), slide())),
    button(words.close, () => toggle()),
  )
  const beside = element('aside')
  beside.ariaLabel = words.commands.draw
  beside.append(tools)
  const toggle = () => {
    area.classList.toggle('drawing-on')
    if (isOn()) area.append(beside)
    else beside.remove()
  }
  return { toggle }
}

/** Saves a slide's drawing as a picture as large as the slide on a large screen, without a ground. */
async function save(strokes: readonly Stroke[], slide: string): Promise<void> {
  const zoom = 2
  const canvas = new OffscreenCanvas(slideSize.width * zoom, slideSize.height * zoom)
  const context = canvas.getContext('2d')!
  context.scale(zoom, zoom)
  context.lineCap = context.lineJoin = 'round'
  for (const stroke of strokes) {
    const { colour, width, opacity } = inkOf(stroke)
    Object.assign(context, { strokeStyle: colour, lineWidth: width, globalAlpha: opacity })
    context.stroke(new Path2D(pathOf(stroke.points)))
  }
  saveFile(`${slide}.png`, await canvas.convertToBlob())
}
