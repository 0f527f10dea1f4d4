import { table } from '../engine/alternation.ts'

/** Verbs that tell that something is said, and nothing of what. */
export const opinions = table(
  'think thinks thought thinking believe believes believed believing feel feels felt feeling find finds found finding',
)

/** Verbs of what people say, want, or do. */
export const telling = table(`
  say said saying agree agreed agreeing disagree disagreed disagreeing support supported supporting oppose opposed opposing
  want wanted wanting wish wished prefer preferred preferring favor favored favour favoured expect expected expecting trust trusted report reported reporting plan planned planning intend intended approve approved
  disapprove disapproved consider considered view viewed see saw rate rated describe described worry worried know knew like liked dislike disliked use used hope hoped fear feared admit admitted claim claimed
  indicate indicated indicating express expressed cite cited name named choose chose chosen answer answered respond responded understand accept accepted reject rejected doubt doubted call called label labelled labeled
`).concat(opinions)
