/** @returns whether a row or a series is called one that is aimed at, and not yet true */
export function isTarget(name: string): boolean {
  return /目标|力争|计划|规划|预计|\b(?:target|goal|plan(?:ned)?|forecast)\b/i.test(name)
}
