import type { indicators as english, IndicatorWords } from './en';

/** 由記錄計算的指標用詞。 */
export const indicators: typeof english = {
  byId: {
    'branches-abroad': { title: '境外分支機構', definition: '有記錄的、設在總部所在國以外的辦事處和中心。' },
    'branches-known': {
      title: '境外分支機構（有名錄或所報告）',
      definition: '有記錄的境外分支機構數，或所報告的數目，取較大者。兩者不相加。',
    },
    'branch-countries': {
      title: '設有分支或常設聯繫的國家',
      definition: '有記錄設有辦事處或常設聯繫的其他國家。',
    },
    'un-status': {
      title: '聯合國諮商地位',
      definition: '有記錄在經濟及社會理事會享有諮商地位的記為 1。',
    },
    'branches-reported': {
      title: '所報告的境外分支機構',
      definition: '最近一次報告的境外辦事處或中心數目。',
    },
    'branches-announced': {
      title: '已宣佈的分支機構',
      definition: '已宣佈設立、但沒有來源說明已經開設的境外辦事處。',
    },
    'conferences-international': {
      title: '舉辦的國際會議',
      definition:
        '由其主辦、聯合主辦或組織，並有其他國家參加的會議：在外國舉行、與外國機構合辦、列名有外國代表，或報告有多個國家參加。',
    },
    'conferences-abroad': { title: '在境外舉辦的會議', definition: '在總部所在國以外參與舉辦的會議。' },
    'conferences-with-foreign-body': {
      title: '與外國機構合辦的會議',
      definition: '與設在其他國家的機構共同舉辦的會議。',
    },
    'countries-convened': {
      title: '其會議上的國家',
      definition: '在其舉辦的會議上列名出現的其他國家，各計一次。',
    },
    'countries-per-conference': {
      title: '每次會議的與會國家',
      definition: '其舉辦的會議所報告國家數的平均值。',
    },
    'series-run': { title: '同一系列連續舉辦的年數', definition: '連續舉辦同一系列會議的最長年數。' },
    'events-reported': {
      title: '每年會議與活動',
      definition: '最近一次報告的一年內會議、會面或活動的數目。',
    },
    'agreements-abroad': {
      title: '與外國機構的協議',
      definition: '有其他國家機構參加的有效協議和備忘錄。',
    },
    'agreement-countries': { title: '協議夥伴國家', definition: '其協議各方所屬的其他國家，各計一次。' },
    'partners-reported': {
      title: '所報告的外國夥伴',
      definition: '最近一次報告的與外國機構的夥伴關係或備忘錄數目。',
    },
    alliances: { title: '加入的聯盟', definition: '其作為成員加入的聯盟；夥伴和觀察員不計。' },
    'alliances-international': {
      title: '加入的國際聯盟',
      definition: '成員來自三個及以上國家、並由其加入的聯盟。',
    },
    'leading-roles': {
      title: '主導的聯盟',
      definition: '由其擔任主席、副主席或秘書處的聯盟。',
    },
    betweenness: {
      title: '網路中的居間程度',
      definition: '在全部有記錄聯繫的網路中，其他機構之間的最短路徑經過它的比例。',
    },
    'bodies-abroad': {
      title: '有聯繫的境外機構',
      definition: '與其同屬聯盟、同籤協議、合辦會議或互設機構的其他國家機構。',
    },
    'countries-tied': { title: '有聯繫的國家', definition: '與其有聯繫的境外機構所屬的國家。' },
    'external-internal': {
      title: '對外聯繫的偏向',
      definition: '對外聯繫減國內聯繫，再除以兩者之和（E-I 指數）：−1 至 1。',
    },
    'exchange-countries': {
      title: '交流國家',
      definition: '有記錄的訪問、培訓、對話和會面所涉及的其他國家。',
    },
    'visitors-reported': { title: '所報告的訪問學者', definition: '最近一次報告的每年訪問學者人數。' },
    'expert-countries-reported': {
      title: '專家所在國家',
      definition: '最近一次報告的其專家工作所在國家的數目。',
    },
    'languages-reported': { title: '出版語言', definition: '最近一次報告的出版語言數目。' },
    'index-reports': {
      title: '評價他者的報告',
      definition: '有記錄的、對國家、城市或機構作比較或排名的報告。',
    },
    'world-place': {
      title: '全球排名的最好名次',
      definition: '截至該日，在已釋出的全球智庫排名中有記錄的最好名次。',
    },
    'external-rankings': {
      title: '列有其名次的外部排名',
      definition: '有其名次記錄的不同外部排名的數目。',
    },
    'think-tanks-recorded': { title: '有記錄的智庫', definition: '記錄中列名、設在該國的智庫。' },
    'think-tanks-reported': {
      title: '統計的智庫數',
      definition: '《全球智庫指數報告》最近一次統計的該國智庫數。',
    },
    'country-agreements': {
      title: '與外國機構的協議',
      definition: '該國機構與其他國家機構之間的有效協議。',
    },
    'country-agreement-countries': {
      title: '協議夥伴國家',
      definition: '上述協議各方所屬的其他國家，各計一次。',
    },
    'partner-countries': {
      title: '其機構有聯繫的國家',
      definition: '與該國機構同屬聯盟、同籤協議、合辦會議或互設機構的國家。',
    },
    'country-betweenness': {
      title: '國家之間的居間程度',
      definition: '其他國家之間的最短路徑經過該國的比例。',
    },
    'tied-think-tanks': {
      title: '有境外聯繫的智庫',
      definition: '該國有記錄、且與其他國家機構至少有一項聯繫的智庫。',
    },
    'tied-share': {
      title: '有境外聯繫智庫的佔比',
      definition: '有境外聯繫的智庫佔聯繫網路中該國智庫的比例。',
    },
    'country-conferences': {
      title: '舉行的國際會議',
      definition: '在該國舉行、有其他國家參加的會議。',
    },
    'country-countries-convened': {
      title: '其會議上的國家',
      definition: '在該國舉行的會議上列名出現的其他國家，各計一次。',
    },
    'conference-cities': {
      title: '舉行國際會議的城市',
      definition: '該國舉行過此類會議的不同城市。',
    },
    'association-meetings': {
      title: '國際協會會議',
      definition: 'ICCA 國家排名中最近一次的國際協會會議數目。',
    },
    'country-alliances': { title: '有成員的聯盟', definition: '有該國機構為成員的聯盟。' },
    'country-alliances-international': {
      title: '有成員的國際聯盟',
      definition: '成員來自三個及以上國家、且有該國機構為成員的聯盟。',
    },
    'country-leading-roles': {
      title: '主導的聯盟',
      definition: '由該國機構擔任主席、副主席或秘書處的聯盟。',
    },
    'placed-think-tanks': {
      title: '列入外部排名的機構',
      definition: '該國在已釋出排名中有名次記錄的機構。',
    },
    'members-reported': { title: '所報告的成員數', definition: '聯盟或來源最近一次報告的成員數。' },
    'members-named': { title: '列名的成員', definition: '記錄中列名的成員。' },
    'countries-reported': {
      title: '所報告的成員國家數',
      definition: '聯盟或來源最近一次報告的有成員的國家數。',
    },
    'member-countries': { title: '列名成員的國家', definition: '列名成員所在的不同國家。' },
    'member-regions': {
      title: '列名成員的世界區域',
      definition: '列名成員所在的不同世界區域（聯合國 M49）。',
    },
    'effective-countries': {
      title: '有效國家數',
      definition: '同樣分散程度所對應的、各國成員數相等的國家數目：夏農熵的指數。',
    },
    'members-outside-seat': {
      title: '秘書處所在國以外的成員',
      definition: '列名成員中，設在秘書處所在國以外的比例。',
    },
    'pairs-across-countries': {
      title: '跨國成員對',
      definition: '列名成員兩兩配對中，分屬兩個國家的比例。',
    },
    'pairs-across-regions': {
      title: '跨區域成員對',
      definition: '列名成員兩兩配對中，分屬兩個世界區域的比例。',
    },
    'leading-countries': {
      title: '主導國家',
      definition: '擔任主席、副主席或秘書處的機構所屬的不同國家。',
    },
    'alliance-conferences': {
      title: '其系列會議',
      definition: '其會議系列中有記錄、且列名有國家的屆次。',
    },
    'alliance-countries-convened': {
      title: '其會議上的國家',
      definition: '在其系列會議上列名出現的不同國家。',
    },
    'member-growth': {
      title: '每年成員增長',
      definition: '所報告成員數首個與最近有日期的數值之間，每年的變化。',
    },
  } satisfies Record<string, IndicatorWords>,
  units: {
    branches: '個分支機構',
    countries: '個國家',
    statuses: '有 = 1',
    conferences: '次會議',
    years: '年',
    events: '次活動／年',
    agreements: '項協議',
    partners: '個夥伴',
    alliances: '個聯盟',
    percent: '%',
    bodies: '個機構',
    index: '−1 至 1',
    people: '人',
    languages: '種語言',
    reports: '份報告',
    place: '名次',
    rankings: '項排名',
    thinkTanks: '家智庫',
    cities: '個城市',
    meetings: '次會議',
    members: '個成員',
    regions: '個區域',
    effective: '個有效國家',
    membersAYear: '個成員／年',
  },
  themes: {
    presence: '駐點',
    convening: '辦會',
    ties: '聯繫',
    people: '人員',
    output: '成果',
    standing: '聲望',
    sector: '智庫界',
    reach: '覆蓋',
  },
  doubts: {
    records: '這是有記錄的數目，因此是下限。沒有來源提到的不在其內，知名機構被提到得更多。',
    reported: '這是他人或自身報告的數字。報告者不多，口徑各不相同。',
    roles: '會議由誰舉辦是記錄中最薄弱的部分，與會國家也未必都被列名。',
    undated: '有記錄的分支機構很少，多數沒有日期，有些可能已經關閉。',
    network: '取決於哪些聯繫有記錄：夥伴未被記錄的機構會顯得不那麼居中。',
    lists: '只有來源引用過的名次才有記錄，沒有一份名單是完整的。',
    named: '只計列名的成員。成員眾多而列名很少時，結果說明不了其餘成員；列名成員達到五個才計算比例。',
    counts: '另一指數的統計，由報刊和部落格轉引；其方法在各版之間有變化。',
  },
  missing: '沒有此類記錄；這並不表示沒有。',
};
