import { zh } from '../spacing';
import type { FileReadingWords } from './en';

/** Words for what is wrong with a file that is to be opened again, in Chinese, Simplified characters. */
export const fileReading: FileReadingWords = {
  unnamed: '此文件',
  problems: {
    'not-ours': (file) => `“${file}”并非由智库国际化图谱导出，或其中关于图的信息已被删除。`,
    damaged: (file) => `“${file}”已损坏，无法读取。请重新导出，或换用另一份副本。`,
    'too-large': (file, limit) => zh`“${file}”过大，无法在此打开。可打开的文件不超过${`${limit} MB`}。`,
    'unknown-view': (file) => `“${file}”中的图在此版本中不存在。请用更新的版本打开。`,
  },
};
