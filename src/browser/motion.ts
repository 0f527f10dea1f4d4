const reduced = matchMedia('(prefers-reduced-motion: reduce)')

/** Whether the viewer asks that nothing moves. */
export function prefersStill(): boolean {
  return reduced.matches
}
