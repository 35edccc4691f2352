import { zh } from '../spacing';
import type { DataFileWords } from './en';

/** Words of the files that carry a figure's data, in Chinese, Simplified characters. */
export const dataFiles: DataFileWords = {
  field: '字段',
  value: '内容',
  figure: '图',
  dataPackage: '数据包',
  metadata: '重新打开此图所需信息',
  noSources: '此图没有记录来源。',
  readme: {
    files: '文件',
    formats: {
      svg: '可缩放、可编辑的图形',
      png: '用于幻灯片和网页的图片',
      pdf: '用于打印的页面',
      csv: '逗号分隔的数据，下附说明和来源',
      xlsx: '数据工作簿，含 Data（数据）、Metadata（图的信息）、Sources（来源）、Notes（说明）四个工作表',
      json: '供程序使用的数据',
    },
    reopen: '重新打开',
    howToReopen: '将其中任一文件或整个 ZIP 文件拖放到智库国际化图谱的页面上，即可按原有设置重新显示此图。',
    cite: '引用格式',
    terms: '使用条件',
    sourceTerms: '记录取自下列来源，并遵循各来源的使用条件。使用此图时请注明数据包和来源。',
    data: '数据',
  },
  citation: {
    kind: '数据可视化',
    version: (version) => zh`版本${version}`,
    retrieved: (day, address) => zh`${day}检索自${address}`,
  },
};
