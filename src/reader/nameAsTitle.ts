/** A file's name as the title of what says none: without its folder and its ending. */
export function nameAsTitle(name: string): string {
  const [path = ''] = name.split(/[?#]/)
  const last = path
    .replace(/[/\\]+$/, '')
    .split(/[/\\]/)
    .at(-1)!
  return (
    last
      .replace(/\.[a-z\d]{1,5}$/i, '')
      .replace(/[_]+/g, ' ')
      .trim() || 'Untitled'
  )
}
