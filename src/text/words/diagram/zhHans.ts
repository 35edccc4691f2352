import { zh } from '../spacing';
import type { DiagramWords } from './en';

/** Words of the diagram of a network on the screen in Chinese, Simplified characters. */
export const diagram: DiagramWords = {
  hint: '关系图：按方向键沿联系移到相邻节点，按 Page Down 和 Page Up 移到指标的下一个和上一个，按 Home 和 End 移到最高和最低，按字母移到名称；按 Enter 只显示该节点的周边，按 E 列出其记录，按 T 显示表格；按加号和减号放大、缩小，按 0 显示全部，按住 Shift 并按方向键移动画面。用鼠标时：拖动节点可移动，双击可放回；按住 Shift 拖动可圈选多个；按住 Ctrl 滚动滚轮或双指可缩放。',
  recordsHint: '按 E 列出记录',
  enlarged: (factor) => zh`放大至${factor}倍`,
  whole: '已显示全图',
  selected: (_, text) => zh`已选${text}个节点`,
  moved: (name) => zh`已移动${name}`,
};
