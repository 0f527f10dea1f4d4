/** A file as an address that holds all of it. */
export function asData(type: string, data: Uint8Array): string {
  return `data:${type};base64,${Buffer.from(data).toString('base64')}`
}
