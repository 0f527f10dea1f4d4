import { words } from 'virtual:deck/words'
import { giveNotice } from '../notice.ts'

/**
 * The address of this slide and step for others: where the deck is published, if that is known; else where it is now,
 * without what only this person has chosen.
 */
export function linkHere(): string {
  const published = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href
  const address = new URL(published ?? location.href)
  if (!published) address.search = ''
  address.hash = location.hash
  return address.href
}

/** Hands the link to whatever the person shares with; where there is no such thing, it is copied. */
export async function share(): Promise<void> {
  const url = linkHere()
  if ('share' in navigator && matchMedia('(pointer: coarse)').matches) {
    // A person may think better of it.
    return navigator.share({ title: document.title, url }).catch(() => {})
  }
  try {
    await navigator.clipboard.writeText(url)
    giveNotice(words.viewer.copied)
  } catch {
    giveNotice(url)
  }
}
