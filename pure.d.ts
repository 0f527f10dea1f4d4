/** What every platform has, Node and browsers alike, and the pure stages may use. */
declare const URL: {
  new (url: string): { readonly href: string }
  canParse(url: string, base?: string): boolean
}
declare class TextDecoder {
  constructor(label: string, options?: { fatal?: boolean; ignoreBOM?: boolean })
  decode(bytes: Uint8Array): string
}
