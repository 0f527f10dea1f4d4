import type { Slide } from '../../model.ts'
import { xml, type Xml } from './xml.ts'

/**
 * Between neighbours that both move (`data-auto-animate`) what they share goes to its new place: Morph, which PowerPoint
 * has since 2019 and other programs show as a fade ([MS-PPTX] 2.9, `p159:morph`); null where nothing moves.
 */
export function renderTransition(slide: Slide, before: Slide | undefined): Xml | null {
  if (!slide.autoAnimate || !before?.autoAnimate) return null
  return xml`<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice xmlns:p159="http://schemas.microsoft.com/office/powerpoint/2015/09/main" Requires="p159"><p:transition spd="slow"><p159:morph option="byObject"/></p:transition></mc:Choice><mc:Fallback><p:transition spd="slow"><p:fade/></p:transition></mc:Fallback></mc:AlternateContent>`
}
