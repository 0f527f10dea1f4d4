/** The whole address of a site's file, where the site is published at `url`: a folder, with or without its slash. */
export function publicAddress(url: string, file: string): string {
  const site = new URL(url)
  site.search = site.hash = ''
  if (!/(?:\/|\.html?)$/.test(site.pathname)) site.pathname += '/'
  return new URL(file, site).href
}
