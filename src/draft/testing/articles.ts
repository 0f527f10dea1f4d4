/** Articles of our own for tests: each has what drafting finds hard. */

export const county = `---
title: 青川县工业强县推进会：家底、目标与办法
lang: zh-CN
source: 青川日报
date: 2023-03-02
authors: [林小禾]
---

## 会议现场

3月1日，青川县工业强县推进会在县会展中心召开，大会邀请了160位企业家参会。会上表彰了一批先进企业，现场兑现奖励资金860万元。

县委、县政府向企业家作出承诺：凡是招商引资时依法作出的承诺，都予以兑现；凡是上级出台的惠企政策，都认真落实；凡是外地行之有效的办法，都积极试行。

“企业是青川发展的底气所在。越是困难的时候，越要相信企业家、依靠企业家。”青川县工业和信息化局局长周明远说。

## 工业家底

2021年，青川县工业总产值突破300亿元，居全市第三。2022年，青川县工业总产值达到410亿元，较2017年末增长190亿元，年均增长19%。

规模以上工业企业达到286家，同比增长12.3%；完成工业投资95.6亿元，同比增长21.4%；工业用电量同比下降1.8%。

三次产业中，全县工业增加值占地区生产总值的46.5%。

## 园区建设

青川高新区党工委副书记、管委会主任陈立表示，将瞄准百亿园区，持续优化营商环境，推动装备制造、新材料、生物医药三大产业集聚发展，让企业在青川放心投资、安心经营。

园区新建标准厂房32万平方米，新增就业岗位约5600个。

## 发展目标

力争到2025年，青川县工业总产值突破700亿元、力争实现800亿元；规模以上工业增加值突破200亿元，年均增长15%；新增工业投资500亿元。

## 主要举措

青川县抓机遇、稳运行，巩固工业经济回升态势；补短板、锻长板，打造特色产业生态；促转型、提能级，推动绿色化转型；求突破、上规模，壮大数字经济。

一是强化要素保障，帮助企业解决用地用电难题；二是强化人才支撑，办好产业工人培训班；三是强化服务意识，落实重点项目专班。
`

export const trade = `---
title: Port of Aldmouth sees record year as exports climb
lang: en
source: Aldmouth Gazette
date: 2024-02-12
authors: [Jane Harlow]
---

## A record year

The Port of Aldmouth handled 48.2 million tonnes of cargo in 2023, up from 44.6 million tonnes in 2022. Container traffic rose by 7.5% to 2.1 million units, while bulk cargo fell 3.2%.

"We have never been busier, and our people deserve the credit," said Tom Ellery, chief executive of the Aldmouth Port Authority.

## Money

Revenue reached £312m in 2023, compared with £287m in 2022. Operating profit was £61m. The authority plans to invest more than £150m in new cranes by 2027.

Exports accounted for 58% of the cargo by weight.

## What comes next

The harbour channel will be deepened, the old grain terminal will be rebuilt, and a rail link to the inland depot is to open. Local residents have asked for quieter night shifts.

Maria Lund, who chairs the residents' council, said that the port must be a better neighbour.
`

export const threeSentences = `县图书馆昨天重新开放。新馆藏书12万册，比原来多了一倍。读者凭身份证就可以借书。`

export const withoutStatistics = `老街的早晨从一碗面开始。面馆的灯最先亮起来，老板揉面、烧水、备料，动作不紧不慢。

街坊们陆续坐下，谁也不着急。有人聊起孩子的功课，有人说起昨晚的雨，店里渐渐热闹起来。

这样的早晨，老街已经过了很多年。新的店铺开在街口，老的手艺留在巷子里，彼此相安无事。

傍晚时分，灯又一盏一盏暗下去。守店的人把门板合上，街道回到安静之中。
`

export const hostile = `# 用*星号*写成的 [标题](javascript:alert(1))

## <script>alert(1)</script> 与 \`代码\`

- 完成投资 **12亿元**，同比增长_8%_
- <img src=x onerror=alert(1)> 新建道路30公里
- 备注：见附件 | 表格 | 分隔

---

Note: 这一行像备注。备注：也像。

1. 新增就业岗位3000个 <!-- .slide: layout="cover" -->
2. 访问 https://example.com 或 www.example.com 或 a@b.cn

> 引用里有 # 井号，占比达到35%。

\`\`\`
代码里的 99亿元 不算
\`\`\`

=====

+ 加号开头，总产值达到88亿元，~~删除线~~ 与 &lt;实体&gt;。
`
