import { describe, expect, test } from 'vitest'
import { traced } from './testing/traced.ts'

// What may be said of a few sentences and what may not: each number's verdict, of all that a slide shows.

describe.each([
  [
    '云溪县2022年地区生产总值80亿元，增长8%，农业拉动GDP增长0.2个百分点。农村居民消费3亿元，下降33.5%；城镇居民消费9亿元，增长5%。',
    [
      ['云溪县GDP为80亿元', 'quoted'],
      ['云溪县GDP增长8%', 'quoted'],
      ['农村居民消费下降三分之一', 'rounded'],
      ['农村居民消费下降近三分之一', 'unsupported'],
      ['农村消费3亿元', 'quoted'],
      ['城镇消费下降33.5%', 'contradicted'],
    ],
  ],
  [
    '2023年，南屏的不过夜旅客为12万人次，增长137%；现金流量净额为-38亿元，较上年少流出11亿元。铁路、公路、水路分别完成投资47亿元、16亿元和13亿元。',
    [
      ['南屏的不过夜旅客12万人次', 'quoted'],
      ['南屏的过夜旅客12万人次', 'contradicted'],
      ['不过夜旅客翻了一倍多', 'quoted'],
      ['现金流量净额为负38亿元', 'quoted'],
      ['现金流量净额38亿元', 'contradicted'],
      ['现金流少流出11亿元', 'quoted'],
      ['铁路投资47亿元', 'quoted'],
      ['水路投资47亿元', 'contradicted'],
      ['水路投资为13亿元', 'quoted'],
    ],
  ],
  [
    '小岩集團去年收入2,800.5億元，按年下跌14.7%；手機業務收入為1,672.2億元，按年下跌19.9%。',
    [
      ['小岩集團收入2,800.5億元', 'quoted'],
      ['小岩集团收入2800.5亿元', 'quoted'],
      ['手机业务收入1672.2亿元', 'quoted'],
      ['小岩集團收入1,672.2億元', 'contradicted'],
      ['小岩集团收入1672.2亿元', 'contradicted'],
      ['手机业务收入下跌14.7%', 'contradicted'],
      ['小岩集團收入減少兩成', 'contradicted'],
    ],
  ],
  [
    '云溪县2022年产值80亿元，增长8%；石桥县产值50亿元，下降3%。全市产值超130亿元，其中工业70亿元、农业20亿元。2021年全市产值120亿元。预计2023年全市产值140亿元。',
    [
      ['云溪县产值80亿元', 'quoted'],
      ['云溪县产值50亿元', 'contradicted'],
      ['石桥县产值50亿元', 'quoted'],
      ['石桥县产值80亿元', 'contradicted'],
      ['石桥县增长3%', 'contradicted'],
      ['石桥县下降3%', 'quoted'],
      ['云溪县下降8%', 'contradicted'],
      ['云溪县占8%', 'contradicted'],
      ['云溪县：80亿元', 'quoted'],
      ['石桥县：80亿元', 'contradicted'],
      ['全市产值130亿元', 'contradicted'],
      ['全市产值超130亿元', 'quoted'],
      ['全市产值不到130亿元', 'contradicted'],
      ['全市产值约130亿元', 'contradicted'],
      ['2022年全市产值120亿元', 'contradicted'],
      ['2021年全市产值120亿元', 'quoted'],
      ['2021年云溪县产值80亿元', 'contradicted'],
      ['农业产值70亿元', 'contradicted'],
      ['农业70亿元，工业20亿元', 'contradicted contradicted'],
      ['全市农业20亿元', 'quoted'],
      ['2023年全市产值140亿元', 'contradicted'],
      ['2023年全市产值预计140亿元', 'quoted'],
      ['2022年全市产值140亿元', 'contradicted'],
      ['全市产值达到140亿元', 'contradicted'],
      ['全市出口超130亿元', 'contradicted'],
      ['云溪县出口80亿元', 'contradicted'],
      ['云溪县产值0.8万亿元', 'unsupported'],
      ['云溪县产值8000000000元', 'quoted'],
      ['云溪县产值80万元', 'unsupported'],
      ['云溪县产值80亿美元', 'unsupported'],
      ['云溪县企业80家', 'unsupported'],
      ['云溪县产值78亿元', 'unsupported'],
      ['云溪县产值近80亿元', 'contradicted'],
      ['云溪县产值80.0亿元', 'quoted'],
      ['绿洲县产值80亿元', 'contradicted'],
      [
        '| 排名 | 县 | 产值（亿元） |\n|---|---|--:|\n| 1 | 云溪 | 80 |\n| 2 | 石桥 | 50 |',
        'own quoted own quoted',
      ],
      [
        '| 排名 | 县 | 产值（亿元） |\n|---|---|--:|\n| 1 | 云溪 | 50 |\n| 2 | 石桥 | 80 |',
        'own contradicted own contradicted',
      ],
      [
        '| 县 | 产值（亿元） | 增速 |\n|---|--:|--:|\n| 云溪 | 80 | 8% |\n| 石桥 | 50 | −3% |',
        'quoted quoted quoted quoted',
      ],
      [
        '| 县 | 产值（亿元） | 增速 |\n|---|--:|--:|\n| 云溪 | 50 | −3% |\n| 石桥 | 80 | 8% |',
        'contradicted contradicted contradicted contradicted',
      ],
      ['| 县 | 产值（万元） |\n|---|--:|\n| 云溪 | 80 |\n| 石桥 | 50 |', 'unsupported unsupported'],
      [
        '<!-- .chart: type="bar" unit="亿元" -->\n| 县 | 产值 |\n|---|--:|\n| 云溪 | 80 |\n| 石桥 | 50 |',
        'quoted quoted',
      ],
      [
        '<!-- .chart: type="bar" unit="亿元" -->\n| 县 | 产值 |\n|---|--:|\n| 云溪 | 50 |\n| 石桥 | 80 |',
        'contradicted contradicted',
      ],
      [
        '<!-- .chart: type="bar" unit="亿元" -->\n| 年份 | 全市产值 |\n|---|--:|\n| 2021 | 120 |\n| 2022 | >130 |\n| 2023 预计 | 140 |',
        'quoted quoted quoted',
      ],
      [
        '<!-- .chart: type="bar" unit="亿元" -->\n| 年份 | 全市产值 |\n|---|--:|\n| 2021 | 130 |\n| 2022 | 120 |\n| 2023 | 140 |',
        'contradicted contradicted contradicted',
      ],
    ],
  ],
  [
    'Harwick Foods had sales of $80m in 2022, up 8%; Foxbury Mills had sales of $50m, down 3%. The group employs more than 1,300 people in 12 towns. In 2021 its sales were $120m. Sales of $140m are expected in 2023.',
    [
      ['Harwick Foods had sales of $80m', 'quoted'],
      ['Harwick Foods had sales of $50m', 'contradicted'],
      ['Foxbury Mills: sales of $50m', 'quoted'],
      ['Foxbury Mills: sales of $80m', 'contradicted'],
      ['Foxbury Mills sales fell 3%', 'quoted'],
      ['Foxbury Mills sales rose 3%', 'contradicted'],
      ['Harwick Foods sales rose 8%', 'quoted'],
      ['Harwick Foods sales fell 8%', 'contradicted'],
      ['The group employs 1,300 people', 'contradicted'],
      ['The group employs more than 1,300 people', 'quoted'],
      ['The group employs fewer than 1,300 people', 'contradicted'],
      ['The group employs about 1,300 people', 'contradicted'],
      ['The group employs over 1,400 people', 'unsupported'],
      ['It works in 12 towns', 'quoted'],
      ['Sales were $120m in 2021', 'quoted'],
      ['Sales were $120m in 2022', 'contradicted'],
      ['Sales of $140m are expected in 2023', 'quoted'],
      ['Sales were $0.08bn at Harwick Foods', 'quoted'],
      ['Sales were £80m at Harwick Foods', 'unsupported'],
      ['Globex had sales of $80m', 'contradicted'],
      ['Sales: $80m and $50m', 'quoted quoted'],
      [
        '| Firm | Sales ($m) | Growth |\n|---|--:|--:|\n| Harwick Foods | 80 | 8% |\n| Foxbury Mills | 50 | −3% |',
        'quoted quoted quoted quoted',
      ],
      [
        '| Firm | Sales ($m) | Growth |\n|---|--:|--:|\n| Harwick Foods | 50 | −3% |\n| Foxbury Mills | 80 | 8% |',
        'contradicted contradicted contradicted contradicted',
      ],
      [
        '<!-- .chart: type="bar" unit="$m" -->\n| Year | Sales |\n|---|--:|\n| 2021 | 120 |\n| 2023 (expected) | 140 |',
        'quoted quoted',
      ],
      [
        '<!-- .chart: type="bar" unit="$m" -->\n| Year | Sales |\n|---|--:|\n| 2021 | 140 |\n| 2023 | 120 |',
        'contradicted contradicted',
      ],
    ],
  ],
  [
    '全市企业数由300家增加到450家，增长50%；就业率从85%提高到90%，提高5个百分点。甲县、乙县、丙县产量分别为5万吨、6万吨、7万吨，合计18万吨。平均每亩产茶200—300公斤。三分之一的农户种茶，超四成销往外省。',
    [
      ['企业数由300家增加到450家', 'quoted quoted'],
      ['企业数由450家增加到300家', 'contradicted contradicted'],
      ['企业增长50%', 'quoted'],
      ['企业增长约一半', 'rounded'],
      ['企业是原来的1.5倍', 'quoted'],
      ['企业是原来的50%', 'contradicted'],
      ['就业率提高5个百分点', 'quoted'],
      ['就业率提高5%', 'unsupported'],
      ['就业率由85%提高到90%', 'quoted quoted'],
      ['就业率由90%降到85%', 'contradicted contradicted'],
      ['就业率90%', 'quoted'],
      ['乙县产量6万吨', 'quoted'],
      ['丙县7万吨、乙县6万吨、甲县5万吨', 'quoted quoted quoted'],
      ['三县产量18万吨', 'quoted'],
      ['三县产量18万吨 = 5万吨 + 6万吨 + 7万吨', 'derived quoted quoted quoted'],
      ['每亩产茶200—300公斤', 'quoted'],
      ['每亩产茶200—400公斤', 'unsupported'],
      ['每亩产茶250公斤', 'unsupported'],
      ['约33%的农户种茶', 'rounded'],
      ['三分之二的农户种茶', 'unsupported'],
      ['超40%销往外省', 'quoted'],
      ['不到四成销往外省', 'contradicted'],
      ['四成销往外省', 'contradicted'],
      ['甲县产量占28%<!-- .number: = 5万吨 ÷ 18万吨 -->', 'derived'],
      ['产量 50000吨（甲县）', 'quoted'],
      ['产量最高的是丙县，7万吨', 'quoted'],
    ],
  ],
  [
    '| 项目 | 2022年 | 增减（%） |\n|---|--:|--:|\n| 产值（亿元） | 110 | 10 |\n| 出口（亿元） | 20 | −8 |',
    [
      ['产值增长10%', 'quoted'],
      ['产值下降10%', 'contradicted'],
      ['出口下降8%', 'quoted'],
      ['出口增长8%', 'contradicted'],
      ['| 项目 | 增减 |\n|---|--:|\n| 产值 | 10% |\n| 出口 | −8% |', 'quoted quoted'],
      ['| 项目 | 增减 |\n|---|--:|\n| 产值 | −10% |\n| 出口 | 8% |', 'contradicted contradicted'],
      ['| 项目 | 涨跌幅 |\n|---|--:|\n| 产值 | 10% |\n| 出口 | −8% |', 'quoted quoted'],
    ],
  ],
  [
    '| Item | 2022 | Change |\n|---|--:|--:|\n| Sales ($m) | 110 | 10% |\n| Costs ($m) | 90 | −8% |',
    [
      ['Sales rose 10%', 'quoted'],
      ['Sales fell 10%', 'contradicted'],
      ['Costs fell 8%', 'quoted'],
      ['Costs rose 8%', 'contradicted'],
      ['Sales: $110m (+10%)', 'quoted quoted'],
    ],
  ],
  [
    '2023年，云溪县投资增长34.5%，增速比全省平均水平(17.3%)和全国(11.4%)分别高17.2、23.1个百分点。',
    [
      ['增速比全省平均水平和全国分别高17.2、23.1个百分点', 'quoted quoted'],
      ['增速比全省和全国分别高17.2个和23.1个百分点', 'quoted quoted'],
    ],
  ],
  [
    '2023年，甲市绿地面积扩大了一倍。丙市客流翻了一番。丁市产量翻了两番。',
    [
      ['甲市绿地面积翻了一番', 'quoted'],
      ['丙市客流增长一倍', 'quoted'],
      ['丁市产量增长三倍', 'quoted'],
      ['丁市产量增长两倍', 'unsupported'],
    ],
  ],
  [
    '云溪县2022年产值80亿元；石桥县产值50亿元。甲县、乙县、丙县产量分别为5万吨、6万吨、7万吨。',
    [
      ['云溪县、石桥县产值分别为80亿元、50亿元', 'quoted quoted'],
      ['云溪县、石桥县产值分别为50亿元、80亿元', 'contradicted contradicted'],
      ['云溪县和石桥县的产值分别为80亿元和50亿元', 'quoted quoted'],
      ['云溪县和石桥县的产值分别为50亿元和80亿元', 'contradicted contradicted'],
      ['甲县、乙县、丙县产量分别为5万吨、6万吨、7万吨', 'quoted quoted quoted'],
      ['甲县、丙县产量分别为7万吨、5万吨', 'contradicted contradicted'],
      ['乙县产量6万吨', 'quoted'],
      ['乙县产量5万吨', 'contradicted'],
      ['丙县产量5万吨', 'contradicted'],
      ['甲县产量7万吨', 'contradicted'],
    ],
  ],
  [
    '# 临川市概况\n\n2022年临川市生产总值842.6亿元，三次产业结构为9.1:51.7:39.2。第一产业增加值76.7亿元，增长3.1%；第二产业增加值435.6亿元，增长5.2%。粮食总产量64.3万吨，其中夏粮产量21.5万吨，秋粮产量42.8万吨。普惠性托育机构312家，占全市托育机构的比例81.4%。',
    [
      // The members of a ratio are known by their order alone.
      ['二产占比51.7%', 'quoted'],
      ['第三产业比重39.2%', 'quoted'],
      ['一产占比51.7%', 'contradicted'],
      // A name cut short, which no other number has.
      ['粮食总产64.3万吨', 'quoted'],
      ['秋粮42.8万吨', 'quoted'],
      ['夏粮42.8万吨', 'contradicted'],
      ['普惠托育312家', 'quoted'],
      ['八成以上托育机构普惠（81.4%）', 'rounded quoted'],
      // What heads a slide with a number of its own is told of that alone.
      ['# 二产增加值435.6亿元\n\n- 秋粮42.8万吨', 'quoted quoted'],
    ],
  ],
  [
    '2023年，甲湾、乙湾、丙湾三个园区分别实现营收17.42、6.35、0.91亿元，实现利润2.13、0.48、0.07亿元。甲湾园区四个季度的产值分别为4.1、4.3、4.6、5.2亿元。用工分别为1.21、1.32、1.18、1.27万人。',
    [
      ['乙湾营收6.35亿元', 'quoted'],
      ['丙湾营收6.35亿元', 'contradicted'],
      ['丙湾利润0.07亿元', 'quoted'],
      ['乙湾利润0.07亿元', 'contradicted'],
      ['三季度产值4.6亿元', 'quoted'],
      ['二季度产值4.6亿元', 'contradicted'],
      ['四季度用工1.27万人', 'quoted'],
      ['一季度用工1.27万人', 'contradicted'],
      ['| 园区 | 营收（亿元） |\n|---|--:|\n| 甲湾 | 17.42 |\n| 丙湾 | 0.91 |', 'quoted quoted'],
    ],
  ],
  [
    '论坛共签约项目96个，5亿元以上项目12个。其中，芯片产业项目8个、投资额71亿元；整车产业项目14个、投资额126亿元。2012年以来累计签约1100个。参会人数连续三年增长，88%的嘉宾来自300公里以内。',
    [
      ['| 产业 | 项目数 |\n|---|--:|\n| 芯片 | 8 |\n| 整车 | 14 |', 'quoted quoted'],
      ['| 产业 | 项目数 |\n|---|--:|\n| 芯片 | 14 |\n| 整车 | 8 |', 'contradicted contradicted'],
      ['5亿元以上12个', 'quoted quoted'],
      ['芯片项目投资额126亿元', 'contradicted'],
      ['整车项目投资额126亿元', 'quoted'],
      ['参会人数连续3年增长', 'quoted'],
      ['参会人数连续五年增长', 'unread'],
      ['嘉宾不出300公里', 'quoted'],
      ['嘉宾超过300公里', 'contradicted'],
    ],
  ],
  [
    '2023年末，全市卫生技术人员总数1248人，其中医院卫生技术人员772人。装备业、纸品业分别增长4.1%、5.6%，玻璃业、矿泉业、生物药业分别下降8.6%、3.8%、4.9%。全市水稻单产612公斤/亩。全年营业收入72.6亿元，实体部营收63.5亿元。',
    [
      // A number of a part is not the whole's, which has its own.
      ['卫生技术人员772人', 'contradicted'],
      ['卫生技术人员1248人', 'quoted'],
      ['医院：卫生技术人员772人', 'quoted'],
      // Each of two lists has its own members.
      ['矿泉业下降3.8%', 'quoted'],
      ['玻璃业下降3.8%', 'contradicted'],
      ['纸品业增长5.6%', 'quoted'],
      // What the unit says behind its stroke, in words.
      ['水稻亩产612公斤', 'quoted'],
      ['营收72.6亿元', 'quoted'],
    ],
  ],
  [
    '2023年，0至14岁人口为22万人，15至59岁人口为92万人。全年演出票房达13.65亿，比上年多2.1亿。近五年人口共增加3.3万人，增长2.52%，年均增长0.5%。网约车、家政用户规模增长明显，分别增长9057人、5139人。',
    [
      [
        '| 年龄 | 人口（万人） |\n|---|--:|\n| 0至14岁 | 22 |\n| 15至59岁 | 92 |',
        'quoted quoted quoted quoted quoted quoted',
      ],
      ['票房13.65亿元', 'quoted'],
      ['年均增长2.52%', 'contradicted'],
      ['年均增长0.5%', 'quoted'],
      ['五年人口多了3.3万人', 'quoted'],
      ['网约车用户增长9057人', 'quoted'],
    ],
  ],
  [
    '2022年，云溪县GDP增长6.8%，增速比全省和全市分别高1.2、2.3个百分点。生猪存栏30.5万头，出栏52.4万头；牛存栏1.2万头，羊存栏8.6万只。工业投资增长一倍，出口增长1.5倍。海外收入12亿元，国内收入46亿元。',
    [
      ['增速比全省高1.2个百分点', 'quoted'],
      ['增速比全省高2.3个百分点', 'contradicted'],
      // Twice what it was is as much again.
      ['工业投资是上年的2倍', 'quoted'],
      ['工业投资是原来的两倍', 'quoted'],
      ['出口是上年的1.5倍', 'contradicted'],
      // What is of one side of a whole is not of another.
      ['生猪存栏52.4万头', 'contradicted'],
      ['境外收入12亿元', 'quoted'],
      ['境外收入46亿元', 'contradicted'],
      ['羊存栏8.6万头', 'quoted'],
      ['羊存栏1.2万头', 'contradicted'],
    ],
  ],
  [
    '18至25岁受访者中有45%喜欢爬山，26至35岁受访者中有38%喜欢爬山。城镇居民人均收入37757元，诊所38355个，平均住院日为8.8日。自然增幅不大，投资增长19%。',
    [
      ['18—25岁受访者45%喜欢爬山', 'quoted quoted quoted'],
      ['18—25岁受访者38%喜欢爬山', 'quoted quoted contradicted'],
      ['城镇居民收入37757元', 'quoted'],
      ['诊所3.8万余家', 'rounded'],
      ['住院平均8.8天', 'quoted'],
      ['投资增长近两成', 'rounded'],
      ['投资增长近三成', 'unsupported'],
    ],
  ],
  [
    '2022年，全国共有乡镇诊所300个，床位150.5万张。全国共有镇级病房90间，床位20.5万张。全国床位1017.4万张。洗衣器产量85.3万台，增长4%，冰柜、电锅、烤炉同比增速分别为18.7%、-4.9%和36.1%。毛利14亿元，增长8.6%，毛利率17.5%。',
    [
      ['乡镇诊所床位150.5万张', 'quoted'],
      ['全国床位150.5万张', 'contradicted'],
      ['冰柜产量增长18.7%', 'quoted'],
      ['烤炉增长36.1%', 'quoted'],
      ['烤炉下降36.1%', 'contradicted'],
      ['电锅增长18.7%', 'contradicted'],
      ['冰柜产量85.3万台', 'contradicted'],
      ['毛利率8.6%', 'contradicted'],
    ],
  ],
  [
    '11 月失业人数 44 万 1000 人，月增 1 万 5000 人或 3.5%。10 月甲国失业率为 3.9%、乙国 2.4%，丙国 11 月为 2.8%。',
    [
      ['失业人数44.1万人', 'quoted'],
      ['失业人数增加1.5万人', 'quoted'],
      ['失业人数增加3.5%', 'quoted'],
      ['丙国失业率2.8%', 'quoted'],
      ['乙国失业率2.8%', 'contradicted'],
    ],
  ],
  [
    '2022年，全县猪、牛、羊出栏分别为73万头、6万头、18万只，分别增长10.3%、5.7%、9.1%。采矿业下降1.2%，造纸业增长5.6%，建材行业增长9.7%。前三季营收2兆7629.64亿元。电池为3,692mAh。GDP619.8亿元。',
    [
      ['牛出栏6万头', 'quoted'],
      ['牛出栏18万只', 'contradicted'],
      ['羊出栏增长9.1%', 'quoted'],
      ['羊出栏增长5.7%', 'contradicted'],
      ['造纸业增长5.6%', 'quoted'],
      ['营收2.76兆元', 'rounded'],
      ['营收2兆7629.65亿元', 'unsupported'],
      ['电池3692毫安时', 'quoted'],
      ['GDP619.8亿元', 'quoted'],
      ['GDP619.9亿元', 'unsupported'],
    ],
  ],
  [
    // The first character of a name is no part of the time before it, and an aside parts no name from its number.
    '2022年1-2月中央园区总产值5.4亿元，增长32.2%。手机产值14亿元，货车（含底盘）产值3亿元，挂车（含车架）2亿元。',
    [
      ['中央园区总产值5.4亿元', 'quoted'],
      ['挂车2亿元', 'quoted'],
    ],
  ],
  [
    '2022年1-2月中国外贸总值5.4万亿元，增长32.2%。其中，出口3.1万亿元。我国玩具出口0.2万亿元。',
    [
      ['中国出口3.1万亿元', 'quoted'],
      ['我国外贸总值5.4万亿元', 'quoted'],
      ['中国出口5.4万亿元', 'contradicted'],
    ],
  ],
  [
    '公司2024年四季度收入同比增长1.75%至11.2亿元。线上收入3.2亿元，线下加盟收入2.1亿元，团购收入1.7亿元。毛利率同比提升0.43pct 至56.05%。全年存货规模7.6亿元。占比从去年同期的45.9%增长到47.2%。不满意度降至16%的较低水平。企业活动预期指数为55.5%。',
    [
      // 公司 alone is the article's own.
      ['公司存货规模7.6亿元', 'quoted'],
      ['公司毛利率56.05%', 'quoted'],
      ['毛利率升至56.05%', 'quoted'],
      ['渠道收入：线上3.2亿元、加盟2.1亿元、团购1.7亿元', 'quoted quoted quoted'],
      ['渠道收入：线上2.1亿元、加盟3.2亿元', 'contradicted contradicted'],
      ['占比升至47.2%', 'quoted'],
      ['占比增长47.2%', 'contradicted'],
      ['不满意度16%', 'quoted'],
      ['企业活动预期指数55.5%', 'quoted'],
    ],
  ],
  [
    '三大品牌中，只有云果、小稻和华为出货量仍在增长，云果超越小稻夺得榜首。\n\n今年一季度手机总出货量为1.1亿部，下降3.7%。\n\n云果排名第一，出货量1460万台，增长62.7%；小稻出货量为1350万台，增长41.8%；华为出货量为1120万台，增长39.7%。',
    [
      ['手机总出货量下降3.7%', 'quoted'],
      ['云果出货量1460万台', 'quoted'],
      ['小稻出货量1460万台', 'contradicted'],
      ['华为出货量增长39.7%', 'quoted'],
      ['小稻出货量增长39.7%', 'contradicted'],
    ],
  ],
  [
    '2024年，云溪县出口12亿元，增长9.6%；出口机电器具9.3亿元，增长10.6%，占全县出口总值的68.4%。其中，出口电屏2.8亿元，下降2%；出口线缆1.5亿元，增长48.2%。',
    [
      // What is exported stands behind the verb or before it.
      ['电屏出口2.8亿元', 'quoted'],
      ['线缆出口增长48.2%', 'quoted'],
      ['电屏出口增长48.2%', 'contradicted'],
      ['线缆出口2.8亿元', 'contradicted'],
      ['云溪县出口增长9.6%', 'quoted'],
    ],
  ],
  [
    '2024年，第三产业增加值376亿元，增长7.3%。其中，交通运输、仓储和邮政业增长6.7%，住宿和餐饮业增长9.5%，粮油、饮料、烟酒类增长11.2%，日用品类增长1.6%，石油及制品类增长2.1%。',
    [
      // What is measured may be said of the things by which alone a number is told.
      ['住宿和餐饮业增加值增长9.5%', 'quoted'],
      ['交通运输、仓储和邮政业增加值增长6.7%', 'quoted'],
      ['粮油、饮料、烟酒类增长11.2%', 'quoted'],
      ['住宿和餐饮业增加值增长6.7%', 'contradicted'],
      ['日用品类增长2.1%', 'contradicted'],
      ['石油及制品类增长2.1%', 'quoted'],
    ],
  ],
  [
    '2022年，渔业产值2.6亿元，增长6.1%，农林牧渔专业及辅助性活动产值3.8亿元，增长4.0%。前8月来台旅客545万人次，较去年同期成长9.8%。存货周转天数199天。',
    [
      ['渔业产值2.6亿元', 'quoted'],
      ['渔业产值3.8亿元', 'contradicted'],
      ['来台旅客增长9.8%', 'quoted'],
      ['来台旅客成长9.8%', 'quoted'],
      ['来台旅客衰退9.8%', 'contradicted'],
      ['存货周转199天', 'quoted'],
    ],
  ],
] as [string, [string, string][]][])('%s', (text, said) => {
  const { verdicts } = traced(text)

  test.each(said)('%j: %s', (slide, expected) => {
    expect(verdicts(slide).join(' ')).toBe(expected)
  })
})

test.each([
  ['2020年全市产值100亿元，2022年全市产值121亿元，2020—2022年产值年均增长10%。', ['growth consistent']],
  ['2022年，全市产值121亿元，其中工业60亿元、农业31亿元、服务业30亿元。', ['sum consistent']],
  [
    '2022年产值121亿元，比2021年增加11亿元，增长10%。2021年产值110亿元。',
    ['difference consistent', 'growth consistent'],
  ],
  [
    '2022年产值121亿元，比2021年增加21亿元，增长10%。2021年产值110亿元。',
    ['difference inconsistent', 'growth consistent'],
  ],
  ['2022年产值121亿元，2021年产值110亿元，同比增长10%。', ['growth consistent']],
  ['产值从100亿元增加到150亿元，增长50%。', ['growth consistent']],
  ['产值从100亿元增加到150亿元，增长60%。', ['growth not-checkable']],
  ['产值由100亿元下降到80亿元，下降20%。', ['growth consistent']],
  ['出口20亿元，占产值80亿元的25%。', ['ratio consistent']],
  ['全市产值80亿元，出口20亿元，出口占比25%。', ['ratio consistent']],
  ['进出口总额50亿元，其中出口30亿元，进口20亿元，顺差10亿元。', ['sum consistent']],
  ['进出口总额50亿元，其中出口30亿元，进口25亿元，顺差10亿元。', ['sum inconsistent']],
  ['Revenue rose 20% to $120m from $100m.', ['growth consistent']],
  ['Revenue rose 30% to $120m from $100m.', ['growth inconsistent']],
  ['Sales were $80m in 2022. Exports were $20m in 2022, or 25% of sales.', ['ratio consistent']],
  ['Turnout rose from 40% to 45%, up 5 percentage points.', ['difference consistent']],
  ['Turnout rose from 40% to 45%, up 6 percentage points.', ['difference consistent']],
  ['就业率由85%提高到90%，提高5个百分点。', ['difference consistent']],
  ['就业率由85%提高到90%，提高6个百分点。', ['difference consistent']],
  ['三次产业比例为10∶45∶45。', ['share consistent']],
  [
    '| 县区 | 产值（亿元） | 占比 |\n|---|--:|--:|\n| 甲县 | 60 | 60% |\n| 乙县 | 40 | 40% |\n| 合计 | 100 | 100% |',
    ['sum consistent', 'share consistent', 'share consistent', 'share consistent', 'share consistent'],
  ],
  [
    '| 县区 | 产值（亿元） | 占比 |\n|---|--:|--:|\n| 甲县 | 60 | 50% |\n| 乙县 | 40 | 40% |\n| 合计 | 100 | 100% |',
    ['sum consistent', 'share inconsistent', 'share inconsistent', 'share consistent', 'share consistent'],
  ],
  [
    '| 年份 | 产值（亿元） | 增速 |\n|---|--:|--:|\n| 2020 | 100 | |\n| 2021 | 110 | 10% |\n| 2022 | 132 | 20% |',
    ['growth consistent', 'growth consistent'],
  ],
])('%s is reckoned', (text, expected) => {
  expect(
    traced(text)
      .checks()
      .map(({ rule, verdict }) => `${rule} ${verdict}`),
  ).toEqual(expected)
})
