/** @typedef {{ kind: 'script' | 'font' | 'other', url: string, start: number, end: number, parts: { at: number, bytes: number }[] }} Request */

/**
 * Records what a page receives, as it comes over the wire: compressed, with its headers.
 *
 * @param {import('playwright').CDPSession} session
 */
export async function recordTraffic(session) {
  /** @type {Map<string, Request>} */
  const requests = new Map()
  let origin = null
  const time = (timestamp) => (timestamp - origin.timestamp + origin.wallTime) * 1000
  const receive = ({ requestId, timestamp }, bytes) =>
    requests.get(requestId)?.parts.push({ at: time(timestamp), bytes })

  session.on('Network.requestWillBeSent', (event) => {
    origin ??= event
    const { requestId, request, timestamp } = event
    if (!request.url.startsWith('http')) return
    const kind = request.url.endsWith('.js') ? 'script' : /\.woff2?$/.test(request.url) ? 'font' : 'other'
    requests.set(requestId, { kind, url: request.url, start: time(timestamp), end: Infinity, parts: [] })
  })
  session.on('Network.responseReceived', (event) => receive(event, event.response.encodedDataLength))
  session.on('Network.dataReceived', (event) => receive(event, event.encodedDataLength))
  session.on('Network.loadingFinished', (event) => {
    const request = requests.get(event.requestId)
    if (!request) return
    request.end = time(event.timestamp)
    // What the events before have not counted.
    receive(event, event.encodedDataLength - sum(request.parts))
  })
  session.on('Network.loadingFailed', (event) => {
    const request = requests.get(event.requestId)
    if (request) request.end = time(event.timestamp)
  })
  await session.send('Network.enable')

  return {
    requests: () => [...requests.values()],
    /**
     * Bytes received until a moment, in ms since 1970.
     *
     * @param {{ until?: number, kind?: Request['kind'] }} [which]
     */
    bytes: ({ until = Infinity, kind } = {}) =>
      sum(
        [...requests.values()]
          .filter((request) => !kind || request.kind === kind)
          .flatMap(({ parts }) => parts.filter(({ at }) => at <= until)),
      ),
    /** Waits until nothing has been under way for `quiet` ms. */
    async idle(quiet = 1000) {
      for (let calm = 0; calm < quiet; calm += 50) {
        await new Promise((resolve) => setTimeout(resolve, 50))
        if ([...requests.values()].some(({ end }) => end === Infinity)) calm = 0
      }
    },
  }
}

function sum(parts) {
  return parts.reduce((total, { bytes }) => total + bytes, 0)
}
