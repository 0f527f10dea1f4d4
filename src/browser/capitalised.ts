/** What stands by itself begins with a large letter; the help says what keys do in small ones. */
export function capitalised(label: string): string {
  return label.charAt(0).toUpperCase() + label.slice(1)
}
