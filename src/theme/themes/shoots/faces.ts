import { officeSans } from '../../signs.ts'
import type { Faces } from '../../theme.ts'

/**
 * Barlow's 600 stands for 700: its strokes are as dark as the Han characters of Noto Sans SC Bold, where Barlow's own
 * 700 is darker. Its capitals and figures are 700 units high, those drawn for Noto Sans SC's Han characters 733: at
 * 105 % they stand as high beside them.
 */
export const faces: Faces = {
  latin: {
    400: 'Barlow-400',
    700: 'Barlow-600',
  },
  han: {
    400: 'NotoSansSC-400',
    700: 'NotoSansSC-700',
  },
  display: null,
  tracking: -0.02,
  latinSize: 105,
  system: ['Noto Sans SC', 'Source Han Sans SC', 'PingFang SC', 'Microsoft YaHei', 'sans-serif'],
  office: officeSans,
}
