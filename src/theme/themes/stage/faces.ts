import type { Faces } from '../../theme.ts'
import { faces as shoots } from '../shoots/faces.ts'

/** The heaviest weights, for headings that are read from the last row. */
export const faces: Faces = {
  ...shoots,
  display: {
    latin: '@expo-google-fonts/barlow/800ExtraBold/Barlow_800ExtraBold.ttf',
    han: '@expo-google-fonts/noto-sans-sc/900Black/NotoSansSC_900Black.ttf',
    latinSize: 105,
  },
  tracking: -0.025,
}
