import type { RestWords } from './en';
import { zh } from '../spacing';
import { alliances } from '../alliances/zhHans';
import { brokers } from '../brokers/zhHans';
import { conferences } from '../conferences/zhHans';
import { dataFiles } from '../dataFiles/zhHans';
import { diagram } from '../diagram/zhHans';
import { externalRankings } from '../externalRankings/zhHans';
import { fields } from '../fields/zhHans';
import { figureExport } from '../figureExport/zhHans';
import { fileReading } from '../fileReading/zhHans';
import { indexProblems } from '../indexProblems/zhHans';
import { indicators } from '../indicators/zhHans';
import { network } from '../network/zhHans';
import { networkForms } from '../networkForms/zhHans';
import { overlap } from '../overlap/zhHans';
import { ownIndex } from '../ownIndex/zhHans';
import { profiles } from '../profiles/zhHans';
import { tenure } from '../tenure/zhHans';
import { reportFile } from '../reportFile/zhHans';
import { search } from '../search/zhHans';
import { rankGrades } from '../rankGrades/zhHans';
import { rankings } from '../rankings/zhHans';
import { indexChecks } from '../indexChecks/zhHans';
import { rankingsPage } from '../rankingsPage/zhHans';
import { rankWhy } from '../rankWhy/zhHans';
import { reach } from '../reach/zhHans';
import { report } from '../report/zhHans';
import { reportChecks } from '../reportChecks/zhHans';
import { reportDrawing } from '../reportDrawing/zhHans';
import { values } from '../values/zhHans';

/** Words in Chinese, Simplified characters: everything that is not needed for the first figure. */
export const rest: RestWords = {
  rankGrades,
  rankings,
  indexChecks,
  rankingsPage,
  rankWhy,
  reach,
  report,
  reportChecks,
  reportDrawing,
  alliances,
  brokers,
  conferences,
  dataFiles,
  diagram,
  externalRankings,
  figureExport,
  fileReading,
  indexProblems,
  indicators,
  network,
  networkForms,
  overlap,
  ownIndex,
  tenure,
  data: {
    title: '数据',
    intro: (tables, rows, sources) =>
      zh`${tables}个表，${rows}行，${sources}个来源。每项事实均注明来源；空单元格表示不详。`,
    table: '数据表',
    search: '搜索此表',
    rows: (_, text) => zh`${text}行`,
    found: (n, total) => zh`${total}行中的${n}行`,
    noRows: '没有包含这些词语的行。',
    completeness: '完整程度',
    completenessHint: '该字段有值的行所占比例',
    field: '字段',
    known: '有值',
    download: '下载 CSV',
    previous: '上一页',
    next: '下一页',
    page: (from, to, total) => zh`第${from}–${to}行，共${total}行`,
    sortBy: (field) => `按“${field}”排序`,
    row: '行',
    details: '整行内容',
    missing: '数据包中没有此表。',
    notebook: '笔记本：记录的完整程度与来源状况',
    tables: {
      sources: '来源',
      countries: '国家和地区',
      country_groups: '国家组',
      country_group_members: '国家组成员',
      provinces: '省级行政区',
      cities: '城市',
      organisations: '机构',
      identity_notes: '存疑的机构认定',
      alliances: '联盟',
      alliance_secretariats: '联盟秘书处',
      alliance_sizes: '联盟报告规模',
      alliance_officers: '联盟任职',
      memberships: '成员',
      conference_series: '会议系列',
      conferences: '会议',
      conference_roles: '会议角色',
      conference_countries: '会议涉及的国家和地区',
      agreements: '协议',
      agreement_parties: '协议签约方',
      presences: '境外驻在',
      activities: '活动',
      activity_countries: '活动涉及的国家和地区',
      indicators: '指标',
      observations: '观测值',
      rankings: '外部排名',
      ranking_positions: '外部排名名次',
      audits: '抽样核查',
    },
    fields,
  },
  evidence: {
    title: '记录',
    sourceCount: (_, text) => zh`来自${text}个来源`,
    counts: (what) => `所对应的数字：${what}`,
    loading: '正在加载记录……',
    waiting: '数据库就绪后即显示记录。',
    failed: '未能读取记录。',
    none: '没有记录。',
    read: (date) => zh`读取于${date}`,
    published: (date) => zh`发布于${date}`,
    undated: '日期不详',
    since: (date) => zh`自${date}起`,
    until: (from, to) => `${from}–${to}`,
    onDay: (date) => date,
    location: (file, rows) => zh`${file}第${rows}行`,
    openLink: (title, host) => `${host}：${title}（将离开本站）`,
    copy: '复制',
    copied: '已复制',
    csv: 'CSV',
    report: '反馈错误',
    reportHint: '如需反馈错误，请将记录处所示的文件和行号发给数据维护者。',
    more: (n) => zh`再显示${n}条`,
    noSource: '未注明来源',
    kinds: {
      memberships: '成员',
      agreements: '协议',
      conferences: '会议',
      presences: '驻外机构',
      activities: '活动',
      alliances: '联盟',
      alliance_sizes: '报告规模',
      alliance_officers: '任职',
      organisations: '机构',
      observations: '报告的数字',
      ranking_positions: '外部排名中的名次',
    },
    values,
  },
  profiles,
  reportFile,
  search,
  export: {
    failed: '未能生成文件。',
    moreNotes: '其余说明见此图的数据文件。',
    dataDate: (date) => zh`数据截至${date}`,
    csvNotes: {
      title: '标题',
      subtitle: '副标题',
      note: '注',
      source: '来源',
      evidence: '证据',
      dataDate: '数据截至',
      permalink: '视图状态',
      version: '版本',
      dataHash: '数据哈希值',
      sources: '来源列表',
    },
  },
};
