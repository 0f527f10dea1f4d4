/**
 * What a host should say of a site's files that no page can say of itself, as Netlify, Cloudflare Pages and others read
 * it from `_headers`: no other site may put the deck into a frame, and no file is taken for what it is not.
 */
export const headersFile = `/*
  Content-Security-Policy: frame-ancestors 'self'
  X-Frame-Options: SAMEORIGIN
  X-Content-Type-Options: nosniff
  Referrer-Policy: strict-origin-when-cross-origin
  Cross-Origin-Opener-Policy: same-origin-allow-popups
/files/*.svg
  Content-Security-Policy: default-src 'none'; style-src 'unsafe-inline'; sandbox
`
