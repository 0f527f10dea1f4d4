/** What becomes of an element of HTML. */
export type Treatment =
  /** Has its own function among the blocks or the inlines. */
  | 'block'
  | 'inline'
  /** Its content stays, and it says nothing. */
  | 'unwrapped'
  /** It goes, and its content with it. */
  | 'dropped'

const names: Record<Treatment, string> = {
  block:
    'div section article main header footer aside nav center hgroup p h1 h2 h3 h4 h5 h6 ul ol dl blockquote pre table figure figcaption details hr video audio',
  inline:
    'a b strong i em dfn var cite s del strike sub sup mark kbd small u ins q abbr span font big code tt samp br wbr img',
  unwrapped:
    'picture label time data bdi bdo ruby rb button acronym blink marquee nobr li dt dd summary tbody thead tfoot tr td th',
  dropped:
    'script style iframe frame frameset object embed applet svg math form input select textarea canvas template noscript link meta base title head dialog map area param source track rp rt',
}

const treatments = new Map(
  (Object.keys(names) as Treatment[]).flatMap((treatment) =>
    names[treatment].split(' ').map((name) => [name, treatment] as const),
  ),
)

/** Elements that have no end of their own. */
export const voidElements = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
)

/** What becomes of an element; undefined for what is no element of HTML. */
export function treatmentOf(name: string): Treatment | undefined {
  return treatments.get(name)
}
