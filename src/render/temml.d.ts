/** What `maths.ts` uses of Temml, whose own types name the elements of a page. */
declare const temml: {
  /** @throws an error named ParseError for what is no TeX */
  __renderToMathMLTree(tex: string, options: { displayMode: boolean; throwOnError: boolean }): unknown
}
export default temml
