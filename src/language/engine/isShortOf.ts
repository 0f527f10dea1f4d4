/** Whether a name is another cut short: all its characters stand in the other, in their order (粮食总产 in 粮食总产量). */
export function isShortOf(short: string, name: string): boolean {
  let from = 0
  for (const character of short) {
    const at = name.indexOf(character, from)
    if (at === -1) return false
    from = at + character.length
  }
  return true
}
