import { capitalised } from './capitalised.ts'

/**
 * Does what a button is for. Pressed by a pointer it keeps no focus: Space and Enter go on moving the talk, also when
 * what it opens is closed again. Whoever came by the keyboard stays there.
 */
export function onPress(made: HTMLButtonElement, run: () => void): void {
  made.addEventListener('click', ({ detail }) => {
    if (detail > 0) made.blur()
    run()
  })
}

/** A button with what it does written on it. */
export function button(label: string, run: () => void): HTMLButtonElement {
  const made = document.createElement('button')
  made.type = 'button'
  made.textContent = capitalised(label)
  onPress(made, run)
  return made
}
