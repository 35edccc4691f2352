import type { NativeChart } from '../../../figures/nativeChart';
import type { Language } from '../../../model/language';
import type { Palette } from '../../../theme/palette';
import { escapeXml } from '../../xmlText';
import type { ChartData, ChartRange, ChartSeries } from './chartData';
import { officeLanguage, slideFont } from './slide';

const schemas = 'http://schemas.openxmlformats.org';
const axisIds = { x: '111111111', y: '222222222' } as const;
/** Sizes in hundredths of a point: 14 px is the smallest text of a slide. */
const textSize = { title: 1200, text: 1050 } as const;
const dateFormat = 'yyyy';

/** What a chart looks like apart from its data. */
export interface ChartLook {
  readonly title: string;
  readonly language: Language;
  readonly palette: Palette;
}

const solid = (colour: string) => `<a:solidFill><a:srgbClr val="${colour.slice(1)}"/></a:solidFill>`;
const noLine = '<a:ln w="28575"><a:noFill/></a:ln>';
const line = (colour: string, width: number) =>
  `<a:ln w="${width}" cap="rnd">${solid(colour)}<a:round/></a:ln>`;
const markers = ['circle', 'square', 'triangle', 'diamond'] as const;

function font(size: number, isBold: boolean, colour: string, language: Language): string {
  const face = slideFont[language];
  return `sz="${size}" b="${isBold ? 1 : 0}">${solid(colour)}<a:latin typeface="${face}"/><a:ea typeface="${face}"/>`;
}

function textProperties({ language, palette }: ChartLook): string {
  return (
    '<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>' +
    `<a:defRPr ${font(textSize.text, false, palette.colour.ink2, language)}</a:defRPr></a:pPr>` +
    `<a:endParaRPr lang="${officeLanguage[language]}"/></a:p></c:txPr>`
  );
}

function titleXml(text: string, size: number, isUpright: boolean, { language, palette }: ChartLook): string {
  const properties = font(size, false, palette.colour.ink2, language);
  return (
    `<c:title><c:tx><c:rich><a:bodyPr${isUpright ? ' rot="-5400000" vert="horz"' : ''}/><a:lstStyle/><a:p>` +
    `<a:pPr><a:defRPr ${properties}</a:defRPr></a:pPr>` +
    `<a:r><a:rPr lang="${officeLanguage[language]}" ${properties}</a:rPr><a:t>${escapeXml(text)}</a:t></a:r></a:p>` +
    '</c:rich></c:tx><c:overlay val="0"/></c:title>'
  );
}

function rangeXml({ range, values }: ChartRange, format: string): string {
  const isText = values.some((value) => typeof value === 'string');
  const points = values.flatMap((value, i) =>
    value === null ? [] : [`<c:pt idx="${i}"><c:v>${escapeXml(String(value))}</c:v></c:pt>`],
  );
  const cache = `<c:ptCount val="${values.length}"/>${points.join('')}`;
  return isText
    ? `<c:strRef><c:f>${range}</c:f><c:strCache>${cache}</c:strCache></c:strRef>`
    : `<c:numRef><c:f>${range}</c:f><c:numCache><c:formatCode>${escapeXml(format)}</c:formatCode>${cache}</c:numCache></c:numRef>`;
}

/** Open marks and bars are reported, solid ones evidenced, as in the drawings. */
function lookXml({ look }: ChartSeries, colour: string, place: number): string {
  const invert = '<c:invertIfNegative val="0"/>';
  switch (look) {
    case 'bar':
      return `<c:spPr>${solid(colour)}</c:spPr>${invert}`;
    case 'openBar':
      return `<c:spPr><a:noFill/>${line(colour, 12700)}</c:spPr>${invert}`;
    case 'line':
      return `<c:spPr>${line(colour, 28575)}</c:spPr><c:marker><c:symbol val="none"/></c:marker>`;
    default: {
      const symbol = markers[place % markers.length] ?? 'circle';
      const fill = look === 'openPoints' ? '<a:noFill/>' : solid(colour);
      return (
        `<c:spPr>${noLine}</c:spPr><c:marker><c:symbol val="${symbol}"/><c:size val="8"/>` +
        `<c:spPr>${fill}${line(colour, 19050)}</c:spPr></c:marker>`
      );
    }
  }
}

function seriesXml(chart: NativeChart, data: ChartData, { palette }: ChartLook): string {
  const groups = [...new Set(data.series.map(({ group }) => group))];
  return data.series
    .map((series, i) => {
      const place = groups.indexOf(series.group);
      const colour = palette.categorical[place % palette.categorical.length] ?? palette.colour.ink;
      const name = `<c:tx><c:strRef><c:f>${series.nameCell}</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${escapeXml(series.name)}</c:v></c:pt></c:strCache></c:strRef></c:tx>`;
      const isScatter = chart.kind === 'scatter';
      const xFormat = chart.kind === 'line' ? dateFormat : isScatter ? chart.xFormat : 'General';
      const x = rangeXml(series.x, xFormat);
      const y = rangeXml(series.y, chart.format);
      const values = isScatter
        ? `<c:xVal>${x}</c:xVal><c:yVal>${y}</c:yVal>`
        : `<c:cat>${x}</c:cat><c:val>${y}</c:val>`;
      const end = chart.kind === 'line' || isScatter ? '<c:smooth val="0"/>' : '';
      return `<c:ser><c:idx val="${i}"/><c:order val="${i}"/>${name}${lookXml(series, colour, place)}${values}${end}</c:ser>`;
    })
    .join('');
}

const groupXml: Readonly<Record<NativeChart['kind'], (series: string, isLying: boolean) => string>> = {
  line: (series) =>
    `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}<c:marker val="1"/>${axisRefs}</c:lineChart>`,
  bar: (series, isLying) =>
    `<c:barChart><c:barDir val="${isLying ? 'bar' : 'col'}"/><c:grouping val="clustered"/><c:varyColors val="0"/>${series}<c:gapWidth val="50"/>${axisRefs}</c:barChart>`,
  stacked: (series, isLying) =>
    `<c:barChart><c:barDir val="${isLying ? 'bar' : 'col'}"/><c:grouping val="stacked"/><c:varyColors val="0"/>${series}<c:gapWidth val="40"/><c:overlap val="100"/>${axisRefs}</c:barChart>`,
  scatter: (series) =>
    `<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>${series}${axisRefs}</c:scatterChart>`,
};
const axisRefs = `<c:axId val="${axisIds.x}"/><c:axId val="${axisIds.y}"/>`;

interface Axis {
  readonly id: string;
  readonly crosses: string;
  readonly element: 'catAx' | 'dateAx' | 'valAx';
  readonly position: 'b' | 'l' | 't';
  readonly title: string;
  readonly format: string;
  /** The first category is at the top: the other axis then crosses at the last one, so that it is at the foot. */
  readonly isReversed?: boolean;
  readonly crossesAt?: 'max';
  readonly most?: number;
  readonly hasGrid: boolean;
}

function axisXml(axis: Axis, look: ChartLook): string {
  const { colour } = look.palette;
  const grid = axis.hasGrid
    ? `<c:majorGridlines><c:spPr>${line(colour.grid, 6350)}</c:spPr></c:majorGridlines>`
    : '';
  const most = axis.most === undefined ? '' : `<c:max val="${axis.most}"/>`;
  const ends: Readonly<Record<Axis['element'], string>> = {
    catAx: '<c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/>',
    dateAx:
      '<c:auto val="0"/><c:lblOffset val="100"/><c:baseTimeUnit val="days"/><c:majorUnit val="1"/><c:majorTimeUnit val="years"/>',
    valAx: '<c:crossBetween val="between"/>',
  };
  return (
    `<c:${axis.element}><c:axId val="${axis.id}"/><c:scaling><c:orientation val="${axis.isReversed === true ? 'maxMin' : 'minMax'}"/>${most}</c:scaling>` +
    `<c:delete val="0"/><c:axPos val="${axis.position}"/>${grid}` +
    titleXml(axis.title, textSize.text, axis.position === 'l', look) +
    `<c:numFmt formatCode="${escapeXml(axis.format)}" sourceLinked="0"/><c:majorTickMark val="out"/><c:minorTickMark val="none"/>` +
    `<c:tickLblPos val="${axis.crossesAt === 'max' ? 'nextTo' : 'low'}"/><c:spPr>${line(colour.axis, 9525)}</c:spPr>${textProperties(look)}` +
    `<c:crossAx val="${axis.crosses}"/><c:crosses val="${axis.crossesAt ?? 'autoZero'}"/>${ends[axis.element]}</c:${axis.element}>`
  );
}

function axesXml(chart: NativeChart, look: ChartLook): string {
  const isLying = (chart.kind === 'bar' || chart.kind === 'stacked') && chart.isLying;
  const isScatter = chart.kind === 'scatter';
  const ends = chart.kind === 'scatter' && chart.most !== undefined ? { most: chart.most } : {};
  const x: Axis = {
    id: axisIds.x,
    crosses: axisIds.y,
    element: chart.kind === 'line' ? 'dateAx' : isScatter ? 'valAx' : 'catAx',
    position: isLying ? 'l' : 'b',
    title: chart.xTitle,
    format: chart.kind === 'line' ? dateFormat : isScatter ? chart.xFormat : 'General',
    isReversed: isLying,
    ...ends,
    hasGrid: false,
  };
  const y: Axis = {
    id: axisIds.y,
    crosses: axisIds.x,
    element: 'valAx',
    position: isLying ? 'b' : 'l',
    title: chart.yTitle,
    format: chart.format,
    ...ends,
    ...(isLying ? { crossesAt: 'max' as const } : {}),
    hasGrid: true,
  };
  return axisXml(x, look) + axisXml(y, look);
}

/** A chart as a part of a presentation (ECMA-376, DrawingML charts); its values are also in the workbook `rId1`. */
export function chartXml(chart: NativeChart, data: ChartData, look: ChartLook): string {
  const isLying = (chart.kind === 'bar' || chart.kind === 'stacked') && chart.isLying;
  const legend =
    data.series.length > 1
      ? `<c:legend><c:legendPos val="r"/><c:overlay val="0"/>${textProperties(look)}</c:legend>`
      : '';
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<c:chartSpace xmlns:c="${schemas}/drawingml/2006/chart" xmlns:a="${schemas}/drawingml/2006/main" xmlns:r="${schemas}/officeDocument/2006/relationships">` +
    '<c:date1904 val="0"/><c:roundedCorners val="0"/><c:chart>' +
    titleXml(look.title, textSize.title, false, look) +
    `<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>${groupXml[chart.kind](seriesXml(chart, data, look), isLying)}` +
    `${axesXml(chart, look)}</c:plotArea>${legend}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>` +
    `${textProperties(look)}<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>`
  );
}
