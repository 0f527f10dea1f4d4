import { officeScripts } from '../../theme/signs.ts'
import type { OfficeFaces } from '../../theme/theme.ts'
import type { Palette } from './palette.ts'
import { xml, type Xml } from './xml.ts'

/** What a theme's text refers to, so that changing the theme's faces changes the deck. */
export const themeFaces = xml`<a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/>`

/** The same for headings. */
export const headingFaces = xml`<a:latin typeface="+mj-lt"/><a:ea typeface="+mj-ea"/><a:cs typeface="+mj-cs"/>`

/** The same faces by their names, for text whose theme some programs do not look up. */
export function namedFaces({ latin, eastAsian }: Pick<OfficeFaces, 'latin' | 'eastAsian'>): Xml {
  return xml`<a:latin typeface="${latin}"/><a:ea typeface="${eastAsian}"/><a:cs typeface=""/>`
}

/** A theme part: the palette as PowerPoint's twelve colours, faces, and plain formats. */
export function renderTheme(name: string, palette: Palette, faces: OfficeFaces): Xml {
  const { dark, accents } = palette
  // PowerPoint's own dark themes too keep dk dark and lt light, and swap them in the master's map.
  const [dk1, lt1] = dark ? [palette.ground, palette.ink] : [palette.ink, palette.ground]
  const [dk2, lt2] = dark ? [palette.rule, palette.inkSoft] : [palette.inkSoft, palette.rule]
  const colour = (tag: string, value: string) => xml`<a:${tag}><a:srgbClr val="${value}"/></a:${tag}>`
  const plainFill = xml`<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>`
  const line = (width: number) =>
    xml`<a:ln w="${width}" cap="flat" cmpd="sng" algn="ctr">${plainFill}<a:prstDash val="solid"/><a:miter lim="800000"/></a:ln>`
  const effect = xml`<a:effectStyle><a:effectLst/></a:effectStyle>`
  const scheme = (own: Pick<OfficeFaces, 'latin' | 'eastAsian'>) => {
    const scripts = Object.entries({ Hans: own.eastAsian, ...officeScripts }).map(
      ([script, typeface]) => xml`<a:font script="${script}" typeface="${typeface}"/>`,
    )
    return xml`${namedFaces(own)}${scripts}`
  }
  return xml`<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="${name}">
    <a:themeElements>
    <a:clrScheme name="${name}">
    ${colour('dk1', dk1)}${colour('lt1', lt1)}${colour('dk2', dk2)}${colour('lt2', lt2)}
    ${accents.map((value, i) => colour(`accent${i + 1}`, value))}
    ${colour('accent6', palette.swapped)}${colour('hlink', accents[0])}${colour('folHlink', palette.inkSoft)}
    </a:clrScheme>
    <a:fontScheme name="${name}"><a:majorFont>${scheme(faces.display)}</a:majorFont><a:minorFont>${scheme(faces)}</a:minorFont></a:fontScheme>
    <a:fmtScheme name="${name}">
    <a:fillStyleLst>${plainFill}${plainFill}${plainFill}</a:fillStyleLst>
    <a:lnStyleLst>${line(9525)}${line(19050)}${line(28575)}</a:lnStyleLst>
    <a:effectStyleLst>${effect}${effect}${effect}</a:effectStyleLst>
    <a:bgFillStyleLst>${plainFill}${plainFill}${plainFill}</a:bgFillStyleLst>
    </a:fmtScheme>
    </a:themeElements>
    <a:objectDefaults/><a:extraClrSchemeLst/>
    </a:theme>`
}

/** Which of the theme's colours are ground, ink and accent: the master's colour map, or a slide's that swaps them. */
export function colourMap({ dark }: Palette, swapped = false): Xml {
  const [bg1, tx1, bg2, tx2] = dark !== swapped ? ['dk1', 'lt1', 'dk2', 'lt2'] : ['lt1', 'dk1', 'lt2', 'dk2']
  const [accent1, accent6] = swapped ? ['accent6', 'accent1'] : ['accent1', 'accent6']
  const rest = ['accent2', 'accent3', 'accent4', 'accent5']
  return xml`bg1="${bg1}" tx1="${tx1}" bg2="${bg2}" tx2="${tx2}" accent1="${accent1}"${rest.map((name) => xml` ${name}="${name}"`)} accent6="${accent6}" hlink="hlink" folHlink="folHlink"`
}
