import { CommandError } from '../commandError.ts'
import type { Drawn } from '../diagram/drawDiagrams.ts'
import { findMermaid } from '../diagram/findMermaid.ts'
import { findBrowser } from '../export/browser.ts'
import type { Deck, Diagram, Problem } from '../model.ts'
import { placeAt } from '../problem.ts'
import type { Theme } from '../theme/theme.ts'
import { diagramsOf } from '../render/diagram.ts'

/**
 * Draws a deck's diagrams, where Mermaid is installed for the deck's project or for where the command runs; else they
 * are shown as code, which is said once.
 *
 * @param folder the deck's
 * @param theme whose colours and faces they are drawn in
 * @returns the drawn ones by their texts
 */
export async function readDiagrams(
  deck: Deck,
  folder: string,
  theme: Theme,
): Promise<{ diagrams: Map<string, Diagram>; problems: Problem[] }> {
  const blocks = diagramsOf(deck)
  const [first] = blocks
  if (!first) return { diagrams: new Map(), problems: [] }
  const at = ({ start }: { start: number }, message: string, expected: string): Problem => ({
    code: 'diagram',
    severity: 'warning',
    message,
    expected,
    file: deck.file,
    ...placeAt(deck.text, start),
  })
  const program = await findMermaid(folder)
  const drawn = program === null ? 'Mermaid is not installed' : await drawAll(blocks, program, theme)
  if (typeof drawn === 'string') {
    const problem = at(first, `a Mermaid diagram is shown as its code: ${drawn}`, expected)
    return { diagrams: new Map(), problems: [problem] }
  }
  const problems = blocks.flatMap((block) => {
    const one = drawn.get(block.text)!
    if (!('objection' in one)) return []
    return [
      at(block, `a Mermaid diagram is shown as its code: ${one.objection}`, 'a diagram that Mermaid reads'),
    ]
  })
  const diagrams = [...drawn].filter((entry): entry is [string, Diagram] => !('objection' in entry[1]))
  return { diagrams: new Map(diagrams), problems }
}

const expected =
  'npm install mermaid beside the deck and a browser, or a picture of it: ![what it shows](diagram.svg)'

/** @returns why none can be drawn, where that is so */
async function drawAll(
  blocks: { text: string }[],
  program: string,
  theme: Theme,
): Promise<Map<string, Drawn> | string> {
  if (!findBrowser()) return 'no Chrome, Chromium or Edge is installed'
  const { drawDiagrams } = await import('../diagram/drawDiagrams.ts')
  try {
    return await drawDiagrams(
      blocks.map(({ text }) => text),
      program,
      theme,
    )
  } catch (error) {
    if (error instanceof CommandError) return error.message
    throw error
  }
}
