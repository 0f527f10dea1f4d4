import { drawCode, pathOfCode } from '../qrCode.ts'
import type { RenderContext } from './context.ts'
import { html, type Html } from './html.ts'

/** Where the deck is, as a QR code; empty where that is not known, for the page to fill by its own address. */
export function renderQrCode({ deck: { meta }, words }: RenderContext): Html {
  if (!meta.url) return html`<figure class="qr"></figure>`
  const address = new URL(meta.url).href
  const code = drawCode(address)
  return html`<figure class="qr">
    <svg class="qr-code" viewBox="0 0 ${code.size} ${code.size}" role="img" aria-label="${words.qr}${words.colon}${address}">
      <path class="qr-ground" d="M0 0h${code.size}v${code.size}h-${code.size}z" /><path class="qr-modules" d="${pathOfCode(code)}" />
    </svg>
    <p class="qr-place">${meta.url.replace(/^https?:\/\/|\/$/g, '')}</p>
  </figure>`
}
