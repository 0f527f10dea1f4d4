import { middle, text, type Frame, type Mark, type Point } from './mark.ts'
import type { Look, ColourToken } from './look.ts'
import { sizesOf } from './sizes.ts'

/** What a key says: a name beside a sample of its mark. */
export interface KeyItem {
  name: string
  colour: ColourToken
  sample: 'tile' | 'dot' | 'ring' | 'line' | 'tick' | 'pale'
  body?: Look['body']
}

const clear = 10
const gap = 10
const apart = 32

/** The line above a picture: what is measured, and what its marks are called. */
export function layKey(frame: Frame, items: KeyItem[]): { height: number; marks: Mark[] } {
  const { axis } = sizesOf(frame.width)
  const line = axis * 1.5
  const swatch = axis * 0.9
  const all: (KeyItem | { name: string; sample: null })[] = [
    ...(frame.head ? [{ name: frame.head, sample: null }] : []),
    ...items,
  ]
  let [x, y] = [0, clear]
  const marks = all.flatMap((item): Mark[] => {
    const indent = item.sample === null ? 0 : swatch + gap
    const width = indent + frame.measure(item.name, axis, 400)
    if (x > 0 && x + width > frame.width) [x, y] = [0, y + line]
    const center: Point = [x + swatch / 2, y + line / 2]
    const words = text(item.name, [x + indent, middle(y + line / 2, axis)], axis, null, {
      weight: 400,
      colour: item.sample === null ? 'ink-soft' : 'ink',
    })
    x += width + apart
    return item.sample === null ? [words] : [...samples[item.sample](item, center, swatch), words]
  })
  return { height: all.length > 0 ? y + line + clear : clear, marks }
}

type KeySample = (item: KeyItem, center: Point, size: number) => Mark[]

const samples: Record<KeyItem['sample'], KeySample> = {
  tile: ({ colour, body = 'solid' }, [x, y], size) => [
    { kind: 'tile', x: x - size / 2, y: y - size / 2, w: size, h: size, colour, body, at: null },
  ],
  pale: ({ colour }, [x, y], size) => [
    {
      kind: 'tile',
      x: x - size / 2,
      y: y - size / 2,
      w: size,
      h: size,
      colour,
      body: 'solid',
      alpha: 0.25,
      at: null,
    },
  ],
  dot: ({ colour }, [x, y], size) => [
    { kind: 'dot', x, y, radius: size * 0.4, hollow: false, colour, at: null },
  ],
  ring: ({ colour }, [x, y], size) => [
    { kind: 'dot', x, y, radius: size * 0.4, hollow: true, colour, at: null },
  ],
  line: ({ colour }, [x, y], size) => [
    {
      kind: 'line',
      points: [
        [x - size / 2, y],
        [x + size / 2, y],
      ],
      width: 4,
      dashed: false,
      colour,
      at: null,
    },
  ],
  tick: ({ colour }, [x, y], size) => [
    {
      kind: 'line',
      points: [
        [x, y - size / 2],
        [x, y + size / 2],
      ],
      width: 4,
      dashed: false,
      colour,
      at: null,
    },
  ],
}
