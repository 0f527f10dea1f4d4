/** How a language tells a stretch that can stand alone on a slide from one that needs what stands around it. */
export interface StandingRules {
  /** A word that only joins a sentence to the one before it; without it the sentence says the same. */
  connective: RegExp
  /** A word within a text for something named before. */
  pronoun: RegExp
  /** What points at a thing by its name at the head of a sentence: 该, this. */
  demonstrative: RegExp
  /** A beginning that speaks of something named before: He said, Of those, 其中. */
  anaphor: RegExp
  /** Words that point at something beside the text: a figure, a link, another place of the text. */
  pointer: RegExp
  /** A text that is no sentence but the name of a picture, a table or another work. */
  reference: RegExp
  /** A clause that only says when, whence or on what condition: it wants a main clause. */
  subordinate: RegExp
  /** The same of a clause that has no verb. */
  adverbial: RegExp
  /** Whether a text says something of something: it has a subject and a verb. */
  hasPredicate(text: string): boolean
  /** Whether a cut text ends in a verb that has lost what it does. */
  endsOpen(text: string): boolean
  /** A text's subject: what stands before its verb; empty where none is found. */
  subjectOf(text: string): string
  /** A title that says only that something is published or held, and nothing of what it says. */
  heralds: RegExp
  /** What is said of every meeting: who was there, when it ended, when the next one is. */
  routine: RegExp
  /** The heading of a part that is beside the matter: thanks, references, contacts. */
  aside: RegExp
  /** Words that announce what matters most: overall, for the first time, 首次, 总体. */
  cue: RegExp
  /** How a sentence begins that says what was decided. */
  decides: RegExp
  /** The heading of a part that says what to do, sentence by sentence. */
  instructs: RegExp
  /** Words of quantity, that head nothing without a verb. */
  quantity: RegExp
  /** A heading that names nothing: a lone general noun. */
  general: RegExp
}
