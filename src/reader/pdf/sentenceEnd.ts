/** A line that ends what a sentence, or a clause that leads something in, says. */
export const sentenceEnd = /[。．.！!？?；;：:…][”"’」』)）\]]*$/u
