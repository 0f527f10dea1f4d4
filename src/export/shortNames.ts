import type { Page } from 'playwright-core'

/** A name in a PDF has 127 bytes at most (ISO 32000-1, Annex C); Chromium writes what is not ASCII as percents. */
const longest = 127

/**
 * Does something while no part of a page has a longer id than a PDF may have as a name: such ids are numbers meanwhile, and
 * links lead to these.
 */
export async function withShortNames<T>(page: Page, work: () => Promise<T>): Promise<T> {
  const root = page.locator(':root')
  const long = await root.evaluate((root, longest) => {
    const elements = [...root.querySelectorAll('[id]')].filter(
      ({ id }) => encodeURIComponent(String(id)).length > longest,
    )
    return elements.map((element, i) => {
      const id = String(element.id)
      const name = `part:${i + 1}`
      element.id = name
      const links = [...root.querySelectorAll('a[href^="#"]')].filter((link) =>
        [id, encodeURIComponent(id)].includes(String(link.getAttribute('href')).slice(1)),
      )
      for (const link of links) link.setAttribute('href', `#${name}`)
      return { id, name }
    })
  }, longest)
  const result = await work()
  await root.evaluate((root, long) => {
    for (const { id, name } of long) {
      const element = [...root.querySelectorAll('[id]')].find((one) => one.id === name)
      if (element) element.id = id
      for (const link of root.querySelectorAll(`a[href="#${name}"]`)) link.setAttribute('href', `#${id}`)
    }
  }, long)
  return result
}
