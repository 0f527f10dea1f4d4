/** Articles as people write them in other programs, made for these tests. */
export const posts: Record<string, string> = {
  'an Astro post.mdx': `---
title: 'Solar on every roof'
description: 'What 3,200 roofs taught us'
pubDate: 'Jul 08 2024'
heroImage: '../../assets/blog-placeholder-3.jpg'
author: "Mei Lin"
---
import Chart from '../../components/Chart.astro'
import { Image } from 'astro:assets'

export const x = 1

<Chart data={[1,2,3]} client:load />

In June, 3,200 roofs fed 14.6 GWh into the grid.

<Callout type="warning">
  Output fell 12% on cloudy days.
</Callout>

Costs were {costs.total} per roof.

<Image src={roof} alt="A roof" />

## Method

We metered **every** roof at 15-minute intervals.
`,

  'a Docusaurus post.md': `---
slug: q3-report
title: Q3 reliability report
authors:
  - name: Sam Poe
    title: SRE
    url: https://example.org
  - name: Kim Vo
tags: [sre]
date: 2024-10-02
---

Availability was 99.95% in Q3.

:::tip Good to know

Only 3 incidents lasted more than an hour.

:::

<Tabs>
  <TabItem value="a" label="A">Errors fell by 21%.</TabItem>
</Tabs>

<details>
<summary>How we count</summary>

An incident begins when 1% of requests fail.

</details>

import Foo from './foo'

![img alt](./img/docusaurus.png#gh-dark-mode-only)
`,

  'a Hexo post.md': `---
title: 半年存储成本复盘
date: 2024-07-01 12:00:00
updated: 2024-07-03 08:00:00
tags:
  - 存储
categories: 技术
author: 王小明
---

> 本文首发于团队博客。

上半年存储成本为320万元，同比下降18%。

<!-- more -->

{% note info %}
冷数据占比达到62%。
{% endnote %}

{% asset_img cost.png 成本曲线 %}

## 一、现状

1. 热数据 120 TB
2. 冷数据 480 TB
   - 其中日志 300 TB

\`\`\`js
console.log(320)
\`\`\`

{% blockquote 张三, 年会 %}
每一分钱都要花在刀刃上。
{% endblockquote %}
`,

  'a Hugo post.md': `+++
title = "Fleet costs in 2024"
date = 2025-01-14T09:30:00+01:00
draft = false
tags = ["fleet", "costs"]
[author]
name = "Ana Ruiz"
[params]
cover = "x.png"
+++

{{< toc >}}

Our fleet burned 1,240 tonnes of diesel in 2024, 8% less than in 2023.

<!--more-->

{{< figure src="fuel.png" title="Diesel by month" >}}

## Where it went

{{% notice tip %}}
Idle time fell by 14%.
{{% /notice %}}

| Depot | Diesel (t) | Change |
|:------|-----------:|-------:|
| North | 640 | -10% |
| South | 600 | -6% |

See [the raw data]({{< ref "data.md" >}}) for details.
`,

  'a Jekyll post.md': `---
layout: post
title:  "We moved 40 services in six weeks"
date:   2024-03-05 10:15:00 -0500
categories: [infra, cloud]
author: jdoe
excerpt_separator: <!--more-->
---
{% include toc.html %}

We moved **40 services** in six weeks.
<!--more-->

![Latency before and after]({{ "/assets/latency.png" | relative_url }})
*Latency before and after the move*

{% highlight ruby %}
def x
  1
end
{% endhighlight %}

Latency fell from 310 ms to 180 ms[^p95].

[^p95]: The 95th percentile.

{% if page.comments %}
Comments
{% endif %}
`,

  'underlined headings.md': `Harbour report 2024
===================

*By Lena Moss, 12 March 2025*

Traffic
-------

The harbour handled 4.1 million
containers in 2024, up from 3.8
million.

    indented code 12

* one
    * nested two
        * deep three

Line one  
line two with break

[1]: https://example.org "x"

More at [the site][1] or <https://example.org>.

***

Related posts

- [Old report](old.md)
- [Older report](older.md)
`,

  'a VitePress page.md': `---
title: Release 4.2
lastUpdated: true
---

# Release 4.2

[[toc]]

Build time fell from 42 s to 18 s. :tada:

::: warning
Node 16 is dropped.
:::

::: code-group
\`\`\`sh [npm]
npm i
\`\`\`
:::

> [!NOTE]
> Startup is 30% faster.

==Highlighted== text and H~2~O, 29^th^ of May.

*[HTML]: Hyper Text Markup Language

Term
: Definition of 5 things

- [x] Done with 12 tests
- [ ] 3 left

Footer text <sup>1</sup>
`,

  'a post with notices.md': `# 2024年新能源汽车出口观察

作者：李雷 | 2025-01-20 | 来源：车市周报

![](https://pic.example.com/a.jpg)

图1：2024年各月出口量（万辆）

2024年，新能源汽车出口128.4万辆，同比增长6.7%。

**一、欧洲市场**

对欧洲出口46万辆，占35.8%。

<table>
<tr><th>市场</th><th>出口（万辆）</th></tr>
<tr><td>欧洲</td><td>46</td></tr>
<tr><td>东南亚</td><td>31</td></tr>
</table>

---

相关阅读：
- [2023年出口回顾](http://a.example.com)
- [关税观察](http://b.example.com)

（责任编辑：韩梅梅）

本文转载自微信公众号，版权归原作者所有。
`,

  'a table of aligned columns.txt': `QUARTERLY HARBOUR REPORT

By Lena Moss
12 March 2025

OVERVIEW

The harbour handled 1.2 million containers in the first quarter of 2025,
up 8% on a year earlier, as two new cranes came into service and the rail
link reopened.

Table 1. Containers by terminal (thousands)

Terminal        Q1 2024    Q1 2025    Change
North               410        452    +10.2%
South               385        401     +4.2%
East                316        347     +9.8%

Source: Port authority

OUTLOOK

The port expects 4.9 million containers this year.

RELATED LINKS
http://example.org/a
http://example.org/b
`,

  'an Obsidian note.md': `---
aliases: [Q3]
tags:
  - work/report
created: 2025-10-03T18:22
author: "[[Mia Chen]]"
up: "[[Reports MOC]]"
---
# Q3 review
#work #report

> [!summary]+ In short
> Revenue rose **14%** to €8.2M, see [[Q2 review|last quarter]].

Customers: [[Acme Corp]] and [[Globex|Globex Inc.]] bought 60% of it. ==Churn fell to 1.9%.== ^key

![[revenue-chart.png|600]]
*Revenue by month*

![[Q2 review#Targets]]

%% private: margin is 99% %%

- [x] Hire 12 people
- [ ] Open the Lyon office by 2026
	- [ ] 400 m² found

| Region | Revenue (€M) |
| ------ | -----------: |
| [[EU]] | 5.1 |
| US     | 3.1 |

$$
m = \\frac{p}{r}
$$

\`\`\`dataview
TABLE revenue FROM "x"
\`\`\`
`,

  'a Pelican post.md': `Title: Bees of the city
Date: 2025-05-06 10:20
Category: Nature
Tags: bees, city
Authors: Ola Berg, Tom Lee
Slug: bees
Summary: We counted 41 kinds.

We counted 41 kinds of bees in 12 parks[1].

Published figures differ[2]: the council counts 38.

$$ n = 41 $$

References

[1] City survey 2024, 120 pages.
[2] Council report.
`,

  'a page of components.mdx': `---
id: q2
title: Q2 in numbers
sidebar_label: Q2
authors: [{name: Jo Park, title: PM}, {name: Li Wei}]
date: 2025-07-02
---

import Tabs from '@theme/Tabs';
import TabItem from '@theme/TabItem';
import Chart, {
  Axis,
} from '../components/Chart';

# Q2 in numbers

<head>
  <meta name="robots" content="noindex" />
</head>

Active teams grew to 18,400, up 23% on Q1.

:::warning[Mind the base]
Trials (2,100) are not counted.
:::

<Chart
  data={[1, 2]}
  title="Teams"
/>

<Tabs groupId="os">
<TabItem value="eu" label="Europe">

Europe has 7,200 teams.

</TabItem>
<TabItem value="us" label="US">

The US has 6,900 teams.

</TabItem>
</Tabs>

{/* a hidden comment with 999 teams */}

\`\`\`jsx title="src/App.js" {1,3-5} showLineNumbers
export default () => <App n={5} />
\`\`\`

<details>
  <summary>Method</summary>

  Teams with at least 3 members count.

</details>

Uptime was {frontMatter.uptime ?? '99.98%'}.

![Teams by month](./img/teams.png 'Teams by month, January to June')
`,

  'a Hugo post with shortcodes.md': `+++
title = 'How we cut our bill by 42%'
date = 2025-04-11T09:30:00+08:00
lastmod = 2025-04-12
draft = false
tags = ['cost', 'cloud']
[params]
  author = 'Priya Nair'
[[resources]]
  src = 'images/*.jpg'
+++

{{< toc >}}

Last year our cloud bill reached **$3.1 million**. This year it is $1.8 million.

<!--more-->

{{< figure src="bill.png" alt="Monthly bill" caption="Figure 1: Our bill by month, in thousand dollars." >}}

## What we did {#what}

{{% notice tip %}}
Reserve what you use all day; it saves 31%.
{{% /notice %}}

{{< highlight go >}}
func main() { fmt.Println(42) }
{{< /highlight >}}

| Service | 2024 ($k) | 2025 ($k) |
|:--------|----------:|----------:|
| Compute | 1,900 | 980 |
| Storage | 720 | 510 |
| **Total** | **2,620** | **1,490** |

{{< youtube w7Ft2ymGmfc >}}

We moved 240 services[^1] in nine weeks, see [our post]({{< ref "post.md" >}}) and {{< param version >}}.

[^1]: Batch jobs not counted.

### Next

1. Move the *last* 12 services.
2. Halve egress by 2026.
   - first Europe: 40%
   - then Asia

{{< button href="/x" >}}Read on{{< /button >}}
`,

  'a chat.txt': `李明 2025-03-04 09:12
各位早，一季度数据出来了：
营收 12.6亿元，同比增长18%
订单 3400 单
退货率降到1.9%

王芳 2025-03-04 09:15
@李明 收到，海外占多少？

李明 2025-03-04 09:16
海外营收4.1亿元，占32.5%。
`,

  'an answer of a chat.txt': `Sure! Here's a summary of the report:

### Key findings

- **Revenue**: $4.2 billion, up 11% year over year
- **Headcount**: 18,300 (down 4%)

| Segment | Revenue ($bn) | Growth |
|---------|---------------|--------|
| Cloud   | 2.6 | 24% |
| Devices | 1.6 | -5% |

**Bottom line:** cloud now makes up 62% of revenue.

Let me know if you'd like me to dig deeper!
`,

  'a marked text.txt': `\uFEFF白皮书\r\n\r\n2024年产量30万吨。\r\n`,

  'a mail.txt': `Subject: Weekly numbers

Hi all,

Signups were 1,420 last week (+12%).
Churn fell to 2.1%.

  * Trials: 310
  * Paid: 88

Region    Signups   Paid
EMEA          520     31
AMER          610     40
APAC          290     17

Cheers,
Sam
`,

  'a long title.txt': `A very long title that says exactly what the report is about and goes on for quite a while because its author could not decide what to leave out of it

The plant made 5,000 tonnes in 2024.
`,

  'a copied news story.txt': `City to spend $40m on buses after record ridership
Mayor says fleet will double by 2027

By Ana Ruiz, Staff Writer
Published March 5, 2025 at 9:14 a.m. EST

RIVERTON, March 5 (CityWire) -- Riverton will spend $40 million on 80 electric buses, the city council decided on Tuesday.

A new bus stop on Main Street. (Photo by Sam Poe/CityWire)

Ridership rose 12% to 31 million trips in 2024.

"We are out of seats," said mayor Joan Lee.

READ MORE: Council raises parking fees

Follow us on Twitter @citywire

(Reporting by Ana Ruiz; Editing by Kim Vo)
`,

  'numbered chapters.txt': `第一章 总体情况
2024年，公司实现营业收入86.2亿元，同比增长14.5%。
第一节 国内业务
国内收入61亿元。
第二节 海外业务
海外收入25.2亿元。
第二章 展望
1. 产能
新增产能30万吨。
2. 研发
研发投入占比提升至6.8%。
`,

  'a table by tabs.txt': `云岭市2024年统计公报

发布时间：2025-03-18  来源：云岭市统计局  作者：张伟

一、综合

全年地区生产总值3200亿元，比上年增长5.6%。

表1 2024年三次产业增加值
单位：亿元

产业	增加值	增速（%）
第一产业	210	3.2
第二产业	1540	6.1
第三产业	1450	5.4

二、农业
（一）粮食
粮食总产量86万吨，增长1.2%。
（二）畜牧
肉类总产量24万吨。

责任编辑：李娜
`,

  'a copied WeChat article.txt': `云岭发布 2025年1月16日 18:32

重磅！云岭工业总产值突破2000亿元

点击上方蓝字关注我们

\u3000\u30001月16日，云岭市召开新闻发布会。2024年，全市规模以上工业总产值达2068亿元，同比增长9.3%。

\u3000\u3000图为云岭高新区某车间。记者 王强 摄

01 产业

\u3000\u3000装备制造业完成产值860亿元，占比41.6%。

02 企业

\u3000\u3000新增规上企业132家。

END

来源：云岭日报
编辑：刘洋
审核：陈静

点赞、在看、转发，让更多人知道
`,

  'a wrapped bulletin.txt': `某县2023年国民经济和社会发展统计公报

某县统计局
2024年3月28日

    2023年，全县上下坚持稳中求进，经济运行总体平稳。初步核算，
全年实现地区生产总值386.5亿元，按不变价格计算，比上年增长6.2%。
其中，第一产业增加值52.3亿元，增长4.1%；第二产业增加值178.6亿
元，增长7.5%；第三产业增加值155.6亿元，增长5.6%。

一、农业

    全年粮食播种面积86.4万亩，比上年增加0.5万亩；粮食总产量35.2
万吨，增长1.4%。

表1  2023年主要农产品产量

    产品名称      单位      产量      比上年增长%
    粮食          万吨      35.2      1.4
    油料          万吨      4.8       2.6
    蔬菜          万吨      61.7      3.9

二、工业和建筑业

    全年规模以上工业增加值增长8.1%。
`,

  'headings in capitals.txt': `QUARTERLY BULLETIN OF THE HARBOR AUTHORITY
Third Quarter 2024

TRAFFIC

The harbor handled 1.84 million containers in the third quarter, 5.2 percent
more than a year earlier. Bulk cargo fell 3.4 percent to 9.6 million tonnes, as
two berths were closed for repair.

FINANCES

Revenue reached $212.4 million. Costs were $150.1 million.

                      Q3 2023    Q3 2024    Change
Containers (000)        1,749      1,840      5.2%
Bulk (000 t)            9,938      9,600     -3.4%
Passengers              4,120      4,410      7.0%

OUTLOOK

1. Reopen berth 4 in November.
2. Add 2 cranes.
   a) one for berth 4
   b) one for berth 7

Contact: Press office, +1 555 0100, press@example.org
`,

  'a Chinese answer of a chat.txt': `好的，下面是我为您整理的2024年某市文旅市场分析：

**一、总体情况**

2024年，全市接待游客3560万人次，同比增长12.3%，实现旅游收入412亿元，同比增长15.6%。

**二、主要特点**

* **客源结构优化**：省外游客占比达到46%，比上年提高5个百分点。
* **消费升级明显**：人均消费1157元，增长2.9%。

**三、区县对比**

| 区县 | 游客（万人次） | 收入（亿元） |
|------|------|------|
| 东城区 | 1280 | 168 |
| 西城区 | 970 | 121 |
| 南湖县 | 1310 | 123 |

希望以上内容对您有帮助！如果需要，我可以继续为您生成PPT大纲。
`,

  '2023-08-17-reading.md': `---
layout: post
title:  "Summer reading in numbers"
categories: library
---
{% include header.html %}
This summer 3,120 children joined the reading club, up 18% on 2022.
{: .lead}

{% highlight ruby %}
puts 1
{% endhighlight %}

* TOC
{:toc}

Together they read 41,900 books; each child read 13.4 books on average.

Age | Children | Books
--- | ---: | ---:
6–8 | 1,240 | 19,800
9–11 | 1,150 | 14,300
12–14 | 730 | 7,800
`,

  'a paper of Taiwan.txt': `臺北市捷運2023年運量報告

記者陳小明／臺北報導　2024-01-15

臺北捷運公司今天公布，2023年總運量達7億1,200萬人次，較前一年增加21.5%。其中板南線占38%，淡水信義線占31%。

第一章　各線運量

去年日均運量195萬人次。
`,

  'a line of the day, the paper and the author.txt': `全厂产值增长7%

2024-03-18 09:30　来源：某某日报　作者：张三 李四

2023年，全厂产值26亿元，比上年增长7%。其中，出口占61%。
`,

  'a post under its author.md': `# Water in the valley

**Ann Moor** · 18 March 2024 · 5 min read

The valley used 48.2 million cubic metres of water in 2023, 7% less than in 2022.
`,

  'a bulletin with notes.txt': `某市2023年统计公报

全年粮食产量186.5万吨，增长1.8%。

注：
1.本公报数据为初步统计数。
2.部分数据因四舍五入，存在总计与分项合计不等的情况。
`,

  'a chat with its question.txt': `You said:
Summarise our numbers for the board

Helper said:
Here's a short summary of the quarter:

**Sales**

* Revenue rose 12% to $48.2 million
* Churn fell to 2.1%

**Outlook**

We have 38 open roles.
`,
}
