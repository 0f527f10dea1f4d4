import { words } from 'virtual:deck/words'
import type { CommandName } from '../../words.ts'

/** Something that a key, the help and the menu offer. */
export interface PageCommand {
  name: CommandName
  /** Keys that do it, as `Shift+ArrowLeft`; what a keyboard types is small. The help shows those that stand first. */
  keys: readonly string[]
  /** How many of its keys the help shows. */
  shown?: number
  run: () => void
}

/** What can be done on the page, in the order in which the help and the menu tell of it. */
export class Commands {
  readonly #commands: PageCommand[] = []

  /** A command of a name that is there already takes its place. */
  add(...commands: PageCommand[]): void {
    for (const command of commands) {
      const at = this.#commands.findIndex(({ name }) => name === command.name)
      if (at >= 0) this.#commands[at] = command
      else this.#commands.push(command)
    }
  }

  /** @returns whether there is such a command */
  run(name: string): boolean {
    const command = this.#commands.find((each) => each.name === name)
    command?.run()
    return command !== undefined
  }

  ofKey(key: string): PageCommand | undefined {
    return this.#commands.find(({ keys }) => keys.includes(key))
  }

  /** Each with what it does and its keys, in the deck's language. */
  list(): { name: CommandName; label: string; keys: string[] }[] {
    return this.#commands.map(({ name, keys, shown = 2 }) => ({
      name,
      label: words.commands[name],
      keys: keys.slice(0, shown).map(showKey),
    }))
  }
}

const keyNames: Record<string, string> = {
  ArrowRight: '→',
  ArrowLeft: '←',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Escape: 'Esc',
  Shift: '⇧',
}

/** A key as it stands on a keyboard. */
function showKey(key: string): string {
  if (key === ' ') return words.space
  return key
    .split('+')
    .map((part) => keyNames[part] ?? (part.length === 1 ? part.toUpperCase() : part))
    .join('')
}
