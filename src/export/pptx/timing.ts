import type { MediaKind } from '../../model.ts'
import { xml, type Xml } from './xml.ts'

/** A video or a sound on a slide, by the number of its shape. */
export interface Played {
  shape: number
  kind: MediaKind
  loop: boolean
  muted: boolean
}

/**
 * What plays on a slide, when it is clicked (ECMA-376 part 1, 19.5: a media node for each under the root); null where
 * nothing does.
 */
export function renderTiming(played: Played[]): Xml | null {
  if (played.length === 0) return null
  const nodes = played.map(({ shape, kind, loop, muted }, i) => {
    const node = xml`<p:cMediaNode vol="80000"${muted && xml` mute="1"`}><p:cTn id="${i + 2}"${loop && xml` repeatCount="indefinite"`} fill="hold" display="0"><p:stCondLst><p:cond delay="indefinite"/></p:stCondLst></p:cTn><p:tgtEl><p:spTgt spid="${shape}"/></p:tgtEl></p:cMediaNode>`
    return kind === 'video' ? xml`<p:video>${node}</p:video>` : xml`<p:audio>${node}</p:audio>`
  })
  return xml`<p:timing><p:tnLst><p:par><p:cTn id="1" dur="indefinite" restart="never" nodeType="tmRoot"><p:childTnLst>${nodes}</p:childTnLst></p:cTn></p:par></p:tnLst></p:timing>`
}
