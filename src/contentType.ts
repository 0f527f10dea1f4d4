const types = new Map(
  Object.entries({
    html: 'text/html; charset=utf-8',
    js: 'text/javascript',
    css: 'text/css',
    woff2: 'font/woff2',
    ttf: 'font/ttf',
    png: 'image/png',
    jpg: 'image/jpeg',
    jpeg: 'image/jpeg',
    webp: 'image/webp',
    avif: 'image/avif',
    gif: 'image/gif',
    svg: 'image/svg+xml',
  }),
)

/** The media type of a file of a page, by the ending of its name. */
export function contentType(name: string): string {
  const ending = /\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? ''
  return types.get(ending) ?? 'application/octet-stream'
}
