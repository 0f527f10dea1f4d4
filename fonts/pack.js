/**
 * Packs the fonts that travel with the program: of families whose packages hold all weights (120 MB), those that the
 * themes set, unchanged but for Brotli, which Node unpacks in some hundredths of a second (17 MB).
 *
 *     npm install --no-save @expo-google-fonts/barlow@0.4 @expo-google-fonts/noto-emoji@0.4 \
 *       @expo-google-fonts/noto-sans-sc@0.4 dejavu-fonts-ttf@2.37
 *     node fonts/pack.js && npm run compile && node fonts/coverage.js
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'

const fonts = {
  'Barlow-400': '@expo-google-fonts/barlow/400Regular/Barlow_400Regular.ttf',
  'Barlow-600': '@expo-google-fonts/barlow/600SemiBold/Barlow_600SemiBold.ttf',
  'Barlow-800': '@expo-google-fonts/barlow/800ExtraBold/Barlow_800ExtraBold.ttf',
  'NotoSansSC-400': '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
  'NotoSansSC-700': '@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf',
  'NotoSansSC-900': '@expo-google-fonts/noto-sans-sc/900Black/NotoSansSC_900Black.ttf',
  'NotoEmoji-400': '@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf',
  'NotoEmoji-700': '@expo-google-fonts/noto-emoji/700Bold/NotoEmoji_700Bold.ttf',
  'DejaVuSans-400': 'dejavu-fonts-ttf/ttf/DejaVuSans.ttf',
  'DejaVuSans-700': 'dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf',
  DejaVuMathTeXGyre: 'dejavu-fonts-ttf/ttf/DejaVuMathTeXGyre.ttf',
}

const { resolve } = createRequire(import.meta.url)
for (const [name, path] of Object.entries(fonts)) {
  const data = readFileSync(resolve(path))
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 9,
    [constants.BROTLI_PARAM_LGWIN]: 24,
    [constants.BROTLI_PARAM_SIZE_HINT]: data.length,
  }
  writeFileSync(join(import.meta.dirname, `${name}.ttf.br`), brotliCompressSync(data, { params }))
}
