/** The marks of an end that is open, in pixels of a slide: how many, where the first stands, how far apart, how tall. */
export const chevrons = { count: 3, first: 9, gap: 10, rise: 11, width: 4 }

/** How far they reach beyond a bar. */
export const openLength =
  chevrons.first + (chevrons.count - 1) * chevrons.gap + chevrons.rise + chevrons.width / 2
