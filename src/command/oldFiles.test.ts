import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { markOf, markPicture } from '../export/pictureMark.ts'
import { png as picture } from '../reader/samples/picture.ts'
import { removeOldPictures } from './oldFiles.ts'

it('takes away old pictures of the deck, and nothing else', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'old-'))
  const [ours, other] = [markOf('/ours'), markOf('/other')]
  const png = picture(4, 2)
  const files = {
    '01-cover.png': markPicture(png, ours),
    '02-gone.png': markPicture(png, ours),
    '03-of-another.png': markPicture(png, other),
    '04-mine.png': png,
    'photo.png': markPicture(png, ours),
  }
  for (const [name, data] of Object.entries(files)) await writeFile(join(folder, name), data)
  expect(await removeOldPictures(folder, new Map([['01-cover.png', png]]), ours)).toEqual(['02-gone.png'])
  expect((await readdir(folder)).toSorted()).toEqual(
    Object.keys(files).filter((name) => name !== '02-gone.png'),
  )
  await rm(folder, { recursive: true })
})
