/** Vite as it comes, but for relative addresses. */
export default { base: './' }
