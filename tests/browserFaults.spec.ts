import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test as base } from 'playwright/test'
import { findBrowser, launchBrowser } from '../lib/export/browser.js'
import { openStudio } from '../lib/export/studio.js'

/** Gives `CHROMIUM_PATH` a shell script. */
const test = base.extend<{ folder: string; playBrowser: (script: string) => Promise<void> }>({
  folder: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'browser-'))
    await use(folder)
    await rm(folder, { recursive: true })
  },
  playBrowser: async ({ folder }, use) => {
    const before = process.env['CHROMIUM_PATH']
    await use(async (script) => {
      const path = join(folder, 'browser')
      await writeFile(path, `#!/bin/sh\n${script}\n`)
      await chmod(path, 0o755)
      process.env['CHROMIUM_PATH'] = path
    })
    if (before === undefined) delete process.env['CHROMIUM_PATH']
    else process.env['CHROMIUM_PATH'] = before
  },
})

test.describe('one sentence is said of a browser that', () => {
  test('never answers', async ({ playBrowser }) => {
    await playBrowser('exec sleep 60')
    await expect(launchBrowser(800)).rejects.toThrow(
      /cannot be started: it does not answer within 0\.8 seconds$/,
    )
  })

  test('ends at once', async ({ playBrowser }) => {
    await playBrowser('exit 1')
    await expect(launchBrowser()).rejects.toThrow(/cannot be started: it ended at once[^\n]*$/)
  })

  test('is no program', async ({ playBrowser, folder }) => {
    await playBrowser('exit')
    await chmod(join(folder, 'browser'), 0o644)
    await expect(launchBrowser()).rejects.toThrow(/cannot be run: permission is denied$/)
  })

  for (const [name, signal, said] of [
    [
      'is killed at its work',
      'SIGKILL',
      'the browser ended before the deck was drawn; it may be short of memory',
    ],
    ['hangs at its work', 'SIGSTOP', 'the browser does not answer within 2 seconds'],
  ] as const) {
    test(name, async ({ playBrowser, folder }) => {
      const number = join(folder, 'number')
      await playBrowser(`echo $$ > ${number}\nexec ${findBrowser()} "$@"`)
      const studio = openStudio(async () => '<p>x</p>', { longest: 2000 })
      let pid = 0
      try {
        const work = studio.openWindow().then(async (window) => {
          pid = Number(await readFile(number, 'utf8'))
          process.kill(pid, signal)
          return window.evaluate(() => new Promise(() => {}))
        })
        await expect(studio.guard(work)).rejects.toThrow(said)
      } finally {
        await studio.close()
        if (signal === 'SIGSTOP') process.kill(pid, 'SIGKILL')
      }
    })
  }
})
