import qrcode from 'qrcode-generator'

/** White around a code, in its squares: what reads it asks for four. */
const quiet = 4

/** Dark squares side by side, in units of one square. */
interface DarkRun {
  x: number
  y: number
  width: number
}

/** A code with its quiet border, in units of one square. */
export interface QrCode {
  runs: DarkRun[]
  size: number
}

/** An address as a QR code. */
export function drawCode(address: string): QrCode {
  const code = qrcode(0, 'M')
  // Byte mode takes Latin-1; an address is ASCII once it is written out.
  code.addData(new URL(address).href, 'Byte')
  code.make()
  const count = code.getModuleCount()
  const runs: DarkRun[] = []
  for (let y = 0; y < count; y++) {
    for (let x = 0; x < count; x++) {
      if (!code.isDark(y, x)) continue
      const last = runs.at(-1)
      if (last && last.y === y + quiet && last.x + last.width === x + quiet) last.width++
      else runs.push({ x: x + quiet, y: y + quiet, width: 1 })
    }
  }
  return { runs, size: count + 2 * quiet }
}

/** A code's dark squares as the path of an SVG. */
export function pathOfCode({ runs }: QrCode): string {
  return runs.map(({ x, y, width }) => `M${x} ${y}h${width}v1h-${width}z`).join('')
}
