import type { Faces } from '../../theme.ts'
import { faces as shoots } from '../shoots/faces.ts'

/** The heaviest weights, for headings that are read from the last row. */
export const faces: Faces = {
  ...shoots,
  display: {
    latin: 'Barlow-800',
    han: 'NotoSansSC-900',
    latinSize: 105,
  },
  tracking: -0.025,
}
