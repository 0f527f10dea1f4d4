/** Lets keys, and what is to be drawn, come between two pieces of long work. */
export async function breathe(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve))
}
