import { words } from 'virtual:deck/words'
import { asOwnScript } from './trust.ts'

/**
 * Keeps the deck for when there is no network, from a web server alone: once its page is there and the browser has
 * time. When another build has been kept, that is said, and nothing happens until the person asks for it.
 *
 * @returns when all of it is kept, or cannot be
 */
export async function keepOffline(): Promise<void> {
  const { build } = document.documentElement.dataset
  await new Promise((resolve) => requestIdleCallback(resolve))
  if (!build || !/^https?:$/.test(location.protocol) || !('serviceWorker' in navigator)) return
  await register(build)
}

async function register(build: string): Promise<void> {
  try {
    const registration = await navigator.serviceWorker.register(asOwnScript('sw.js'))
    const tell = (worker: ServiceWorker | null) =>
      worker?.addEventListener('statechange', async () => {
        if (worker.state !== 'installed' || !navigator.serviceWorker.controller) return
        if ((await buildOf(worker)) === build) return
        const { giveNotice } = await import('./notice.ts')
        giveNotice(words.viewer.newer, { label: words.viewer.reload, run: () => location.reload() })
      })
    tell(registration.installing)
    registration.addEventListener('updatefound', () => tell(registration.installing))
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'visible') registration.update().catch(() => {})
    })
    await navigator.serviceWorker.ready
  } catch {
    // A host without the worker, or a person who lets nothing be kept: the deck is shown all the same.
  }
}

/** Which build a worker has kept. */
function buildOf(worker: ServiceWorker): Promise<unknown> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = ({ data }) => resolve(data)
    worker.postMessage(null, [port2])
  })
}
