const exif = [0x45, 0x78, 0x69, 0x66, 0, 0]

/**
 * How a JPEG is to be turned, 1 to 8, by the tag 0x0112 of its Exif segment; 1 is upright, and so is one that says
 * nothing. Cameras store what the sensor saw and say how it was held.
 */
export function orientationOf(data: Uint8Array): number {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength)
  if (view.byteLength < 4 || view.getUint16(0) !== 0xffd8) return 1
  let at = 2
  while (at + 10 < view.byteLength && view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1)
    // The picture itself begins: no segment follows that would say anything.
    if (marker === 0xda) return 1
    const length = view.getUint16(at + 2)
    if (marker === 0xe1 && exif.every((byte, i) => view.getUint8(at + 4 + i) === byte)) {
      return readTiff(
        new DataView(data.buffer, data.byteOffset + at + 10, Math.min(length, view.byteLength - at - 10)),
      )
    }
    at += 2 + length
  }
  return 1
}

/** The first directory of a TIFF: entries of twelve bytes, the tag first and the value behind eight. */
function readTiff(view: DataView): number {
  if (view.byteLength < 10) return 1
  const little = view.getUint16(0) === 0x4949
  const start = view.getUint32(4, little)
  if (start + 2 > view.byteLength) return 1
  const count = view.getUint16(start, little)
  for (let i = 0; i < count; i++) {
    const entry = start + 2 + 12 * i
    if (entry + 12 > view.byteLength) return 1
    if (view.getUint16(entry, little) !== 0x0112) continue
    const value = view.getUint16(entry + 8, little)
    return value >= 1 && value <= 8 ? value : 1
  }
  return 1
}
