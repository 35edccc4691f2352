import type { Entities, EntityColumns } from '../../src/query/questions/entities';
import { seededRandom } from './random';

const syllables =
  'ba be bi bo bra da de di do dra fa fe ga ge gra ka ke ki ko kra la le li lo ma me mi mo na ne ni no pa pe ra re ri ro sa se si so sta ta te ti to tra va ve vi vo za ze berg burg ford land mund stein ville';
const subjects =
  'International Strategic Economic Global Regional European Asian African Pacific Security Development Foreign Public Environmental Energy Peace Maritime Digital Social National';
const bodies = 'Institute Center Centre Council Foundation Academy Forum Network University Observatory';
const fields = 'Studies Policy Research Affairs Relations Dialogue Cooperation Governance Innovation Reform';
/** Chinese forms of the subjects and bodies above, simplified and traditional. */
const chinese: readonly (readonly [string, string])[] = [
  ['国际', '國際'],
  ['战略', '戰略'],
  ['经济', '經濟'],
  ['全球', '全球'],
  ['区域', '區域'],
  ['欧洲', '歐洲'],
  ['亚洲', '亞洲'],
  ['发展', '發展'],
  ['海洋', '海洋'],
  ['关系', '關係'],
];
const chineseBodies: readonly (readonly [string, string])[] = [
  ['研究院', '研究院'],
  ['研究中心', '研究中心'],
  ['学会', '學會'],
  ['大学', '大學'],
  ['基金会', '基金會'],
  ['论坛', '論壇'],
];
/** Characters that names of places are written with, alike in both scripts. */
const sounds =
  '阿巴贝波布达德迪多法菲戈格哈赫基加卡科克拉莱里利洛马梅米莫纳内尼诺帕佩奇塔特蒂托图瓦维沃扎泽索斯萨塞西山川江河湖海安平永定昌成武宁和太石金木水火土';

/**
 * An answer of any size with made-up countries, cities and organisations in three languages, some of them in
 * one only. The same size and seed give the same answer.
 */
export function generateEntities(size: number, seed = 1): Entities {
  const random = seededRandom(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const parts = [syllables, subjects, bodies, fields].map((text) => text.split(' '));
  const [sylls, first, second, third] = parts as [string[], string[], string[], string[]];
  const characters = [...sounds];
  const stems = Array.from({ length: Math.min(20_000, size) }, () => {
    const text = Array.from({ length: 2 + Math.floor(random() * 3) }, () => pick(sylls)).join('');
    const length = 2 + Math.floor(random() * 3);
    return {
      latin: text.charAt(0).toUpperCase() + text.slice(1),
      han: Array.from({ length }, () => pick(characters)).join(''),
    };
  });
  const code = (i: number) => String.fromCharCode(65 + (i % 26), 65 + (Math.floor(i / 26) % 26), 88);
  const countries = stems.slice(0, 200);
  const cities = stems.slice(200, 200 + Math.floor(size / 20));
  const organisations = size - countries.length - cities.length;

  const empty = { aliases: [], codes: [], countries: [], cities: [], dates: [], details: [], related: [] };
  const places = (kind: 'country' | 'city', list: typeof stems, ids: string[]): EntityColumns => ({
    ...empty,
    kind,
    ids,
    names: [list.map(({ latin }) => latin), list.map(({ han }) => han), list.map(({ han }) => han)],
    countries: kind === 'country' ? [] : list.map(() => code(Math.floor(random() * 200))),
    records: list.map((_, i) => list.length - i),
  });
  const names = Array.from({ length: organisations }, () => {
    const [stem, other, subject, body] = [pick(stems), pick(stems), pick(chinese), pick(chineseBodies)];
    const english = [
      stem.latin,
      random() < 0.4 ? other.latin : '',
      pick(first),
      pick(second),
      'for',
      pick(third),
    ];
    return {
      en: english.filter(Boolean).join(' '),
      hans: stem.han + other.han + subject[0] + body[0],
      hant: stem.han + other.han + subject[1] + body[1],
      known: random(),
    };
  });
  return {
    regions: { ids: [], names: [[], [], []] },
    kinds: [
      places(
        'country',
        countries,
        countries.map((_, i) => code(i)),
      ),
      {
        ...empty,
        kind: 'organisation',
        ids: names.map((_, i) => `body-${i}`),
        names: [
          names.map(({ en }) => en),
          names.map(({ hans, known }) => (known < 0.4 ? hans : null)),
          names.map(({ hant, known }) => (known > 0.2 && known < 0.6 ? hant : null)),
        ],
        aliases: names.map(({ en }, i) => (i % 3 === 0 ? en.replace(/[^A-Z]/g, '') : null)),
        countries: names.map(() => code(Math.floor(random() * 200))),
        details: names.map(() => 'think tank'),
        records: names.map((_, i) => Math.floor(100 / (i + 1))),
      },
      places(
        'city',
        cities,
        cities.map((_, i) => `city-${i}`),
      ),
    ],
  };
}
