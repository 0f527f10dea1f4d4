import type { Faces } from '../../theme.ts'
import { faces as shoots } from '../shoots/faces.ts'

/** One family for both scripts: the Latin that was drawn for Noto Sans SC. */
export const faces: Faces = { ...shoots, latin: shoots.han, latinSize: 100, tracking: -0.01 }
