/** How a line ends that ends a sentence, in Chinese or Latin marks. */
export const terminal = /[。！？；!?;…][”’」』）)"']*$|[.][”’"')]*$/
