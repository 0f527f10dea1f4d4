import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { cp, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'playwright/test'

/** Our own report, with what pasted ones have: a sentence broken by a caption, full-width digits, a slogan. */
const report = `云溪县工业大会侧记

本报记者 周远

１月20日，云溪县工业大会在县城召开，会议邀请了150位企业家参加，现场兑现奖励资金870万元。

云溪县工业和

图为获奖企业代表上台领奖。 本报记者 何川 摄

信息化局局长林樱说：“企业办事，今后要更省心。”

2021年，云溪县工业总产值突破300亿元大关，居全市第三；2023年实现380亿元，较2018年末增长160亿元，年均增长19%。

力争到2026年：云溪县工业总产值突破500亿元、力争实现620亿元；新增工业投资400亿元。“12+3”产业体系加快成形。
`

/** Texts that are at hand where the project is made, and nowhere else. */
const original = '../shared/report/changji-2023.txt'

for (const [name, source] of [
  ['a text of ours', null],
  ['the original report', original],
] as const) {
  test(`${name} is drafted, built and presented`, async ({ page }) => {
    test.skip(source !== null && !existsSync(source), 'the report is not at hand')
    const folder = await mkdtemp(join(tmpdir(), 'draft-'))
    const run = (...args: string[]) =>
      execFileSync('node', ['lib/cli.js', ...args], { stdio: 'pipe' }).toString()
    try {
      const file = source ?? join(folder, 'report.txt')
      if (!source) await writeFile(file, report)
      run('draft', file, '-o', join(folder, 'deck'))
      // A number without support would make this fail.
      expect(run('check', join(folder, 'deck'))).toMatch(/\d+ numbers: \d+ quoted/)
      run('export', join(folder, 'deck'), '--format', 'html', '-o', join(folder, 'out'))

      await page.setViewportSize({ width: 1280, height: 720 })
      await page.goto(pathToFileURL(join(folder, 'out/deck.html')).href)
      await page.locator('html[data-deck="ready"]').waitFor({ state: 'attached' })
      const slides = page.locator('section[data-layout]')
      expect(await slides.count()).toBeGreaterThan(3)
      await page.keyboard.press('End')
      await expect(slides.last()).toHaveClass(/present/)
      await expect(page.locator('a[data-mention]').first()).toBeAttached()
    } finally {
      await rm(folder, { recursive: true })
    }
  })
}

/** Drafts of eight articles, one of each shape, as the unit tests hold them. */
const golden = 'tests/golden/drafts'

test('every slide of the golden drafts fits: none of them stops a build', async () => {
  test.setTimeout(120_000)
  const folder = await mkdtemp(join(tmpdir(), 'drafts-'))
  try {
    const decks = (await readdir(golden)).filter((file) => file.endsWith('.deck.md'))
    const names = decks.map((file) => file.replace('.deck.md', ''))
    for (const name of names) {
      await mkdir(join(folder, name))
      await cp(join(golden, `${name}.deck.md`), join(folder, name, 'deck.md'))
      await cp(join(golden, `${name}.md`), join(folder, name, 'article.md'))
    }
    expect(names.length).toBeGreaterThanOrEqual(8)
    const folders = names.map((name) => join(folder, name))
    // Built by a browser's measure: what a slide cannot show would end it with 1.
    execFileSync('node', ['lib/cli.js', 'build', ...folders, '-o', join(folder, 'site')], { stdio: 'pipe' })
    for (const name of names) expect(existsSync(join(folder, 'site', name, 'index.html'))).toBe(true)
  } finally {
    await rm(folder, { recursive: true })
  }
})
