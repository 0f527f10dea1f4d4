/** Items that have one key, in their order; those whose key is null are in no group. */
export function groupBy<T>(items: T[], keyOf: (item: T, at: number) => string | null): T[][] {
  const groups = new Map<string, T[]>()
  for (const [at, item] of items.entries()) {
    const key = keyOf(item, at)
    if (key === null) continue
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return [...groups.values()]
}
