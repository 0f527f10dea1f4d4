import type { Theme } from './theme.ts'

type IconPoint = readonly [x: number, y: number]

/** Lines of the icon, on a ground of 32 × 32. */
interface IconLine {
  points: readonly IconPoint[]
  width: number
  colour: string
}

/** Units of the icon's width and height. */
export const iconUnits = 32

/** What a page's icon shows: a shoot on the deep ground, in the theme's colours. */
export function iconOf({ colours }: Theme): { ground: string; lines: IconLine[] } {
  const { ground, accent, ink } = colours.light.deep
  const leaves = (y: number): IconPoint[] => [[8, y], [16, y + 8], [24, y]] // prettier-ignore
  const shoot: IconPoint[][] = [[[16, 28], [16, 8]], leaves(4), leaves(12)] // prettier-ignore
  return {
    ground,
    lines: [
      ...shoot.map((points) => ({ points, width: 3, colour: accent })),
      { points: [[4, 28], [28, 28]], width: 2, colour: ink }, // prettier-ignore
    ],
  }
}

/** A page's icon as SVG. */
export function renderIcon(theme: Theme): string {
  const { ground, lines } = iconOf(theme)
  const paths = lines.map(
    ({ points, width, colour }) =>
      `<path d="M${points.map((point) => point.join(' ')).join('L')}" fill="none" stroke="${colour}" stroke-width="${width}"/>`,
  )
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${iconUnits} ${iconUnits}"><rect width="32" height="32" rx="6" fill="${ground}"/>${paths.join('')}</svg>`
}
