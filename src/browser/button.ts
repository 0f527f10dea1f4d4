import { capitalised } from './capitalised.ts'

/** A button that keeps no focus: Space and Enter go on moving the talk, also when what it opens is closed again. */
export function button(label: string, run: () => void): HTMLButtonElement {
  const made = document.createElement('button')
  made.type = 'button'
  made.textContent = capitalised(label)
  made.addEventListener('click', () => {
    made.blur()
    run()
  })
  return made
}
