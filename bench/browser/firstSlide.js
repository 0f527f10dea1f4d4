import { recordTraffic } from './traffic.js'

/** A phone's processor on a slow line, as the issue of the first deck sets it. */
const slow = { cpu: 4, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 }

/**
 * Loads a site on a slow line and a slow processor, in a context of its own: nothing is in its cache.
 *
 * @param {import('playwright').Browser} browser
 * @param {string} url
 * @returns times in ms since the navigation began, and sizes in bytes
 */
export async function measureFirstSlide(browser, url) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  const traffic = await recordTraffic(session)
  await session.send('Network.emulateNetworkConditions', { offline: false, ...slow })
  await session.send('Emulation.setCPUThrottlingRate', { rate: slow.cpu })
  await page.addInitScript(watchFirstSlide)

  await page.goto(url, { waitUntil: 'load' })
  const { origin, paint, shown, started, answered } = await page.evaluate(async () => ({
    shown: await window.firstSlide,
    started: await window.started,
    answered: await window.answered,
    paint: await window.firstPaint,
    origin: performance.timeOrigin,
  }))
  await traffic.idle()
  const { blocked, shifted } = await page.evaluate(() => ({
    blocked: window.blocked,
    shifted: window.shifted,
  }))
  const first = Math.max(paint, shown)
  const until = origin + first
  const sample = {
    first,
    paint,
    started,
    answered,
    blocked,
    shifted,
    bytesBefore: traffic.bytes({ until }),
    bytes: traffic.bytes(),
    scriptsBefore: traffic.bytes({ until, kind: 'script' }),
    scripts: traffic.bytes({ kind: 'script' }),
    fontsBefore: traffic.bytes({ until, kind: 'font' }),
    fonts: traffic.bytes({ kind: 'font' }),
  }
  const waterfall = traffic.requests().map(({ url: address, start, end, parts }) => ({
    address: address.slice(url.length - 1),
    start: Math.round(start - origin),
    end: Math.round(end - origin),
    bytes: parts.reduce((total, { bytes }) => total + bytes, 0),
  }))
  await context.close()
  return { ...sample, waterfall }
}

/**
 * Runs in the page: `firstSlide` resolves to the time of the frame in which the first slide's text stands there in its
 * own font, `started` to that in which Reveal is there, `answered` to that in which a key has brought another slide.
 * `blocked` is how long tasks have kept the page longer than 50 ms each, `shifted` how much of it has moved by itself.
 * Marp's slides are sections too, in an SVG each.
 */
function watchFirstSlide() {
  const isSet = (slide) => {
    const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const { parentElement, data } = walker.currentNode
      if (!data.trim() || !parentElement.checkVisibility()) continue
      const { fontWeight, fontFamily } = getComputedStyle(parentElement)
      if (!document.fonts.check(`${fontWeight} 16px ${fontFamily}`, data)) return false
    }
    return true
  }
  const isShown = () => {
    const slide = document.querySelector('section')
    const heading = slide?.querySelector('h1, h2, .heading')
    return heading?.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && isSet(slide)
  }
  const when = (isSo) =>
    new Promise((resolve) => {
      const look = () => {
        if (isSo()) requestAnimationFrame(() => resolve(performance.now()))
        else requestAnimationFrame(look)
      }
      requestAnimationFrame(look)
    })
  window.firstPaint = new Promise((resolve) => {
    const observer = new PerformanceObserver((list) => {
      const [entry] = list.getEntriesByName('first-contentful-paint')
      if (entry) resolve(entry.startTime)
    })
    observer.observe({ type: 'paint', buffered: true })
  })
  const slides = () =>
    [...document.querySelectorAll('section')].filter((one) => !one.querySelector('section'))
  const place = () =>
    slides().findIndex((one) => one.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
  // A key may bring the second slide before the first one has come in its own font.
  window.firstSlide = when(() => isShown() || place() > 0)
  const step = { key: 'ArrowRight', code: 'ArrowRight', keyCode: 39, bubbles: true }
  // Marp's own keys ask for more than a key that is put in; it is waited for no longer than until it is loaded.
  window.answered = when(() => {
    if (place() > 0 || (document.readyState === 'complete' && !document.querySelector('.reveal'))) return true
    if (place() === 0) document.dispatchEvent(new KeyboardEvent('keydown', step))
    return false
  })
  Object.assign(window, { blocked: 0, shifted: 0 })
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.blocked += duration - 50
  }).observe({ type: 'longtask', buffered: true })
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) window.shifted += value
  }).observe({ type: 'layout-shift', buffered: true })
  // A deck without Reveal is waited for no longer than until it is loaded.
  window.started = when(
    () => document.querySelector('.reveal')?.matches('.ready') ?? document.readyState === 'complete',
  )
}
