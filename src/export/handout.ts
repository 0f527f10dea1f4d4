import type { Page } from 'playwright'
import qrcode from 'qrcode-generator'
import { whole } from './pdf.ts'
import { settleLinks } from './settleLinks.ts'
import type { Work } from './work.ts'

/** Prints the handout: slides in small, the sentence behind each number, and the notes where they are asked for. */
export async function printHandout({ composed, progress }: Work, page: Page): Promise<Uint8Array> {
  const { url } = composed.traced.deck.meta
  progress.say(`handout: ${composed.traced.deck.slides.length} slides`)
  if (url) await addCode(page, url)
  await settleLinks(page, composed, null)
  return page.pdf({ ...whole, preferCSSPageSize: true })
}

/** An address as the dark squares of a QR code, in units of one square, with the quiet border of four. */
export function drawCode(address: string): { path: string; size: number } {
  const code = qrcode(0, 'M')
  // Byte mode takes Latin-1; an address is ASCII once it is written out.
  code.addData(new URL(address).href, 'Byte')
  code.make()
  const count = code.getModuleCount()
  let path = ''
  for (let row = 0; row < count; row++) {
    for (let column = 0; column < count; column++) {
      if (code.isDark(row, column)) path += `M${column + 4} ${row + 4}h1v1h-1z`
    }
  }
  return { path, size: count + 8 }
}

/** Puts an address as a picture into the head of the handout. */
async function addCode(page: Page, address: string): Promise<void> {
  await page.locator('.handout-head').evaluate(
    (head, { path, size, address }) => {
      const create = (name: string, attributes: Record<string, string>) => {
        const element = head.ownerDocument.createElementNS('http://www.w3.org/2000/svg', name)
        for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value)
        return element
      }
      const viewBox = `0 0 ${size} ${size}`
      const code = create('svg', { class: 'handout-code', viewBox, role: 'img', 'aria-label': address })
      code.append(create('path', { d: path, 'shape-rendering': 'crispEdges' }))
      head.append(code)
    },
    { ...drawCode(address), address },
  )
}
