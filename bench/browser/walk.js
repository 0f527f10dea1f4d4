/** How long the frames of a step are counted, in ms: Reveal's slowest transition takes 800. */
const counted = 850
/** A pause that lets a step begin, where its frames are not counted. */
const pause = 200

/**
 * Walks through a deck as a speaker does, on a fast line: what its steps ask of the page, and what the walks leave.
 *
 * @param {import('playwright').Browser} browser
 * @param {string} url
 * @param {{ again: boolean }} options whether to walk a second time, for the heap
 */
export async function walkThrough(browser, url, { again }) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await page.goto(url, { waitUntil: 'load' })
  await page.waitForSelector('.reveal.ready')
  await page.waitForTimeout(2000)
  const frames = await walk(page, () => page.evaluate(countFrames, counted))
  const heapOnce = await heap(session)
  if (again) {
    await page.keyboard.press('Home')
    await walk(page, () => page.waitForTimeout(pause))
  }
  const heapTwice = await heap(session)
  await context.close()
  return { frames, heapOnce, heapTwice }
}

/**
 * Two walks through the same deck as one. A frame is late because of the deck, or because the machine was busy with
 * something else; the latter seldom happens twice in the same step, so that the better of the two counts.
 *
 * @param {Awaited<ReturnType<typeof walkThrough>>[]} walks
 */
export function compareWalks([first, second]) {
  const better = (field) =>
    first.frames.map((step, at) => Math.min(step[field], second.frames[at]?.[field] ?? Infinity))
  const dropped = better('dropped')
  return {
    dropped: dropped.reduce((total, number) => total + number, 0) / dropped.length,
    smooth: dropped.filter((number) => number === 0).length / dropped.length,
    longest: Math.max(...better('longest')),
    heapOnce: first.heapOnce,
    heapTwice: first.heapTwice,
  }
}

/** Steps on until the deck moves no more, and gives what `during` found in each step. */
async function walk(page, during) {
  const steps = []
  for (let before = await page.evaluate(readPlace); ;) {
    const found = during()
    await page.keyboard.press('ArrowRight')
    const step = await found
    const after = await page.evaluate(readPlace)
    if (after === before) return steps
    steps.push(step)
    before = after
  }
}

/** Runs in the page: which slide and step are shown. */
function readPlace() {
  const all = [...document.querySelectorAll('.reveal .slides section')]
  const shown = all.flatMap((slide, at) => (slide.matches('.present') ? [at] : []))
  return `${shown} ${document.querySelectorAll('.fragment.visible').length}`
}

/** Runs in the page: frames that came late, counted in frames of 60 a second. */
function countFrames(duration) {
  const frame = 1000 / 60
  return new Promise((resolve) => {
    const begin = performance.now()
    let last = null
    let dropped = 0
    let longest = 0
    const next = (now) => {
      if (last !== null) {
        dropped += Math.max(0, Math.round((now - last) / frame) - 1)
        longest = Math.max(longest, now - last)
      }
      last = now
      if (now - begin < duration) requestAnimationFrame(next)
      else resolve({ dropped, longest })
    }
    requestAnimationFrame(next)
  })
}

/** Bytes in use once everything that can be collected has been. */
async function heap(session) {
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  return usedSize
}
