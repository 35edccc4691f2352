import { describe, expect, test } from 'vitest';
import { figurePdf } from '../../src/export/pdf/figurePdf';
import { nodePlatform } from '../../src/export/platforms/node';
import type { Language } from '../../src/model/language';
import { contentOf, elements, parseXml } from '../figures/draw';
import { fontsOf, readObjects, reference, textsOf } from './fixture/readPdfPages';
import { storedPicture, storedPictures } from './fixture/storedPictures';

const day = Date.UTC(2024, 5, 30) / 86_400_000;
const metadata = '{"spec":{"state":"a(b)\\\\c","figure":"\\u4e2d"}}';
const write = (svg: string, language: Language, title = 'A title: 标题') =>
  figurePdf(svg, { title, language, metadata, day }, nodePlatform);
const draw = (content: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" height="30mm" lang="en" viewBox="0 0 200 100" width="60mm">` +
  `<title>A figure</title><desc>What it shows.</desc>${content}</svg>`;
const contentOfPage = (bytes: Uint8Array) => {
  const { dictionaries, streams } = readObjects(bytes);
  const page = [...dictionaries.values()].find((one) => /\/Type \/Page\n/.test(one)) ?? '';
  return streams.get(reference(page, 'Contents')) ?? '';
};
const languageOf = (name: string): Language =>
  name.includes('zh-Hans') ? 'zh-Hans' : name.includes('zh-Hant') ? 'zh-Hant' : 'en';

describe('the PDF of a picture', () => {
  test.each(storedPictures(20))('%s has its words as text, in embedded parts of fonts', async (name) => {
    const svg = storedPicture(name);
    const bytes = await write(svg, languageOf(name));
    const objects = readObjects(bytes);
    const painted = textsOf(objects).join('');
    for (const text of elements(parseXml(svg), 'text').map(contentOf)) expect(painted).toContain(text.trim());
    const fonts = [...fontsOf(objects).values()];
    expect(fonts.length).toBeGreaterThan(0);
    for (const { base } of fonts) expect(base).toMatch(/^[A-Z]{6}\+NotoSans/);
    const descriptors = [...objects.dictionaries.values()].filter((one) =>
      one.includes('/Type /FontDescriptor'),
    );
    expect(descriptors).toHaveLength(fonts.length);
    for (const descriptor of descriptors) {
      const file = objects.streams.get(reference(descriptor, 'FontFile2')) ?? '';
      expect(file.length).toBeGreaterThan(200);
      expect(file.length).toBeLessThan(400_000);
    }
  });

  test('says what it is: title, language, description, day and metadata', async () => {
    const bytes = await write(draw('<rect height="9" width="9"/>'), 'zh-Hant');
    const pdf = Buffer.from(bytes).toString('latin1');
    const title = Buffer.from('\ufeffA title: 标题', 'utf16le').swap16().toString('latin1');
    const escaped = (text: string) => text.replace(/[\\()]/g, (one) => `\\${one}`);
    expect(pdf).toContain(`(${escaped(title)})`);
    expect(pdf).toContain('/Lang (zh-Hant)');
    expect(pdf).toContain('/DisplayDocTitle true');
    expect(pdf).toContain('/Marked true');
    expect(pdf).toMatch(/\/S \/Figure\n[^]*?\/Alt \(A figure What it shows\.\)/);
    expect(pdf).toContain('(D:20240630000000Z)');
    expect(pdf).toContain(`(${escaped(metadata)})`);
    const { dictionaries } = readObjects(bytes);
    const info = [...dictionaries.values()].find((one) => one.includes('/ThinkTankAtlas')) ?? '';
    expect(dictionaries.get(reference(info, 'ThinkTankAtlas'))).toContain('"spec"');
  });

  test('has the physical size of the figure', async () => {
    const inPoints = async (svg: string) =>
      /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/
        .exec(Buffer.from(await write(svg, 'en')).toString('latin1'))
        ?.slice(1)
        .map((value) => Math.round(Number(value)));
    expect(await inPoints(draw(''))).toEqual([170, 85]);
    expect(await inPoints(draw('').replace('30mm', '720').replace('60mm', '1280'))).toEqual([960, 540]);
  });

  test('is the same every time', async () => {
    const svg = storedPicture('coverage-map-zh-Hant');
    const [first, second] = [await write(svg, 'zh-Hant'), await write(svg, 'zh-Hant')];
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
  });

  test('cannot be broken by a title', async () => {
    const title = '</rdf:li><x> & "(a)" \\';
    const pdf = Buffer.from(await write(draw(''), 'en', title)).toString('utf8');
    const packet = /<x:xmpmeta[^]*<\/x:xmpmeta>/.exec(pdf)?.[0] ?? '';
    expect(elements(parseXml(packet), 'rdf:li').map(contentOf)).toEqual([title]);
  });
});

describe('what is painted', () => {
  const paint = async (content: string) => contentOfPage(await write(draw(content), 'en'));

  test('has the colours, widths, dashes and opacities of the drawing', async () => {
    const content = await paint(
      '<g opacity="0.5"><line stroke="rgb(255, 0, 51)" stroke-dasharray="3 2" stroke-width="4" x1="1" x2="2" y1="3" y2="4"/></g>' +
        '<circle cx="9" cy="9" fill="#336699" r="3"/><rect fill="transparent" height="5" width="5"/>',
    );
    expect(content).toContain('1 0 0.2 SCN');
    expect(content).toContain('4 w');
    expect(content).toContain('[3 2] 0 d');
    expect(content).toContain('1 3 m\n2 4 l\nS');
    expect(content).toContain('0.2 0.4 0.6 scn');
    expect(content).toMatch(/\/Gs\d+ gs/);
    expect(content).not.toContain('re\nf');
  });

  test('is moved, turned and cut as the drawing is', async () => {
    const content = await paint(
      '<g transform="translate(10 20) rotate(-90)"><rect height="1" width="2"/></g>' +
        '<svg height="50" width="60"><rect height="1" width="3"/></svg>' +
        '<svg height="51" overflow="visible" width="61"><rect height="1" width="4"/></svg>',
    );
    expect(content).toMatch(/1 0 0 1 10 20 cm\n0 -1 1 0 0 0 cm\n[^]*0 0 2 1 re/);
    expect(content).toMatch(/0 0 60 50 re\nW n\n[^]*0 0 3 1 re/);
    expect(content).not.toContain('0 0 61 51 re');
  });

  test('keeps the width of strokes that are not to be scaled', async () => {
    const path =
      '<path d="M0 0L9 9" fill="none" stroke="#000000" stroke-width="2" vector-effect="non-scaling-stroke"/>';
    expect(await paint(`<g transform="scale(4)">${path}</g>`)).toContain('0.5 w');
  });

  test('has hatches as patterns over their ground', async () => {
    const bytes = await write(
      draw(
        '<defs><pattern height="6" id="h" patternTransform="rotate(45)" patternUnits="userSpaceOnUse" width="6">' +
          '<rect fill="#ffffff" height="6" width="6"/><line stroke="#336699" stroke-width="2" x1="0" x2="0" y1="0" y2="6"/>' +
          '</pattern></defs><rect fill="url(#h)" height="20" width="20"/>',
      ),
      'en',
    );
    const content = contentOfPage(bytes);
    expect(content).toMatch(/1 1 1 scn[^]*0\.2 0\.4 0\.6 \/P1 scn/);
    const pattern = [...readObjects(bytes).streams.values()].find((one) =>
      one.includes('2 w 0 0 m 0 600 l S'),
    );
    expect(pattern).toBeDefined();
  });

  test('has halos under letters, and text where its anchor says', async () => {
    const text = (anchor: string) =>
      `<text fill="#000000" font-size="10" paint-order="stroke" stroke="#ffffff" stroke-width="3" text-anchor="${anchor}" x="100" y="50">HH</text>`;
    const content = await paint(text('start'));
    expect(content.indexOf('1 Tr')).toBeGreaterThan(0);
    expect(content.match(/TJ/g)).toHaveLength(2);
    const left = async (anchor: string) =>
      Number(/1 0 0 1 ([\d.]+) [\d.]+ Tm/.exec(await paint(text(anchor)))?.[1]);
    expect(await left('start')).toBe(100);
    const width = 100 - (await left('end'));
    expect(width).toBeGreaterThan(13);
    expect(await left('middle')).toBeCloseTo(100 - width / 2, 2);
  });

  test('draws a box for what no font has', async () => {
    const content = await paint('<text font-size="10" x="0" y="20">aཀ</text>');
    expect(content.match(/TJ/g)).toHaveLength(1);
    expect(content).toContain('0.01 0 0 0.01 0 0 cm');
  });

  test('leaves nothing out without saying so', async () => {
    await expect(paint('<ellipse rx="3" ry="2"/>')).rejects.toThrow('unknown-shape');
    await expect(paint('<rect fill="tomato" height="1" width="1"/>')).rejects.toThrow('unknown-colour');
    await expect(paint('<g transform="skewX(3)"/>')).rejects.toThrow('unknown-transform');
    await expect(write(draw('').replace('60mm', '0'), 'en')).rejects.toThrow('no-size');
  });
});
