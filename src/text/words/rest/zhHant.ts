import type { RestWords } from './en';
import { zh } from '../spacing';
import { alliances } from '../alliances/zhHant';
import { brokers } from '../brokers/zhHant';
import { conferences } from '../conferences/zhHant';
import { dataFiles } from '../dataFiles/zhHant';
import { diagram } from '../diagram/zhHant';
import { externalRankings } from '../externalRankings/zhHant';
import { fields } from '../fields/zhHant';
import { figureExport } from '../figureExport/zhHant';
import { fileReading } from '../fileReading/zhHant';
import { indexProblems } from '../indexProblems/zhHant';
import { indicators } from '../indicators/zhHant';
import { network } from '../network/zhHant';
import { networkForms } from '../networkForms/zhHant';
import { overlap } from '../overlap/zhHant';
import { ownIndex } from '../ownIndex/zhHant';
import { profiles } from '../profiles/zhHant';
import { tenure } from '../tenure/zhHant';
import { reportFile } from '../reportFile/zhHant';
import { search } from '../search/zhHant';
import { rankGrades } from '../rankGrades/zhHant';
import { rankings } from '../rankings/zhHant';
import { indexChecks } from '../indexChecks/zhHant';
import { rankingsPage } from '../rankingsPage/zhHant';
import { rankWhy } from '../rankWhy/zhHant';
import { reach } from '../reach/zhHant';
import { report } from '../report/zhHant';
import { reportChecks } from '../reportChecks/zhHant';
import { reportDrawing } from '../reportDrawing/zhHant';
import { values } from '../values/zhHant';

/** Words in Chinese, Traditional characters: everything that is not needed for the first figure. */
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
    title: '資料',
    intro: (tables, rows, sources) =>
      zh`${tables}個表，${rows}列，${sources}個來源。每項事實均註明來源；空儲存格表示不詳。`,
    table: '資料表',
    search: '搜尋此表',
    rows: (_, text) => zh`${text}列`,
    found: (n, total) => zh`${total}列中的${n}列`,
    noRows: '沒有包含這些詞語的列。',
    completeness: '完整程度',
    completenessHint: '該欄位有值的列所佔比例',
    field: '欄位',
    known: '有值',
    download: '下載 CSV',
    previous: '上一頁',
    next: '下一頁',
    page: (from, to, total) => zh`第${from}–${to}列，共${total}列`,
    sortBy: (field) => `按「${field}」排序`,
    row: '列',
    details: '整列內容',
    missing: '資料包中沒有此表。',
    notebook: '筆記本：記錄的完整程度與來源狀況',
    tables: {
      sources: '來源',
      countries: '國家和地區',
      country_groups: '國家組',
      country_group_members: '國家組成員',
      provinces: '省級行政區',
      cities: '城市',
      organisations: '機構',
      identity_notes: '存疑的機構認定',
      alliances: '聯盟',
      alliance_secretariats: '聯盟秘書處',
      alliance_sizes: '聯盟報告規模',
      alliance_officers: '聯盟任職',
      memberships: '成員',
      conference_series: '會議系列',
      conferences: '會議',
      conference_roles: '會議角色',
      conference_countries: '會議涉及的國家和地區',
      agreements: '協議',
      agreement_parties: '協議簽約方',
      presences: '境外駐在',
      activities: '活動',
      activity_countries: '活動涉及的國家和地區',
      indicators: '指標',
      observations: '觀測值',
      rankings: '外部排名',
      ranking_positions: '外部排名名次',
      audits: '抽樣查核',
    },
    fields,
  },
  evidence: {
    title: '記錄',
    sourceCount: (_, text) => zh`來自${text}個來源`,
    counts: (what) => `所對應的數字：${what}`,
    loading: '正在載入記錄……',
    waiting: '資料庫就緒後即顯示記錄。',
    failed: '未能讀取記錄。',
    none: '沒有記錄。',
    read: (date) => zh`讀取於${date}`,
    published: (date) => zh`發布於${date}`,
    undated: '日期不詳',
    since: (date) => zh`自${date}起`,
    until: (from, to) => `${from}–${to}`,
    onDay: (date) => date,
    location: (file, rows) => zh`${file}第${rows}列`,
    openLink: (title, host) => `${host}：${title}（將離開本站）`,
    copy: '複製',
    copied: '已複製',
    csv: 'CSV',
    report: '回報錯誤',
    reportHint: '如需回報錯誤，請將記錄處所示的檔案和列號發給資料維護者。',
    more: (n) => zh`再顯示${n}條`,
    noSource: '未註明來源',
    kinds: {
      memberships: '成員',
      agreements: '協議',
      conferences: '會議',
      presences: '駐外機構',
      activities: '活動',
      alliances: '聯盟',
      alliance_sizes: '報告規模',
      alliance_officers: '任職',
      organisations: '機構',
      observations: '報告的數字',
      ranking_positions: '外部排名中的名次',
    },
    values,
  },
  profiles,
  reportFile,
  search,
  export: {
    failed: '未能產生檔案。',
    moreNotes: '其餘說明見此圖的資料檔案。',
    dataDate: (date) => zh`資料截至${date}`,
    csvNotes: {
      title: '標題',
      subtitle: '副標題',
      note: '註',
      source: '來源',
      evidence: '證據',
      dataDate: '資料截至',
      permalink: '檢視狀態',
      version: '版本',
      dataHash: '資料雜湊值',
      sources: '來源清單',
    },
  },
};
