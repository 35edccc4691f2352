import { zh } from '../spacing';
import type { reportDrawing as english } from './en';

export const reportDrawing: typeof english = {
  unknownFigure: (figure, view, known) => zh`视图“${view}”没有图“${figure}”；现有：${known}。`,
  nothingToDraw: (view, state) =>
    state === ''
      ? zh`视图“${view}”中没有可绘制的内容。`
      : zh`视图“${view}”中没有符合“${state}”的可绘制内容。`,
  notKept: '此图冻结时保存的数据不完整；取消冻结后可按现有数据重新绘制。',
  noAnswer: '数据库无法回答此图所需的查询。',
  added: (number, report) => zh`已加入报告“${report}”，为图${number}。`,
  notAdded: '未能将此图加入报告。',
};
