import { officeSans } from '../../signs.ts'
import type { Faces } from '../../theme.ts'

/**
 * Barlow's 600 stands for 700: its strokes are as dark as the Han characters of Noto Sans SC Bold, where Barlow's own
 * 700 is darker. Its capitals and figures are 700 units high, those drawn for Noto Sans SC's Han characters 733: at
 * 105 % they stand as high beside them.
 */
export const faces: Faces = {
  latin: {
    400: '@expo-google-fonts/barlow/400Regular/Barlow_400Regular.ttf',
    700: '@expo-google-fonts/barlow/600SemiBold/Barlow_600SemiBold.ttf',
  },
  han: {
    400: '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
    700: '@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf',
  },
  display: null,
  tracking: -0.02,
  latinSize: 105,
  system: ['Noto Sans SC', 'Source Han Sans SC', 'PingFang SC', 'Microsoft YaHei', 'sans-serif'],
  office: officeSans,
}
