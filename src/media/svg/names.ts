/** A list of names, as one text. */
const list = (names: string): string[] => names.trim().split(/\s+/)

/** Elements of SVG 2 that draw, or that say how: none runs, fetches, animates an address or holds another language. */
export const elements = list(`
  svg g defs symbol use switch title desc view a
  path rect circle ellipse line polyline polygon
  text tspan textPath image
  linearGradient radialGradient stop pattern clipPath mask marker filter
  feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap
  feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feImage feMerge feMergeNode
  feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence
`)

/** Elements whose content goes with them. */
export const withContent = list(`
  script style foreignObject iframe object embed video audio canvas metadata handler listener
  animate animateMotion animateTransform animateColor set discard mpath
  font font-face glyph missing-glyph
`)

/** Attributes of those elements: geometry, paint, text, and addresses, which are looked at one by one. */
export const attributes = list(`
  id class style lang xml:lang xml:space role aria-* data-name
  href xlink:href
  x y x1 y1 x2 y2 cx cy r rx ry fx fy fr width height d points pathLength dx dy rotate textLength lengthAdjust
  viewBox preserveAspectRatio transform transform-origin version overflow clip
  gradientUnits gradientTransform spreadMethod offset
  patternUnits patternContentUnits patternTransform clipPathUnits maskUnits maskContentUnits mask-type
  markerUnits markerWidth markerHeight orient refX refY
  filterUnits primitiveUnits in in2 result mode type values operator k1 k2 k3 k4 order kernelMatrix divisor bias
  targetX targetY edgeMode preserveAlpha surfaceScale diffuseConstant specularConstant specularExponent
  kernelUnitLength scale xChannelSelector yChannelSelector stdDeviation radius baseFrequency numOctaves seed
  stitchTiles azimuth elevation z pointsAtX pointsAtY pointsAtZ limitingConeAngle tableValues slope intercept
  amplitude exponent flood-color flood-opacity lighting-color color-interpolation color-interpolation-filters
  fill fill-opacity fill-rule stroke stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin
  stroke-miterlimit stroke-opacity stroke-width vector-effect opacity color display visibility paint-order
  stop-color stop-opacity clip-path clip-rule mask filter marker-start marker-mid marker-end mix-blend-mode
  isolation image-rendering shape-rendering text-rendering
  font font-family font-size font-size-adjust font-stretch font-style font-variant font-weight letter-spacing
  word-spacing kerning text-anchor text-decoration dominant-baseline alignment-baseline baseline-shift
  writing-mode direction unicode-bidi glyph-orientation-horizontal glyph-orientation-vertical
  startOffset method spacing side systemLanguage requiredFeatures
`)
