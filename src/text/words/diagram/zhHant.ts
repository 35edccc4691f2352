import { zh } from '../spacing';
import type { DiagramWords } from './en';

/** Words of the diagram of a network on the screen in Chinese, Traditional characters. */
export const diagram: DiagramWords = {
  hint: '關係圖：按方向鍵沿聯繫移到相鄰節點，按 Page Down 和 Page Up 移到指標的下一個和上一個，按 Home 和 End 移到最高和最低，按字母移到名稱；按 Enter 只顯示該節點的周邊，按 E 列出其記錄，按 T 顯示表格；按加號和減號放大、縮小，按 0 顯示全部，按住 Shift 並按方向鍵移動畫面。用滑鼠時：拖動節點可移動，雙擊可放回；按住 Shift 拖動可圈選多個；按住 Ctrl 滾動滾輪或雙指可縮放。',
  recordsHint: '按 E 列出記錄',
  enlarged: (factor) => zh`放大至${factor}倍`,
  whole: '已顯示全圖',
  selected: (_, text) => zh`已選${text}個節點`,
  moved: (name) => zh`已移動${name}`,
};
