/**
 * The slide that a slide has become: one with its name, else the one that stands where it stood, between the same
 * neighbours; else the slide before it.
 *
 * @param before ids in their order, before a save
 * @param now ids in their order
 */
export function renamed(id: string, before: readonly string[], now: readonly string[]): string | undefined {
  if (now.includes(id)) return id
  const at = before.indexOf(id)
  const stays = before.slice(0, Math.max(at, 0)).findLast((each) => now.includes(each))
  const from = stays === undefined ? 0 : now.indexOf(stays) + 1
  const gone = at - (stays === undefined ? 0 : before.indexOf(stays) + 1)
  const heir = now[from + gone]
  return heir !== undefined && !before.includes(heir) ? heir : (stays ?? now[0])
}
