import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Common characters, for copies that differ as the slides of a long deck do. */
const characters =
  '春夏秋冬山河湖海风云雨雪花草树木鸟兽虫鱼金银铜铁纸笔墨砚琴棋书画衣食住行门窗桌椅茶饭酒菜东西南北早晚晴阴红黄蓝绿长短高低' +
  '宽窄轻重快慢新旧冷热软硬甜酸苦辣父母兄弟姐妹儿女师友邻客手足耳目口鼻肩背心肺肝胆牛马羊鸡犬猪猫兔鼠龙虎蛇猴象狮熊狐狼' +
  '船车桥路塔亭楼阁井灯钟鼓旗帆网锅碗盘杯刀剪针线布丝棉麻绸缎帽鞋袜裙裤袖领扣带伞扇枕被床帘毯席镜梳篮筐桶盆罐瓶壶炉灶柴'

/**
 * Writes a deck of `length` slides: those of `source` again and again, each copy with an id and words of its own, and
 * the article that supports their numbers.
 *
 * @param {string} source the folder of a deck
 * @param {string} folder where the long one is written
 * @param {number} length
 */
export async function writeLongDeck(source, folder, length) {
  const deck = await readFile(join(source, 'deck.md'), 'utf8')
  const [frontMatter] = /^---\n[^]*?\n---\n/.exec(deck)
  const slides = deck.slice(frontMatter.length).split(/^---$/m)
  // An agenda of all sections would be no slide.
  const repeated = slides.filter((slide) => !slide.includes('layout="agenda"'))
  const copies = Array.from({ length }, (_, at) =>
    vary(repeated[at % repeated.length], Math.floor(at / repeated.length)),
  )
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'deck.md'), frontMatter + copies.join('\n---\n'))
  await writeFile(join(folder, 'article.md'), await readFile(join(source, 'article.md'), 'utf8'))
}

function vary(slide, copy) {
  if (copy === 0) return slide
  const word = Array.from({ length: 12 }, (_, at) => characters[(copy * 12 + at) % characters.length]).join(
    '',
  )
  const letters = String.fromCharCode(96 + copy)
  return `${slide.replace(/\bid="([^"]+)"/g, `id="$1-${letters}"`).trimEnd()}${word}。\n`
}
