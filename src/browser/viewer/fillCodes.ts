import { words } from 'virtual:deck/words'
import { element } from '../renderSource.ts'

/** A deck that does not know where it is published shows the code of where it is now; from disk it has none. */
export async function fillCodes(): Promise<void> {
  const empty = document.querySelectorAll('.qr:empty')
  if (empty.length === 0 || !/^https?:$/.test(location.protocol)) return
  const { renderQrCode } = await import('../renderQrCode.ts')
  const { host, pathname, origin } = location
  const address = origin + pathname
  for (const figure of empty) {
    figure.append(
      renderQrCode(address, `${words.qr}${words.colon}${address}`),
      element('p', 'qr-place', `${host}${pathname}`.replace(/\/$/, '')),
    )
  }
}
