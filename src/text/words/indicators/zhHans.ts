import type { indicators as english, IndicatorWords } from './en';

/** 由记录计算的指标用词。 */
export const indicators: typeof english = {
  byId: {
    'branches-abroad': { title: '境外分支机构', definition: '有记录的、设在总部所在国以外的办事处和中心。' },
    'branches-known': {
      title: '境外分支机构（有名录或所报告）',
      definition: '有记录的境外分支机构数，或所报告的数目，取较大者。两者不相加。',
    },
    'branch-countries': {
      title: '设有分支或常设联络的国家',
      definition: '有记录设有办事处或常设联络的其他国家。',
    },
    'un-status': {
      title: '联合国咨商地位',
      definition: '有记录在经济及社会理事会享有咨商地位的记为 1。',
    },
    'branches-reported': {
      title: '所报告的境外分支机构',
      definition: '最近一次报告的境外办事处或中心数目。',
    },
    'branches-announced': {
      title: '已宣布的分支机构',
      definition: '已宣布设立、但没有来源说明已经开设的境外办事处。',
    },
    'conferences-international': {
      title: '举办的国际会议',
      definition:
        '由其主办、联合主办或组织，并有其他国家参加的会议：在外国举行、与外国机构合办、列名有外国代表，或报告有多个国家参加。',
    },
    'conferences-abroad': { title: '在境外举办的会议', definition: '在总部所在国以外参与举办的会议。' },
    'conferences-with-foreign-body': {
      title: '与外国机构合办的会议',
      definition: '与设在其他国家的机构共同举办的会议。',
    },
    'countries-convened': {
      title: '其会议上的国家',
      definition: '在其举办的会议上列名出现的其他国家，各计一次。',
    },
    'countries-per-conference': {
      title: '每次会议的与会国家',
      definition: '其举办的会议所报告国家数的平均值。',
    },
    'series-run': { title: '同一系列连续举办的年数', definition: '连续举办同一系列会议的最长年数。' },
    'events-reported': {
      title: '每年会议与活动',
      definition: '最近一次报告的一年内会议、会面或活动的数目。',
    },
    'agreements-abroad': {
      title: '与外国机构的协议',
      definition: '有其他国家机构参加的有效协议和备忘录。',
    },
    'agreement-countries': { title: '协议伙伴国家', definition: '其协议各方所属的其他国家，各计一次。' },
    'partners-reported': {
      title: '所报告的外国伙伴',
      definition: '最近一次报告的与外国机构的伙伴关系或备忘录数目。',
    },
    alliances: { title: '加入的联盟', definition: '其作为成员加入的联盟；伙伴和观察员不计。' },
    'alliances-international': {
      title: '加入的国际联盟',
      definition: '成员来自三个及以上国家、并由其加入的联盟。',
    },
    'leading-roles': {
      title: '主导的联盟',
      definition: '由其担任主席、副主席或秘书处的联盟。',
    },
    betweenness: {
      title: '网络中的居间程度',
      definition: '在全部有记录联系的网络中，其他机构之间的最短路径经过它的比例。',
    },
    'bodies-abroad': {
      title: '有联系的境外机构',
      definition: '与其同属联盟、同签协议、合办会议或互设机构的其他国家机构。',
    },
    'countries-tied': { title: '有联系的国家', definition: '与其有联系的境外机构所属的国家。' },
    'external-internal': {
      title: '对外联系的偏向',
      definition: '对外联系减国内联系，再除以两者之和（E-I 指数）：−1 至 1。',
    },
    'exchange-countries': {
      title: '交流国家',
      definition: '有记录的访问、培训、对话和会面所涉及的其他国家。',
    },
    'visitors-reported': { title: '所报告的访问学者', definition: '最近一次报告的每年访问学者人数。' },
    'expert-countries-reported': {
      title: '专家所在国家',
      definition: '最近一次报告的其专家工作所在国家的数目。',
    },
    'languages-reported': { title: '出版语言', definition: '最近一次报告的出版语言数目。' },
    'index-reports': {
      title: '评价他者的报告',
      definition: '有记录的、对国家、城市或机构作比较或排名的报告。',
    },
    'world-place': {
      title: '全球排名的最好名次',
      definition: '截至该日，在已发布的全球智库排名中有记录的最好名次。',
    },
    'external-rankings': {
      title: '列有其名次的外部排名',
      definition: '有其名次记录的不同外部排名的数目。',
    },
    'think-tanks-recorded': { title: '有记录的智库', definition: '记录中列名、设在该国的智库。' },
    'think-tanks-reported': {
      title: '统计的智库数',
      definition: '《全球智库指数报告》最近一次统计的该国智库数。',
    },
    'country-agreements': {
      title: '与外国机构的协议',
      definition: '该国机构与其他国家机构之间的有效协议。',
    },
    'country-agreement-countries': {
      title: '协议伙伴国家',
      definition: '上述协议各方所属的其他国家，各计一次。',
    },
    'partner-countries': {
      title: '其机构有联系的国家',
      definition: '与该国机构同属联盟、同签协议、合办会议或互设机构的国家。',
    },
    'country-betweenness': {
      title: '国家之间的居间程度',
      definition: '其他国家之间的最短路径经过该国的比例。',
    },
    'tied-think-tanks': {
      title: '有境外联系的智库',
      definition: '该国有记录、且与其他国家机构至少有一项联系的智库。',
    },
    'tied-share': {
      title: '有境外联系智库的占比',
      definition: '有境外联系的智库占联系网络中该国智库的比例。',
    },
    'country-conferences': {
      title: '举行的国际会议',
      definition: '在该国举行、有其他国家参加的会议。',
    },
    'country-countries-convened': {
      title: '其会议上的国家',
      definition: '在该国举行的会议上列名出现的其他国家，各计一次。',
    },
    'conference-cities': {
      title: '举行国际会议的城市',
      definition: '该国举行过此类会议的不同城市。',
    },
    'association-meetings': {
      title: '国际协会会议',
      definition: 'ICCA 国家排名中最近一次的国际协会会议数目。',
    },
    'country-alliances': { title: '有成员的联盟', definition: '有该国机构为成员的联盟。' },
    'country-alliances-international': {
      title: '有成员的国际联盟',
      definition: '成员来自三个及以上国家、且有该国机构为成员的联盟。',
    },
    'country-leading-roles': {
      title: '主导的联盟',
      definition: '由该国机构担任主席、副主席或秘书处的联盟。',
    },
    'placed-think-tanks': {
      title: '列入外部排名的机构',
      definition: '该国在已发布排名中有名次记录的机构。',
    },
    'members-reported': { title: '所报告的成员数', definition: '联盟或来源最近一次报告的成员数。' },
    'members-named': { title: '列名的成员', definition: '记录中列名的成员。' },
    'countries-reported': {
      title: '所报告的成员国家数',
      definition: '联盟或来源最近一次报告的有成员的国家数。',
    },
    'member-countries': { title: '列名成员的国家', definition: '列名成员所在的不同国家。' },
    'member-regions': {
      title: '列名成员的世界区域',
      definition: '列名成员所在的不同世界区域（联合国 M49）。',
    },
    'effective-countries': {
      title: '有效国家数',
      definition: '同样分散程度所对应的、各国成员数相等的国家数目：香农熵的指数。',
    },
    'members-outside-seat': {
      title: '秘书处所在国以外的成员',
      definition: '列名成员中，设在秘书处所在国以外的比例。',
    },
    'pairs-across-countries': {
      title: '跨国成员对',
      definition: '列名成员两两配对中，分属两个国家的比例。',
    },
    'pairs-across-regions': {
      title: '跨区域成员对',
      definition: '列名成员两两配对中，分属两个世界区域的比例。',
    },
    'leading-countries': {
      title: '主导国家',
      definition: '担任主席、副主席或秘书处的机构所属的不同国家。',
    },
    'alliance-conferences': {
      title: '其系列会议',
      definition: '其会议系列中有记录、且列名有国家的届次。',
    },
    'alliance-countries-convened': {
      title: '其会议上的国家',
      definition: '在其系列会议上列名出现的不同国家。',
    },
    'member-growth': {
      title: '每年成员增长',
      definition: '所报告成员数首个与最近有日期的数值之间，每年的变化。',
    },
  } satisfies Record<string, IndicatorWords>,
  units: {
    branches: '个分支机构',
    countries: '个国家',
    statuses: '有 = 1',
    conferences: '次会议',
    years: '年',
    events: '次活动／年',
    agreements: '项协议',
    partners: '个伙伴',
    alliances: '个联盟',
    percent: '%',
    bodies: '个机构',
    index: '−1 至 1',
    people: '人',
    languages: '种语言',
    reports: '份报告',
    place: '名次',
    rankings: '项排名',
    thinkTanks: '家智库',
    cities: '个城市',
    meetings: '次会议',
    members: '个成员',
    regions: '个区域',
    effective: '个有效国家',
    membersAYear: '个成员／年',
  },
  themes: {
    presence: '驻点',
    convening: '办会',
    ties: '联系',
    people: '人员',
    output: '成果',
    standing: '声望',
    sector: '智库界',
    reach: '覆盖',
  },
  doubts: {
    records: '这是有记录的数目，因此是下限。没有来源提到的不在其内，知名机构被提到得更多。',
    reported: '这是他人或自身报告的数字。报告者不多，口径各不相同。',
    roles: '会议由谁举办是记录中最薄弱的部分，与会国家也未必都被列名。',
    undated: '有记录的分支机构很少，多数没有日期，有些可能已经关闭。',
    network: '取决于哪些联系有记录：伙伴未被记录的机构会显得不那么居中。',
    lists: '只有来源引用过的名次才有记录，没有一份名单是完整的。',
    named: '只计列名的成员。成员众多而列名很少时，结果说明不了其余成员；列名成员达到五个才计算比例。',
    counts: '另一指数的统计，由报刊和博客转引；其方法在各版之间有变化。',
  },
  missing: '没有此类记录；这并不表示没有。',
};
