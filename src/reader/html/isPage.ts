const start = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i
const closings = /<\/(?:p|div|td|li|h[1-6]|table|article|section)\s*>/gi

/** Whether a text is a page: it begins as one, or is a piece of one and no Markdown with some tags in it. */
export function isPage(name: string, text: string): boolean {
  if (start.test(text)) return true
  if (!/^\s*<[a-z][^>]*>/i.test(text) || /\.(?:md|markdown|mdx)$/i.test(name)) return false
  if (/\.x?html?$/i.test(name)) return true
  const outside = text.replace(/<[^>]*>/g, '')
  return (text.match(closings)?.length ?? 0) >= 3 && !/^(?:#{1,6} |[-*] |\|.*\|)/m.test(outside)
}
