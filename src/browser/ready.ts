/** The signal that tests and exports wait for: `<html data-deck="ready">`, once all of `parts` have come. */
export async function readyWhen(...parts: Promise<unknown>[]): Promise<void> {
  await Promise.all(parts)
  await document.fonts.ready
  document.documentElement.dataset['deck'] = 'ready'
}
