const colour = /#[\da-f]{3,8}\b|\b(?:rgb|hsl)a?\([^()]*\)/gi

/**
 * One drawing from the same drawing in two looks: where they have different colours, it takes the one for the ground on
 * which it stands.
 *
 * @returns the light one alone where the two differ in more than colours
 */
export function mergeColours(light: string, dark: string): string {
  const [ours, theirs] = [light, dark].map((text) => text.match(colour) ?? [])
  if (light.replace(colour, '#') !== dark.replace(colour, '#')) return light
  let at = 0
  return light.replace(colour, (one) => {
    const other = theirs![at++]!
    return ours!.length === theirs!.length && one !== other ? `light-dark(${one},${other})` : one
  })
}
