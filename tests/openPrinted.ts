// pdf.js asks for what Node 20 does not have yet.
const buffers = ArrayBuffer.prototype as unknown as Record<string, unknown>
buffers['transferToFixedLength'] ??= function copy(this: ArrayBuffer) {
  return this.slice(0)
}
const { getDocument, OPS } = await import('unpdf/pdfjs')

export { OPS }
export type PrintedPdf = Awaited<ReturnType<typeof getDocument>['promise']>

/** A PDF as another program's reader has it. */
export function openPrinted(data: Uint8Array): Promise<PrintedPdf> {
  return getDocument({ data: new Uint8Array(data), useSystemFonts: false, verbosity: 0 }).promise
}
