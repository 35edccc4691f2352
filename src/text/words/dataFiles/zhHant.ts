import { zh } from '../spacing';
import type { DataFileWords } from './en';

/** Words of the files that carry a figure's data, in Chinese, Traditional characters. */
export const dataFiles: DataFileWords = {
  field: '欄位',
  value: '內容',
  figure: '圖',
  dataPackage: '資料包',
  metadata: '重新開啟此圖所需資訊',
  noSources: '此圖沒有記錄來源。',
  readme: {
    files: '檔案',
    formats: {
      svg: '可縮放、可編輯的圖形',
      png: '用於投影片和網頁的圖片',
      pdf: '用於列印的頁面',
      csv: '逗號分隔的資料，下附說明和來源',
      xlsx: '資料工作簿，含 Data（資料）、Metadata（圖的資訊）、Sources（來源）、Notes（說明）四個工作表',
      json: '供程式使用的資料',
    },
    reopen: '重新開啟',
    howToReopen: '將其中任一檔案或整個 ZIP 檔案拖放到智庫國際化圖譜的頁面上，即可按原有設定重新顯示此圖。',
    cite: '引用格式',
    terms: '使用條件',
    sourceTerms: '記錄取自下列來源，並遵循各來源的使用條件。使用此圖時請註明資料包和來源。',
    data: '資料',
  },
  citation: {
    kind: '資料視覺化',
    version: (version) => zh`版本${version}`,
    retrieved: (day, address) => zh`${day}檢索自${address}`,
  },
};
