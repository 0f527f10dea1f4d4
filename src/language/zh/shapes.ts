import { never } from '../engine/claims.ts'
import type { ArticleShape } from '../engine/shapes.ts'

/** The first that fits is an article's shape. */
export const shapes: ArticleShape[] = [
  {
    name: 'minutes',
    title: /纪要|会议记录/,
    headings: /议题|议程|审议事项/,
    fewest: 2,
    lead: 0.2,
    says: /决定|议定|一致同意|审议通过|表决/,
    leadsUp: /出席|缺席|列席|请假|上次会议|下次会议/,
  },
  {
    name: 'study',
    title: never,
    headings:
      /^(?:[\d一二三四五六七八九十]+[、.．]?\s*)?(?:摘要|引言|研究方法|材料与方法|方法|结果|讨论|结论|局限)/,
    fewest: 3,
    lead: 0.8,
    says: /研究(?:发现|表明|显示)|结果(?:表明|显示)|我们发现/,
    leadsUp:
      /^(?:[\d一二三四五六七八九十]+[、.．]?\s*)?(?:背景|研究背景|引言|前言|对象|研究对象|研究方法|材料与方法|方法|局限|研究局限|不足)/,
  },
  {
    name: 'survey',
    title: /调查|问卷|民调/,
    headings: /受访者|样本|调查方法/,
    fewest: 2,
    lead: 0.8,
    says: /结果显示|受访者|调查(?:显示|发现)/,
    leadsUp: /调查(?:方法|对象|说明)|样本|受访者构成/,
  },
  {
    name: 'results',
    title: /业绩|财报|季报|年报|半年报|营收|净利润/,
    headings: /业绩|营收|分红|展望|财务/,
    fewest: 2,
    lead: 1,
    says: /营业收入|营收|净利润|毛利率|每股/,
    leadsUp: /电话会议|公司简介|关于|分红|风险提示/,
  },
  {
    name: 'tutorial',
    title: /教程|入门|手把手|如何|怎样|指南/,
    headings: /^第[一二三四五六七八九十\d]+步|^步骤|准备工作|环境准备/,
    fewest: 2,
    lead: 1,
    says: /本文(?:将|介绍)|本教程/,
    leadsUp: /准备工作|环境准备|前言|下一步|参考/,
  },
  {
    name: 'announcement',
    title: /发布|上线|开源|推出/,
    headings: /安装|快速开始|使用方法|特性|功能|许可|为什么/,
    fewest: 2,
    lead: 1,
    says: /是一[个款种]|支持|可以/,
    leadsUp: /安装|快速开始|使用方法|许可|贡献/,
  },
  {
    name: 'bulletin',
    title: /公报|工作报告|通报|简报|运行情况|统计|总结|白皮书/,
    headings: never,
    fewest: 1,
    lead: 1,
    says: /生产总值|总量|总体|合计|预期目标/,
    leadsUp: never,
  },
  {
    name: 'meeting',
    title: /召开|举行|举办|开幕|闭幕|会议|大会|座谈|推进会|论坛/,
    headings: never,
    fewest: 1,
    lead: 0.2,
    says: /主要(?:预期)?目标|目标是|力争|预计|突破|达到|完成|强调|要求|号召/,
    leadsUp: never,
  },
]
