import { zh } from '../spacing';
import type { reportDrawing as english } from './en';

export const reportDrawing: typeof english = {
  unknownFigure: (figure, view, known) => zh`視圖「${view}」沒有圖「${figure}」；現有：${known}。`,
  nothingToDraw: (view, state) =>
    state === ''
      ? zh`視圖「${view}」中沒有可繪製的內容。`
      : zh`視圖「${view}」中沒有符合「${state}」的可繪製內容。`,
  notKept: '此圖凍結時保存的資料不完整；取消凍結後可按現有資料重新繪製。',
  noAnswer: '資料庫無法回答此圖所需的查詢。',
  added: (number, report) => zh`已加入報告「${report}」，為圖${number}。`,
  notAdded: '未能將此圖加入報告。',
};
