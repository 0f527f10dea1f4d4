import type { Command } from 'commander'

interface CommandModule {
  /** Gives a command its arguments, its options and what it does. */
  describe: (command: Command) => void
}

/** The commands, each with a line on it and the module that holds it. */
export const commands: Record<string, { summary: string; load: () => Promise<CommandModule> }> = {
  init: { summary: 'makes a folder with a deck to begin with', load: () => import('./init.ts') },
  draft: { summary: 'turns an article into a deck to edit', load: () => import('./draft.ts') },
  import: { summary: 'turns a deck of Marp, Slidev, pandoc or reveal-md into one', load: () => import('./import.ts') }, // prettier-ignore
  dev: { summary: 'presents a deck and follows its changes', load: () => import('./dev.ts') },
  check: { summary: 'lists every number with its verdict and its sentence', load: () => import('./check.ts') }, // prettier-ignore
  stats: { summary: 'lists the statistics of an article', load: () => import('./stats.ts') },
  build: { summary: 'writes decks as static files for any host', load: () => import('./build.ts') },
  preview: { summary: 'serves what was built', load: () => import('./preview.ts') },
  export: { summary: 'writes PDF, handout, PPTX, one HTML file, pictures', load: () => import('./export.ts') }, // prettier-ignore
  mcp: { summary: 'serves an assistant that writes decks, by the Model Context Protocol', load: () => import('./mcp.ts') }, // prettier-ignore
  ids: { summary: 'writes the id of each slide into its deck', load: () => import('./ids.ts') },
}
