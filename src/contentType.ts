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
    bmp: 'image/bmp',
    ico: 'image/x-icon',
    mp4: 'video/mp4',
    webm: 'video/webm',
    ogv: 'video/ogg',
    mp3: 'audio/mpeg',
    ogg: 'audio/ogg',
    aac: 'audio/aac',
    wav: 'audio/wav',
    flac: 'audio/flac',
  }),
)

/** The media type of a file of a page, by the ending of its name. */
export function contentType(name: string): string {
  const ending = /\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? ''
  return types.get(ending) ?? 'application/octet-stream'
}
