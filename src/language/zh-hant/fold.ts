/** Characters as Taiwan and Hong Kong print them, and below each the one that mainland China prints. From the Unihan database. */
const pairs: [traditional: string, simplified: string][] = [
  [
    '丟並乾亂亞佈佔併來侖侶係俠倆倉個們倫偉側偵偽傑傘備傢傭傳債傷傾僅僑僕僥價儀億儈儉儘償優儲兌兒內兩冊冪凈凍凜凱別刪則剋剎剛剝剮創劃劇劉劊劍劑勁動務勛勝勞勢勵勸勻匯區協卻厭厲參叢吳吶呂',
    '丢并干乱亚布占并来仑侣系侠俩仓个们伦伟侧侦伪杰伞备家佣传债伤倾仅侨仆侥价仪亿侩俭尽偿优储兑儿内两册幂净冻凛凯别删则克刹刚剥剐创划剧刘刽剑剂劲动务勋胜劳势励劝匀汇区协却厌厉参丛吴呐吕',
  ],
  [
    '員問啞啟喚喪喫喬單喲嗆嗎嗚嘆嘔嘗嘩嘯噓噴噸噹嚇嚙嚨嚮嚴囂囑囪國圍園圓圖團埰執堅堯報場塊塗塢塵塹墊墜墮墳墾壇壓壘壞壟壩壯壺壽夠夢夥夾奧奪奮妝姦娛婁婦媽嬌嬰嬸孫學孿宮寢實寧審寫寬寵寶將',
    '员问哑启唤丧吃乔单哟呛吗呜叹呕尝哗啸嘘喷吨当吓啮咙向严嚣嘱囱国围园圆图团采执坚尧报场块涂坞尘堑垫坠堕坟垦坛压垒坏垄坝壮壶寿够梦伙夹奥夺奋妆奸娱娄妇妈娇婴婶孙学孪宫寝实宁审写宽宠宝将',
  ],
  [
    '專尋對導屆屍屜屢層屬岡峯島峽崗嶄嶺嶼巋巒帥師帳帶幀幟幣幫幹幾庫廁廂廄廈廚廟廠廢廣廬廳張強彈彌彎彙彥後徑從復徵徹恆恥悅悶惡惱愛慄態慘慚慣慫慮慶憂憊憐憑憚憤憫憲憶懇應懞懲懶懷懸懼懾戀戠',
    '专寻对导届尸屉屡层属冈峰岛峡岗崭岭屿岿峦帅师帐带帧帜币帮干几库厕厢厩厦厨庙厂废广庐厅张强弹弥弯汇彦后径从复征彻恒耻悦闷恶恼爱栗态惨惭惯怂虑庆忧惫怜凭惮愤悯宪忆恳应蒙惩懒怀悬惧慑恋只',
  ],
  [
    '戰戲戶拋挾捨捲掃掄掙掛採揀揚換揮損搖搗搶摟摯摳摺摻撈撐撓撣撥撫撲撻撾撿擁擄擇擊擋擔據擠擬擯擰擱擲擴擺擻擾攆攏攔攙攜攝攢攣攤攪攬敗敘敵數斂斃斬斷於時晉晝暈暢暫曆曉曏曠曬書會東柵桿條棄',
    '战戏户抛挟舍卷扫抡挣挂采拣扬换挥损摇捣抢搂挚抠折掺捞撑挠掸拨抚扑挞挝捡拥掳择击挡担据挤拟摈拧搁掷扩摆擞扰撵拢拦搀携摄攒挛摊搅揽败叙敌数敛毙斩断于时晋昼晕畅暂历晓向旷晒书会东栅杆条弃',
  ],
  [
    '棗棟棧棲楊楓業極榮構槍槳樁樂樑樓標樞樣樸樹橋機橢橫檔檢檯檸檻櫃櫥櫻欄權欽歐歡歲歷歸殘殲殺殼毀毆氈氣氫汙決沒沖況洶涼淚淨淪淵淺渙減渦測渾湊湯準溝溫滄滅滌滙滬滯滲滾滿漁漚漢漣漬漲漸漿潑',
    '枣栋栈栖杨枫业极荣构枪桨桩乐梁楼标枢样朴树桥机椭横档检台柠槛柜橱樱栏权钦欧欢岁历归残歼杀壳毁殴毡气氢污决没冲况汹凉泪净沦渊浅涣减涡测浑凑汤准沟温沧灭涤汇沪滞渗滚满渔沤汉涟渍涨渐浆泼',
  ],
  [
    '潔潛潤潰澀澆澇澗澤澱濁濃濕濘濛濟濤濫濰濱濺濾瀉瀋瀕瀝瀾灑灕灘灣灤災為烏烴無煉煙煥煩熒熱熾燈燒燙營燦燭燴燼爍爐爛爭爲爺爾牀牆牽犢犧狀狹狽猙猶獄獅獎獨獰獲獵獸獺獻現琺瑣瑤瑩瑪環瓊產畝畢',
    '洁潜润溃涩浇涝涧泽淀浊浓湿泞蒙济涛滥潍滨溅滤泻沈濒沥澜洒漓滩湾滦灾为乌烃无炼烟焕烦荧热炽灯烧烫营灿烛烩烬烁炉烂争为爷尔床墙牵犊牺状狭狈狰犹狱狮奖独狞获猎兽獭献现珐琐瑶莹玛环琼产亩毕',
  ],
  [
    '畫異當疇疊痙瘋瘍瘓瘡瘧療癟癢癥癬癰癱發皚皺盜盞盡監盤盧盪眾睏睜瞞瞭矇矚矯硃硯碩確碼磚礎礙礦礫礬祇祕祿禍禦禮禱禿稅稈種稱穀積穎穢穩穫窩窪窮窯窺竄竅竊競筆筍箋節範築篩簍簡簽簾籃籌籠籬籮',
    '画异当畴叠痉疯疡痪疮疟疗瘪痒症癣痈瘫发皑皱盗盏尽监盘卢荡众困睁瞒了蒙瞩矫朱砚硕确码砖础碍矿砾矾只秘禄祸御礼祷秃税秆种称谷积颖秽稳获窝洼穷窑窥窜窍窃竞笔笋笺节范筑筛篓简签帘篮筹笼篱箩',
  ],
  [
    '籲粵糞糧糾紀約紅紉紋納紐純紗紙級紛紡細紳紹終組絆結絕絛絞絡絢給絨統絲絹綁綏經綜綠綢綫維綱網綴綸綻綽綿緊緒緘線緝緞締緣編緩緬緯練緻縛縣縫縮縱縷總績繃織繕繞繡繩繪繫繭繳繹繼續纍纏纓纔纖',
    '吁粤粪粮纠纪约红纫纹纳纽纯纱纸级纷纺细绅绍终组绊结绝绦绞络绚给绒统丝绢绑绥经综绿绸线维纲网缀纶绽绰绵紧绪缄线缉缎缔缘编缓缅纬练致缚县缝缩纵缕总绩绷织缮绕绣绳绘系茧缴绎继续累缠缨才纤',
  ],
  [
    '纜缽罈罰罵罷羅羣義習翹聖聞聯聰聲聳聶職聽聾肅脅脈脫脹腎腦腫腳腸膚膠膩膽膿臉臍臘臟臨臺與興舉舊艙艦艱艷茲荊莊莖莢華萊萬葉著葦葷蒼蓋蓮蔔蔣蔥蔭蕩蕪蕭薊薑薔薦薩藉藍藝藥藹蘆蘇蘊蘋蘭蘿處虛',
    '缆钵坛罚骂罢罗群义习翘圣闻联聪声耸聂职听聋肃胁脉脱胀肾脑肿脚肠肤胶腻胆脓脸脐腊脏临台与兴举旧舱舰艰艳兹荆庄茎荚华莱万叶着苇荤苍盖莲卜蒋葱荫荡芜萧蓟姜蔷荐萨借蓝艺药蔼芦苏蕴苹兰萝处虚',
  ],
  [
    '虜號虧蛻蝕蝦蝸螞螢蟄蟬蟲蟻蠅蠟蠱蠶蠻衆衊術衕衚衛衝衹裏補裝裡製複褲襖襪襯襲見規覓視親覺覽觀觸訂訃計訊討訓訖記訛訝訟訣訪設許訴診註詐評詛詞詠詢詣試詩詫詭話該詳誅誇誌認誕誘語誠誡誣誤誦',
    '虏号亏蜕蚀虾蜗蚂萤蛰蝉虫蚁蝇蜡蛊蚕蛮众蔑术同胡卫冲只里补装里制复裤袄袜衬袭见规觅视亲觉览观触订讣计讯讨训讫记讹讶讼诀访设许诉诊注诈评诅词咏询诣试诗诧诡话该详诛夸志认诞诱语诚诫诬误诵',
  ],
  [
    '誨說誰課誹誼調諄談請諒論諜諧諱諷諸諺諾謀謂謄謅謊謎謗謙講謝謠謬謹謾證譏識譚譜譯議譴護譽讀變讒讓讕豈豎豐豬貓貝貞負財貢貧貨販貪貫責貯貳貴貶買貸費貼貿賀賂賃賄資賈賊賒賓賜賞賠賢賣賤賦質',
    '诲说谁课诽谊调谆谈请谅论谍谐讳讽诸谚诺谋谓誊诌谎谜谤谦讲谢谣谬谨谩证讥识谭谱译议谴护誉读变谗让谰岂竖丰猪猫贝贞负财贡贫货贩贪贯责贮贰贵贬买贷费贴贸贺赂赁贿资贾贼赊宾赐赏赔贤卖贱赋质',
  ],
  [
    '賬賭賴賺購賽贅贈贊贍贏贓贖贛趕趙趨跡踐踴蹤躊躍躥軀車軋軌軍軒軟軸較載輓輔輕輛輝輥輩輪輯輸輻輾輿轄轅轉轍轎轟辦辭辮辯農迴這連週進運過達違遙遜遞遠適遲遷選遺遼邁還邊邏郵鄉鄒鄖鄧鄭鄰鄲醜',
    '账赌赖赚购赛赘赠赞赡赢赃赎赣赶赵趋迹践踊踪踌跃蹿躯车轧轨军轩软轴较载挽辅轻辆辉辊辈轮辑输辐辗舆辖辕转辙轿轰办辞辫辩农回这连周进运过达违遥逊递远适迟迁选遗辽迈还边逻邮乡邹郧邓郑邻郸丑',
  ],
  [
    '醞醫醬釀釁釋釐釘針釣釩鈉鈍鈔鈕鈞鈣鈴鈾鉀鉅鉑鉗鉚鉛鉤鉸鉻銀銅銑銘銜銥銳銷銻鋁鋅鋇鋒鋤鋪鋸鋼錄錐錘錠錢錦錨錫錯錳錶鍋鍍鍘鍛鍬鍵鍺鍾鎂鎊鎖鎢鎬鎮鎳鏇鏈鏟鏡鏽鐐鐘鐮鐳鐵鑄鑒鑰鑲鑷鑼鑽鑿長',
    '酝医酱酿衅释厘钉针钓钒钠钝钞钮钧钙铃铀钾巨铂钳铆铅钩铰铬银铜铣铭衔铱锐销锑铝锌钡锋锄铺锯钢录锥锤锭钱锦锚锡错锰表锅镀铡锻锹键锗钟镁镑锁钨镐镇镍旋链铲镜锈镣钟镰镭铁铸鉴钥镶镊锣钻凿长',
  ],
  [
    '門閃閉開閏閑閒間閘閡閣閤閥閨閩閱閹閻闆闊闌闖關闡闢陝陣陰陳陸陽隊階隕際隨險隱隴隸隻雖雙雛雜雞離難雲電霧靈靜鞏鞦韆韋韌韓韻響頁頂頃項順須頌預頑頒頓頗領頤頭頰頸頹頻顆題額顏願顛類顧顫顯',
    '门闪闭开闰闲闲间闸阂阁合阀闺闽阅阉阎板阔阑闯关阐辟陕阵阴陈陆阳队阶陨际随险隐陇隶只虽双雏杂鸡离难云电雾灵静巩秋千韦韧韩韵响页顶顷项顺须颂预顽颁顿颇领颐头颊颈颓频颗题额颜愿颠类顾颤显',
  ],
  [
    '顱顴風颱颳飄飛飢飯飲飼飽飾餃餅養餌餒餓餘餞餡館餾饅饋饒饞馬馭馮馱馳馴駁駐駒駕駛駝駭駱駿騁騎騙騰騷騾驅驕驗驚驟驢骯髒體髮鬆鬍鬚鬥鬧鬱魚魯鮑鮮鯉鯨鰓鱉鱗鳥鳳鳴鴉鴕鴛鴦鴨鴻鴿鵑鵝鵬鵲鶴鷗',
    '颅颧风台刮飘飞饥饭饮饲饱饰饺饼养饵馁饿余饯馅馆馏馒馈饶馋马驭冯驮驰驯驳驻驹驾驶驼骇骆骏骋骑骗腾骚骡驱骄验惊骤驴肮脏体发松胡须斗闹郁鱼鲁鲍鲜鲤鲸鳃鳖鳞鸟凤鸣鸦鸵鸳鸯鸭鸿鸽鹃鹅鹏鹊鹤鸥',
  ],
  ['鷹鹵鹹鹼鹽麗麥麵麼黃點黨黴鼕齊齋齒齡齣齲龍龐龔龜', '鹰卤咸硷盐丽麦面么黄点党霉冬齐斋齿龄出龋龙庞龚龟'],
]

/** Marks in which names and words stand: a rule knows one pair. */
const marks: Record<string, string> = { '「': '“', '」': '”', '『': '‘', '』': '’' }

const simplified = new Map<string, string>(Object.entries(marks))
const traditional = new Map<string, string>()
for (const [from, to] of pairs) {
  for (const [i, char] of [...from].entries()) {
    simplified.set(char, to[i]!)
    if (!traditional.has(to[i]!)) traditional.set(to[i]!, char)
  }
}

const HAN_DIGITS = '〇○零一二三四五六七八九十百千'
/** 一‧八億, 1‧8億: a point as newspapers in traditional characters print it; 3·15 is a day. */
const points: [pattern: RegExp, point: string][] = [
  [new RegExp(`(?<=[${HAN_DIGITS}])[‧・·](?=[${HAN_DIGITS}])`, 'g'), '点'],
  [/(?<=\d)‧(?=\d)/g, '.'],
  [new RegExp(`(?<=[${HAN_DIGITS}点])○|○(?=[${HAN_DIGITS}点])`, 'g'), '〇'],
]

const unfolded = new RegExp(`[‧・·○${[...simplified.keys()].join('')}]`)

/** What was folded last: one text is asked of many times in a row. */
let last = { text: '', folded: '' }

/** A text in simplified characters, one for one, so that every offset holds. */
export function fold(text: string): string {
  if (last.text !== text) last = { text, folded: unfolded.test(text) ? inSimplified(text) : text }
  return last.folded
}

function inSimplified(text: string): string {
  let folded = ''
  for (const char of text) folded += simplified.get(char) ?? char
  return points.reduce((words, [pattern, point]) => words.replace(pattern, point), folded)
}

/** How a text prints words that were found in it when it was folded. */
export function printedIn(text: string): (words: string) => string {
  const folded = fold(text)
  const printed = new Map<string, string>()
  for (let i = 0; i < folded.length; i++) if (folded[i] !== text[i]) printed.set(folded[i]!, text[i]!)
  return (words) => {
    const at = folded.indexOf(words)
    return at >= 0
      ? text.slice(at, at + words.length)
      : [...words].map((char) => printed.get(char) ?? char).join('')
  }
}

/** A word of a table in traditional characters. */
export function unfold(word: string): string {
  return [...word].map((char) => traditional.get(char) ?? char).join('')
}

/** How many Han characters a text has: they speak for the one of the two that prints more of what only it prints. */
export function weighHan(text: string): { traditional: number; simplified: number } {
  const han = text.match(/\p{Script=Han}/gu) ?? []
  let more = 0
  for (const char of han)
    more += Number(simplified.has(char)) - Number(traditional.has(char) && !simplified.has(char))
  return more > 0 ? { traditional: han.length, simplified: 0 } : { traditional: 0, simplified: han.length }
}

/**
 * A pattern of simplified characters that matches traditional ones as well: each character that has another form
 * becomes a class of both.
 */
export function both(pattern: RegExp): RegExp {
  let source = ''
  let inClass = false
  for (let i = 0; i < pattern.source.length; i++) {
    const char = pattern.source[i]!
    const other = traditional.get(char)
    if (char === '\\') source += char + pattern.source[++i]!
    else {
      if (char === '[') inClass = true
      else if (char === ']') inClass = false
      source += other ? (inClass ? char + other : `[${char}${other}]`) : char
    }
  }
  return new RegExp(source, pattern.flags)
}

/** A table of patterns that matches traditional characters as well. */
export function bothIn<T>(table: T): T {
  if (table instanceof RegExp) return both(table) as T
  if (Array.isArray(table)) return table.map(bothIn) as T
  if (typeof table !== 'object' || table === null) return table
  return Object.fromEntries(Object.entries(table).map(([key, value]) => [key, bothIn(value)])) as T
}
