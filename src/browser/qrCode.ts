import qrcode from 'qrcode-generator'

/** White around a code, in its squares: what reads it asks for four. */
const quiet = 4

/** An address as the dark squares of a QR code, in units of one square, with the quiet border. */
export function drawCode(address: string): { path: string; size: number } {
  const code = qrcode(0, 'M')
  // Byte mode takes Latin-1; an address is ASCII once it is written out.
  code.addData(new URL(address).href, 'Byte')
  code.make()
  const count = code.getModuleCount()
  let path = ''
  for (let row = 0; row < count; row++) {
    for (let column = 0; column < count; column++) {
      if (code.isDark(row, column)) path += `M${column + quiet} ${row + quiet}h1v1h-1z`
    }
  }
  return { path, size: count + 2 * quiet }
}
