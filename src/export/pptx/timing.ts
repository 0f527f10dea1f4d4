import type { MediaKind } from '../../model.ts'
import type { Appearance } from './appearances.ts'
import { xml, type Xml } from './xml.ts'

/** A video or a sound on a slide, by the number of its shape. */
export interface Played {
  shape: number
  kind: MediaKind
  loop: boolean
  muted: boolean
}

/**
 * What happens on a slide at a click (ECMA-376 part 1, 19.5): its steps appear, in a main sequence of a group for each
 * click; a video or a sound plays, with a node of its own under the root. Null where nothing does.
 */
export function renderTiming(played: Played[], appearances: Appearance[] = []): Xml | null {
  if (played.length === 0 && appearances.length === 0) return null
  let last = 1
  const nextId = () => ++last
  const sequence = appearances.length > 0 && drawSequence(appearances, nextId)
  const nodes = played.map(({ shape, kind, loop, muted }) => {
    const node = xml`<p:cMediaNode vol="80000"${muted && xml` mute="1"`}><p:cTn id="${nextId()}"${loop && xml` repeatCount="indefinite"`} fill="hold" display="0"><p:stCondLst><p:cond delay="indefinite"/></p:stCondLst></p:cTn><p:tgtEl><p:spTgt spid="${shape}"/></p:tgtEl></p:cMediaNode>`
    return kind === 'video' ? xml`<p:video>${node}</p:video>` : xml`<p:audio>${node}</p:audio>`
  })
  return xml`<p:timing><p:tnLst><p:par><p:cTn id="1" dur="indefinite" restart="never" nodeType="tmRoot"><p:childTnLst>${sequence}${nodes}</p:childTnLst></p:cTn></p:par></p:tnLst>${drawBuilds(appearances)}</p:timing>`
}

function drawSequence(appearances: Appearance[], nextId: () => number): Xml {
  const steps = [...new Set(appearances.map(({ step }) => step))].toSorted((a, b) => a - b)
  const id = nextId()
  const clicks = steps.map((step) => {
    const [click, at] = [nextId(), nextId()]
    const effects = appearances
      .filter((one) => one.step === step)
      .map((one, i) => drawEffect(one, i === 0 ? 'clickEffect' : 'withEffect', nextId))
    return xml`<p:par><p:cTn id="${click}" fill="hold">${begin('indefinite')}<p:childTnLst><p:par><p:cTn id="${at}" fill="hold">${begin('0')}<p:childTnLst>${effects}</p:childTnLst></p:cTn></p:par></p:childTnLst></p:cTn></p:par>`
  })
  const turn = (event: string) =>
    xml`<p:cond evt="${event}" delay="0"><p:tgtEl><p:sldTgt/></p:tgtEl></p:cond>`
  return xml`<p:seq concurrent="1" nextAc="seek"><p:cTn id="${id}" dur="indefinite" nodeType="mainSeq"><p:childTnLst>${clicks}</p:childTnLst></p:cTn><p:prevCondLst>${turn('onPrev')}</p:prevCondLst><p:nextCondLst>${turn('onNext')}</p:nextCondLst></p:seq>`
}

function begin(delay: string): Xml {
  return xml`<p:stCondLst><p:cond delay="${delay}"/></p:stCondLst>`
}

/** PowerPoint's entrance effect Appear, which is its first preset. */
function drawEffect(
  appearance: Appearance,
  nodeType: 'clickEffect' | 'withEffect',
  nextId: () => number,
): Xml {
  const [effect, set] = [nextId(), nextId()]
  const group = appearance.part.kind !== 'object' && xml` grpId="0"`
  return xml`<p:par><p:cTn id="${effect}" presetID="1" presetClass="entr" presetSubtype="0" fill="hold"${group} nodeType="${nodeType}">${begin('0')}<p:childTnLst><p:set><p:cBhvr><p:cTn id="${set}" dur="1" fill="hold">${begin('0')}</p:cTn><p:tgtEl><p:spTgt spid="${appearance.shape}">${target(appearance)}</p:spTgt></p:tgtEl><p:attrNameLst><p:attrName>style.visibility</p:attrName></p:attrNameLst></p:cBhvr><p:to><p:strVal val="visible"/></p:to></p:set></p:childTnLst></p:cTn></p:par>`
}

/** Stands for all series, or all categories. */
const all = -3

function target({ part }: Appearance): Xml | null {
  switch (part.kind) {
    case 'paragraph':
      return xml`<p:txEl><p:pRg st="${part.index}" end="${part.index}"/></p:txEl>`
    case 'category':
      return xml`<p:graphicEl><a:chart seriesIdx="${all}" categoryIdx="${part.index}" bldStep="category"/></p:graphicEl>`
    case 'series':
      return xml`<p:graphicEl><a:chart seriesIdx="${part.index}" categoryIdx="${all}" bldStep="series"/></p:graphicEl>`
    default:
      return null
  }
}

/** How the shapes that come in parts are parted. */
function drawBuilds(appearances: Appearance[]): Xml | null {
  const kinds = new Map(appearances.map(({ shape, part }) => [shape, part.kind]))
  const builds = [...kinds].map(([shape, kind]) => {
    if (kind === 'object') return null
    if (kind === 'category' || kind === 'series')
      return xml`<p:bldGraphic spid="${shape}" grpId="0"><p:bldSub><a:bldChart bld="${kind}" animBg="0"/></p:bldSub></p:bldGraphic>`
    return xml`<p:bldP spid="${shape}" grpId="0"${kind === 'paragraph' && xml` build="p"`}/>`
  })
  return builds.some(Boolean) ? xml`<p:bldLst>${builds}</p:bldLst>` : null
}
