/** What is said of more than one name, of pairs of what is said and of whom. Takes time linear in their number. */
export function severalOf(said: readonly [what: string, name: string][]): ReadonlySet<string> {
  const names = new Map<string, string>()
  const several = new Set<string>()
  for (const [what, name] of said) {
    if ((names.get(what) ?? name) !== name) several.add(what)
    names.set(what, name)
  }
  return several
}
