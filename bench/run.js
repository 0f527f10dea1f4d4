/**
 * `npm run bench`: this deck against a bare Vite + Reveal.js + Chart.js deck, side by side in one run.
 *
 * Machines differ and are busy with other things, so that times count as ratios of medians, and none fails the run.
 * `--marp` fetches Marp CLI into a temporary folder and measures it too; `--runs=9` sets how often the first slide is
 * loaded; a folder measures the deck in it.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { chromium } from 'playwright'
import { browserArgs, findBrowser, noBrowser } from '../lib/export/browser.js'
import { measureFirstSlide } from './browser/firstSlide.js'
import { compareWalks, walkThrough } from './browser/walk.js'
import { buildBare, copyPackage, printBare } from './builds.js'
import { writeLongDeck } from './longDeck.js'
import { buildWithMarp } from './marp.js'
import { measureSaves } from './saveToSeen.js'
import { serveSite } from './serve.js'
import { median, showTable } from './table.js'

/** When Marp's first slide was shown in the measurement that set the marks, in ms: used where it is not measured. */
const marpFirst = 600
const longLength = 500

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    marp: { type: 'boolean', default: false },
    runs: { type: 'string', default: '7' },
    waterfall: { type: 'boolean', default: false },
  },
})
const executablePath = findBrowser()
if (!executablePath) {
  console.error(noBrowser)
  process.exit(1)
}

const temp = await mkdtemp(join(tmpdir(), 'article-deck-bench-'))
try {
  const copy = await copyPackage(temp)
  const folder = positionals[0] ? resolve(positionals[0]) : copy.slides
  const sites = { ours: join(temp, 'ours'), bare: join(temp, 'bare') }
  const builds = await measureBuilds(copy, folder, sites)
  const exported = [measureExport(copy, folder, sites.ours)]
  if (values.marp) {
    const marp = await buildWithMarp(folder, temp)
    sites.marp = marp.site
    exported.push(measurePdf(copy, folder, marp))
  }
  const scripts = await measureScripts(copy)
  console.log(showTable([...(await measureSites(sites, folder)), scripts, ...builds, ...exported]))
} finally {
  await rm(temp, { recursive: true, force: true })
}

/** Builds each deck several times in turn, and leaves the built sites in their place. */
async function measureBuilds(copy, folder, sites) {
  const long = join(temp, 'long')
  await writeLongDeck(folder, long, longLength)
  const times = { bare: [], cold: [], warm: [], longCold: [], longWarm: [] }
  for (let run = 0; run < 5; run++) {
    await copy.forgetFonts()
    times.bare.push(buildBare(sites.bare))
    times.cold.push(copy.build(folder, sites.ours))
    times.warm.push(copy.build(folder, sites.ours))
    times.bare.push(buildBare(sites.bare))
    times.longCold.push(copy.build(long, join(temp, 'long-site')))
    times.longWarm.push(copy.build(long, join(temp, 'long-site')))
  }
  const bare = median(times.bare)
  const row = (name, numbers, most) => {
    const ours = median(numbers)
    return {
      name,
      unit: 'ms',
      ours,
      bare,
      ratio: ours / bare,
      mark: { most, of: 'ratio', text: `≤ ${most} × bare` },
    }
  }
  return [
    row('build', times.warm, 1.5),
    row('build, fonts cut anew', times.cold, 4),
    row(`build of ${longLength} slides`, times.longWarm, 10),
    row(`build of ${longLength} slides, fonts cut anew`, times.longCold, 10),
  ]
}

/** Makes all formats of a deck, and prints its built site bare, in turn. */
function measureExport(copy, folder, site) {
  const times = { ours: [], bare: [] }
  for (let run = 0; run < 7; run++) {
    times.ours.push(copy.export(folder, 'all', join(temp, 'exported')))
    times.bare.push(printBare(site, join(temp, 'bare.pdf')))
  }
  const [ours, bare] = [median(times.ours), median(times.bare)]
  const mark = { most: 2.2, of: 'ratio', text: '≤ 2.2 × the same page loaded and printed' }
  return { name: 'export of all formats', unit: 'ms', ours, bare, ratio: ours / bare, mark }
}

/** Makes a PDF of a deck, and has Marp make its own, in turn. */
function measurePdf(copy, folder, { print }) {
  const times = { ours: [], marp: [] }
  for (let run = 0; run < 7; run++) {
    times.ours.push(copy.export(folder, 'pdf', join(temp, 'exported')))
    times.marp.push(print())
  }
  const [ours, marp] = [median(times.ours), median(times.marp)]
  const mark = { most: 0.7, of: 'ratio', text: '≤ 0.7 × Marp' }
  return { name: 'export of a PDF', unit: 'ms', ours, marp, ratio: ours / marp, mark }
}

/** Loads and walks through the sites in turn, and saves the deck of `slides`. */
async function measureSites(folders, slides) {
  const browser = await chromium.launch({ executablePath, args: browserArgs })
  const names = Object.keys(folders)
  const samples = Object.fromEntries(names.map((name) => [name, []]))
  const servers = {}
  for (const name of names) servers[name] = await serveSite(folders[name])
  try {
    // The first round warms browser and server up.
    for (let round = 0; round <= Number(values.runs); round++) {
      for (const name of names) {
        const sample = await measureFirstSlide(browser, servers[name].url)
        if (round > 0) samples[name].push(sample)
      }
    }
    const walks = { ours: [], bare: [] }
    for (const again of [true, false]) {
      for (const [name, list] of Object.entries(walks)) {
        list.push(await walkThrough(browser, servers[name].url, { again }))
      }
    }
    if (values.waterfall) console.table(samples.ours[0].waterfall)
    const saves = await measureSaves(browser, resolve(import.meta.dirname, '..'), slides, temp)
    const saved = { name: 'save seen in dev', unit: 'ms', ours: median(saves) }
    return [
      ...firstSlideRows(samples),
      ...walkRows(compareWalks(walks.ours), compareWalks(walks.bare)),
      { ...saved, mark: { most: 200, of: 'ours', text: '≤ 200 ms' } },
    ]
  } finally {
    await browser.close()
    for (const { close } of Object.values(servers)) close()
  }
}

/** What a deck with the three commonest types of charts asks for: the code of a type comes only where it is used. */
async function measureScripts(copy) {
  const site = join(temp, 'three-types')
  copy.build(resolve(import.meta.dirname, 'threeTypes'), site)
  const browser = await chromium.launch({ executablePath, args: browserArgs })
  const server = await serveSite(site)
  try {
    const { scripts } = await measureFirstSlide(browser, server.url)
    const mark = { most: 130_000, of: 'ours', text: '≤ 130 KB' }
    return { name: 'scripts of bars, a line and a ring', unit: 'KB', ours: scripts, mark }
  } finally {
    await browser.close()
    server.close()
  }
}

function firstSlideRows({ ours, bare, marp }) {
  const of = (list, field) => (list ? median(list.map((sample) => sample[field])) : null)
  const row = (name, unit, field, mark) => ({
    name,
    unit,
    ours: of(ours, field),
    bare: of(bare, field),
    marp: of(marp, field),
    ...mark,
  })
  const most = (kilobytes) => ({ mark: { most: kilobytes * 1000, of: 'ours', text: `≤ ${kilobytes} KB` } })
  const against = of(marp, 'first') ?? marpFirst
  return [
    row('first slide shown, in its font', 'ms', 'first', {
      ratio: of(ours, 'first') / against,
      mark: { most: 1.2, of: 'ratio', text: `≤ 1.2 × Marp${marp ? '' : `'s ${marpFirst} ms`}` },
    }),
    row('first paint', 'ms', 'paint'),
    row('a key is answered', 'ms', 'answered', {
      ratio: of(ours, 'answered') / of(bare, 'answered'),
      mark: { most: 0.4, of: 'ratio', text: '≤ 0.4 × bare' },
    }),
    row('Reveal has started', 'ms', 'started'),
    row('kept busy beyond 50 ms a task', 'ms', 'blocked', {
      ratio: of(ours, 'blocked') / of(bare, 'blocked'),
      mark: { most: 1, of: 'ratio', text: '≤ bare' },
    }),
    row('moved by itself (CLS)', 'frames', 'shifted', {
      mark: { most: 0.02, of: 'ours', text: '≤ 0.02' },
    }),
    row('received before the first slide', 'KB', 'bytesBefore', most(60)),
    row('  of it scripts', 'KB', 'scriptsBefore', most(40)),
    row('  of it fonts', 'KB', 'fontsBefore', most(40)),
    row('received in all', 'KB', 'bytes', most(300)),
    row('  of it scripts', 'KB', 'scripts'),
    row('  of it fonts', 'KB', 'fonts', most(300)),
  ]
}

function walkRows(ours, bare) {
  const growth = ({ heapOnce, heapTwice }) => heapTwice / heapOnce
  return [
    {
      name: 'frames dropped in a step',
      unit: 'frames',
      ours: ours.dropped,
      bare: bare.dropped,
      mark: { most: 0, of: 'ours', text: '0' },
    },
    { name: 'steps without a dropped frame', unit: '%', ours: ours.smooth, bare: bare.smooth },
    { name: 'longest frame', unit: 'ms', ours: ours.longest, bare: bare.longest },
    { name: 'heap after one walk', unit: 'MB', ours: ours.heapOnce, bare: bare.heapOnce },
    {
      name: 'heap after two walks',
      unit: 'MB',
      ours: ours.heapTwice,
      bare: bare.heapTwice,
      ratio: growth(ours),
      mark: { most: 1.05, of: 'ratio', text: '≤ 1.05 × the heap after one' },
    },
  ]
}
