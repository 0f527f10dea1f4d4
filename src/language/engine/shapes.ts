/** Kinds of articles that are told in their own way. */
export type ShapeName =
  'meeting' | 'bulletin' | 'results' | 'survey' | 'study' | 'minutes' | 'announcement' | 'tutorial'

/** How an article of one shape is known, and what matters most in it. */
export interface ArticleShape {
  name: ShapeName
  /** Its title says so. */
  title: RegExp
  /** Or so many of its headings do; `fewest` of them. */
  headings: RegExp
  fewest: number
  /** How much of the weight of a lead its first sentences have: what opens a meeting's report is who was there. */
  lead: number
  /** Sentences that say what such an article is read for. */
  says: RegExp
  /** Headings of sections that only lead up to that, or away from it: what they say is not the article's message. */
  leadsUp: RegExp
}
