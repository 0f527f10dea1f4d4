/**
 * Radicals that stand for the characters they are drawn as: what is copied out of many PDFs has them in the characters'
 * places. By Unicode's EquivalentUnifiedIdeograph, those of the Radicals Supplement that are characters of their own.
 */
const supplement: Record<string, string> = Object.fromEntries(
  Array.from(
    '⺁厂⺄乙⺆冂⺊卜⺌小⺎兀⺏尢⺘手⺙攵⺛旡⺝月⺟母⺠民⺡水⺣火⺩王⺫目⺬示⺮竹⺰纟⺲罒⺳网⺶羊⺷羊⺸羊⺹耂⺼肉⺾艹⻁虎⻃覀⻄西⻅见⻆角⻈讠⻉贝⻊足⻋车⻌辶⻐钅⻑長⻒镸⻓长⻔门⻕阜⻖阝⻘青⻙韦⻚页⻛风⻜飞⻝食⻟飠⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻲亀⻳龟'.matchAll(
      /(.)(.)/gu,
    ),
    ([, radical, character]) => [radical!, character!],
  ),
)

/** A text with characters in the places of radicals, one for one, so that offsets hold. */
export function withoutRadicals(text: string): string {
  return text.replace(/[\u2e80-\u2fd5]/g, (radical) => supplement[radical] ?? radical.normalize('NFKC'))
}
