import { officeSans } from '../../signs.ts'
import type { Faces, FontPath } from '../../theme.ts'
import { faces as shoots } from '../shoots/faces.ts'

/** Heavy enough for a headline. The Latin of Noto Serif SC is Source Serif's, but for apostrophes as wide as a character. */
const serif = (name: string, axes: Record<string, number>): FontPath => ({
  css: `@fontsource-variable/${name}.css`,
  axes,
})

/** Headlines with serifs over text without. */
export const faces: Faces = {
  ...shoots,
  display: {
    latin: serif('source-serif-4/opsz', { wght: 760, opsz: 60 }),
    han: serif('noto-serif-sc/index', { wght: 800 }),
    latinSize: 104,
  },
  tracking: -0.015,
  office: { ...officeSans, display: { latin: 'Times New Roman', eastAsian: 'SimSun' } },
}
