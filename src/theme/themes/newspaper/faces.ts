import { officeSans } from '../../signs.ts'
import type { Faces, FontPath } from '../../theme.ts'
import { faces as shoots } from '../shoots/faces.ts'

/** Noto Serif SC, whose Latin is Source Serif's, heavy enough for a headline. */
const serif: FontPath = { css: '@fontsource-variable/noto-serif-sc/index.css', wght: 800 }

/** Headlines with serifs over text without. */
export const faces: Faces = {
  ...shoots,
  display: { latin: serif, han: serif, latinSize: 104 },
  tracking: -0.015,
  office: { ...officeSans, display: { latin: 'Times New Roman', eastAsian: 'SimSun' } },
}
