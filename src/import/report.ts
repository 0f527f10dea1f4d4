/** What became of a deck that was imported, line by line of its file. */
export interface ImportReport {
  /** What means here what it meant there. */
  kept: string[]
  /** What was written anew. */
  changed: string[]
  /** What has no equal. */
  lost: string[]
}

/** An import under way: each kind of thing is told once, at its first line. */
export class Report {
  readonly #told: Record<keyof ImportReport, Map<string, number>> = {
    kept: new Map(),
    changed: new Map(),
    lost: new Map(),
  }

  /** @param line of the file, from 1; 0 where it is about the whole deck */
  tell(as: keyof ImportReport, what: string, line = 0): void {
    if (!this.#told[as].has(what)) this.#told[as].set(what, line)
  }

  get value(): ImportReport {
    const lines = (as: keyof ImportReport) =>
      [...this.#told[as]].map(([what, line]) => (line > 0 ? `line ${line}: ${what}` : what))
    return { kept: lines('kept'), changed: lines('changed'), lost: lines('lost') }
  }
}
