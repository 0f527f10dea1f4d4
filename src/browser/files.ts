import { words } from 'virtual:deck/words'
import { element } from './renderSource.ts'

/** The files that stand beside the page (`<html data-files>`), as a list of links; null where there are none. */
export function listFiles(): HTMLElement | null {
  const addresses = document.documentElement.dataset['files']?.split(' ') ?? []
  if (addresses.length === 0) return null
  const list = element('nav', 'files')
  list.setAttribute('aria-label', words.files)
  list.append(element('h3', '', words.files))
  for (const address of addresses) {
    const name = address.replace(/^.*\//, '')
    const link = document.createElement('a')
    link.href = address
    link.textContent = name
    // Files of many talks are kept in one folder.
    link.download = `${document.title} ${name}`
    list.append(link)
  }
  return list
}
