import { zh } from '../spacing';
import type { FileReadingWords } from './en';

/** Words for what is wrong with a file that is to be opened again, in Chinese, Traditional characters. */
export const fileReading: FileReadingWords = {
  unnamed: '此檔案',
  problems: {
    'not-ours': (file) => `「${file}」並非由智庫國際化圖譜匯出，或其中關於圖的資訊已被刪除。`,
    damaged: (file) => `「${file}」已損壞，無法讀取。請重新匯出，或換用另一份副本。`,
    'too-large': (file, limit) => zh`「${file}」過大，無法在此開啟。可開啟的檔案不超過${`${limit} MB`}。`,
    'unknown-view': (file) => `「${file}」中的圖在此版本中不存在。請用更新的版本開啟。`,
  },
};
