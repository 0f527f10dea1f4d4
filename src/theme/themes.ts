import type { Theme } from './theme.ts'
import * as newspaperFaces from './themes/newspaper/faces.ts'
import * as newspaperMotif from './themes/newspaper/motif.ts'
import * as newspaperTokens from './themes/newspaper/tokens.ts'
import * as plainFaces from './themes/plain/faces.ts'
import * as plainTokens from './themes/plain/tokens.ts'
import * as shootsFaces from './themes/shoots/faces.ts'
import * as shootsMotif from './themes/shoots/motif.ts'
import * as shootsTokens from './themes/shoots/tokens.ts'
import * as stageFaces from './themes/stage/faces.ts'
import * as stageMotif from './themes/stage/motif.ts'
import * as stageTokens from './themes/stage/tokens.ts'

/** The theme of a deck that names none. */
export const shoots: Theme = {
  name: 'shoots',
  scheme: 'auto',
  ...shootsTokens,
  ...shootsFaces,
  ...shootsMotif,
  logo: null,
}

const newspaper: Theme = {
  name: 'newspaper',
  scheme: 'light',
  ...newspaperTokens,
  ...newspaperFaces,
  ...newspaperMotif,
  logo: null,
}

const stage: Theme = {
  name: 'stage',
  scheme: 'dark',
  ...stageTokens,
  ...stageFaces,
  ...stageMotif,
  logo: null,
}

export const plain: Theme = {
  name: 'plain',
  scheme: 'light',
  ...plainTokens,
  ...plainFaces,
  motif: null,
  logo: null,
}

/** The themes that travel with the program, by the names that authors write. */
export const themes: ReadonlyMap<string, Theme> = new Map(
  [shoots, newspaper, stage, plain].map((theme) => [theme.name, theme]),
)
