/** How deep elements stand in each other in an XML text, read without a parser, which may take minutes for it. */
export function depthOf(text: string): number {
  const tags = text.replace(/<!--[^]*?-->|<!\[CDATA\[[^]*?\]\]>|<\?[^]*?\?>/g, '')
  let depth = 0
  let deepest = 0
  for (const [tag, end] of tags.matchAll(/<(\/?)[^\s<>/!?](?:"[^"]*"|'[^']*'|[^<>"'])*>/g)) {
    if (end) depth -= 1
    else if (!tag.endsWith('/>')) deepest = Math.max(deepest, ++depth)
  }
  return deepest
}
