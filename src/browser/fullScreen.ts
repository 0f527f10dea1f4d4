/** Fills the screen with the deck, or gives it back. */
export async function toggleFullScreen(): Promise<void> {
  // A browser may refuse, as where another page holds this one.
  if (document.fullscreenElement) await document.exitFullscreen().catch(() => {})
  else await document.documentElement.requestFullscreen?.().catch(() => {})
}
