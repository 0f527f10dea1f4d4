/**
 * Whether a picture is a film of several: a PNG with an `acTL` chunk, a WebP whose head says so, an AVIF of the brand
 * `avis`, or a GIF, which may be one.
 */
export function moves(data: Uint8Array): boolean {
  const head = Buffer.from(data.subarray(0, 4096)).toString('latin1')
  if (head.startsWith('GIF8')) return true
  if (head.startsWith('\x89PNG')) return head.includes('acTL')
  // VP8X: the second bit of the flags says that it is animated.
  if (head.startsWith('RIFF')) return head.slice(12, 16) === 'VP8X' && (head.charCodeAt(20) & 2) !== 0
  return head.startsWith('ftypavis', 4)
}
