import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright/test'

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe objects to on the page as it is, one line each. */
export async function violations(page: Page): Promise<string[]> {
  // The policy of the page stops a script that is put into it; the protocol's evaluation is outside of it.
  await page.evaluate(axe)
  const results = await page.evaluate(
    () =>
      (globalThis as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run() as Promise<
        Pick<AxeResults, 'violations'>
      >,
  )
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 120)}`),
  )
}
