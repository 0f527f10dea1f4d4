import { execFile } from 'node:child_process'
import { join } from 'node:path'

/** How a command ended, and what it said. */
export interface Outcome {
  code: number
  out: string
  err: string
}

/**
 * Calls a command of this program as a program of its own: what it says, and what goes wrong in it, stays apart.
 *
 * @param args the command, and what stands behind it
 * @param limits in milliseconds, and in bytes of what it may say; without them it takes its time
 */
export function runCommand(
  args: string[],
  { timeout = 0, maxBuffer = Infinity }: { timeout?: number; maxBuffer?: number } = {},
): Promise<Outcome> {
  const cli = join(import.meta.dirname, '../cli.js')
  return new Promise((done) => {
    execFile(process.execPath, [cli, ...args], { timeout, maxBuffer }, (error, out, err) =>
      done({ code: error ? Number(error.code ?? 1) : 0, out, err }),
    )
  })
}
