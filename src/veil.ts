/**
 * What is drawn over a picture that words stand on: the ground's colour, a share of it from 0 to 1 (`.veil` of the
 * theme). A picture that is as faint as that by its author's word needs none.
 */
export const veil = { share: 0.72, faint: 0.35 }
