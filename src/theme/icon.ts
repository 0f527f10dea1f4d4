import type { Theme } from './theme.ts'

/** A page's icon: a shoot on the deep ground, in the theme's colours, as SVG. */
export function renderIcon({ colours }: Theme): string {
  const { ground, accent, ink } = colours.light.deep
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="${ground}"/>` +
    `<path d="M16 28V8M8 4l8 8 8-8M8 12l8 8 8-8" fill="none" stroke="${accent}" stroke-width="3"/>` +
    `<path d="M4 28h24" stroke="${ink}" stroke-width="2"/></svg>`
  )
}
