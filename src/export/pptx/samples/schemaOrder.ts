import type { XmlElement } from './parseXml.ts'

/**
 * The order of children in the types that we write, from the schemas of ECMA-376 part 1 (dml-main, dml-chart, pml).
 * PowerPoint offers to "repair" a file that breaks it. A type that depends on its parent is named `parent/child`.
 */
const sequences: Record<string, string> = {
  'p:presentation':
    'sldMasterIdLst notesMasterIdLst handoutMasterIdLst sldIdLst sldSz notesSz smartTags embeddedFontLst custShowLst photoAlbum custDataLst kinsoku defaultTextStyle modifyVerifier extLst',
  'p:sldMaster': 'cSld clrMap sldLayoutIdLst transition timing hf txStyles extLst',
  'p:sldLayout': 'cSld clrMapOvr transition timing hf extLst',
  'p:sld': 'cSld clrMapOvr transition timing extLst',
  'p:notesMaster': 'cSld clrMap hf notesStyle extLst',
  'p:notes': 'cSld clrMapOvr extLst',
  'p:cSld': 'bg spTree custDataLst controls extLst',
  'p:txStyles': 'titleStyle bodyStyle otherStyle extLst',
  'p:sp': 'nvSpPr spPr style txBody extLst',
  'p:cxnSp': 'nvCxnSpPr spPr style extLst',
  'p:pic': 'nvPicPr blipFill spPr style extLst',
  'p:graphicFrame': 'nvGraphicFramePr xfrm graphic extLst',
  'p:nvSpPr': 'cNvPr cNvSpPr nvPr',
  'p:nvCxnSpPr': 'cNvPr cNvCxnSpPr nvPr',
  'p:nvPicPr': 'cNvPr cNvPicPr nvPr',
  'p:nvGraphicFramePr': 'cNvPr cNvGraphicFramePr nvPr',
  'p:spPr':
    'xfrm custGeom prstGeom noFill solidFill gradFill blipFill pattFill grpFill ln effectLst effectDag scene3d sp3d extLst',
  'p:txBody': 'bodyPr lstStyle p',
  'p:bgPr': 'noFill solidFill gradFill blipFill pattFill grpFill effectLst effectDag extLst',
  'p:blipFill': 'blip srcRect tile stretch',
  'a:blipFill': 'blip srcRect tile stretch',
  'a:custGeom': 'avLst gdLst ahLst cxnLst rect pathLst',
  'a:p': 'pPr r|br|fld endParaRPr',
  'a:r': 'rPr t',
  'a:fld': 'rPr pPr t',
  'a:rPr':
    'ln noFill|solidFill|gradFill effectLst effectDag highlight uLnTx uLn uFillTx uFill latin ea cs sym hlinkClick hlinkMouseOver rtl extLst',
  'a:pPr':
    'lnSpc spcBef spcAft buClrTx buClr buSzTx buSzPct buSzPts buFontTx buFont buNone buAutoNum buChar buBlip tabLst defRPr extLst',
  'a:ln': 'noFill|solidFill|gradFill|pattFill prstDash|custDash round|bevel|miter headEnd tailEnd extLst',
  'a:tbl': 'tblPr tblGrid tr',
  'a:tc': 'txBody tcPr extLst',
  'a:tcPr': 'lnL lnR lnT lnB lnTlToBr lnBlToTr cell3D noFill|solidFill headers extLst',
  'a:theme': 'themeElements objectDefaults extraClrSchemeLst custClrLst extLst',
  'a:themeElements': 'clrScheme fontScheme fmtScheme extLst',
  'a:clrScheme': 'dk1 lt1 dk2 lt2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink extLst',
  'a:fmtScheme': 'fillStyleLst lnStyleLst effectStyleLst bgFillStyleLst',
  'a:majorFont': 'latin ea cs font extLst',
  'a:minorFont': 'latin ea cs font extLst',
  'c:chartSpace':
    'date1904 lang roundedCorners style clrMapOvr pivotSource protection chart spPr txPr externalData printSettings userShapes extLst',
  'c:chart':
    'title autoTitleDeleted pivotFmts view3D floor sideWall backWall plotArea legend plotVisOnly dispBlanksAs extLst',
  'c:title': 'tx layout overlay spPr txPr extLst',
  'c:plotArea': 'layout barChart|lineChart|doughnutChart catAx valAx dTable spPr extLst',
  'c:barChart': 'barDir grouping varyColors ser dLbls gapWidth overlap serLines axId extLst',
  'c:lineChart': 'grouping varyColors ser dLbls dropLines hiLowLines upDownBars marker smooth axId extLst',
  'c:doughnutChart': 'varyColors ser dLbls firstSliceAng holeSize extLst',
  'c:barChart/c:ser':
    'idx order tx spPr invertIfNegative pictureOptions dPt dLbls trendline errBars cat val shape extLst',
  'c:lineChart/c:ser': 'idx order tx spPr marker dPt dLbls trendline errBars cat val smooth extLst',
  'c:doughnutChart/c:ser': 'idx order tx spPr explosion dPt dLbls cat val extLst',
  'c:dPt': 'idx invertIfNegative marker bubble3D explosion spPr pictureOptions extLst',
  'c:marker': 'symbol size spPr extLst',
  'c:dLbls':
    'dLbl delete numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize separator showLeaderLines leaderLines extLst',
  'c:dLbl':
    'idx delete layout tx numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize separator extLst',
  'c:legend': 'legendPos legendEntry layout overlay spPr txPr extLst',
  'c:scaling': 'logBase orientation max min extLst',
  'c:catAx':
    'axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossesAt auto lblAlgn lblOffset tickLblSkip tickMarkSkip noMultiLvlLbl extLst',
  'c:valAx':
    'axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossesAt crossBetween majorUnit minorUnit dispUnits extLst',
  'c:spPr': 'xfrm custGeom prstGeom noFill solidFill gradFill blipFill pattFill ln effectLst extLst',
  worksheet: 'sheetPr dimension sheetViews sheetFormatPr cols sheetData',
  styleSheet: 'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs',
}

/** Children that a schema does not know there, or knows earlier, as `parent: child`. */
export function misplaced(root: XmlElement): string[] {
  const found: string[] = []
  const visit = (element: XmlElement) => {
    for (const child of element.children) visit(child)
    for (const child of element.children) {
      const sequence = sequences[`${element.name}/${child.name}`] ?? sequences[child.name]
      if (sequence) found.push(...outOfOrder(child, sequence))
    }
  }
  const sequence = sequences[root.name]
  if (sequence) found.push(...outOfOrder(root, sequence))
  visit(root)
  return found
}

function outOfOrder(element: XmlElement, sequence: string): string[] {
  const order = sequence.split(' ').map((names) => names.split('|'))
  let at = 0
  return element.children.flatMap(({ name }) => {
    const place = order.findIndex((names) => names.includes(name.replace(/^\w+:/, '')))
    if (place < at) return [`${element.name}: ${name}`]
    at = place
    return []
  })
}
