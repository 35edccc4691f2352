/** Characters of country names that differ between the scripts, in the same order. */
const traditional =
  '亞佔來倫內凱別剛勞區喬國圖堅奧寧屬岡島嶼幹幾庫愛揚撾敘時會東極湯澤濟灣烏爾獅獨盧眾祕約納紐紹維緬羅羣義聖聯脫臘臺與茲華萊萬葉蓋薩蘇蘭處衆裏裡誕諾貝買賓賴賽贊達遠邊錫長門開關陸靈韋韓頓領顛馬魯鮑鮮麥';
const simplified =
  '亚占来伦内凯别刚劳区乔国图坚奥宁属冈岛屿干几库爱扬挝叙时会东极汤泽济湾乌尔狮独卢众秘约纳纽绍维缅罗群义圣联脱腊台与兹华莱万叶盖萨苏兰处众里里诞诺贝买宾赖赛赞达远边锡长门开关陆灵韦韩顿领颠马鲁鲍鲜麦';

const forms: ReadonlyMap<string, string> = new Map(
  [...traditional].map((character, i) => [character, simplified[i] ?? character]),
);

/** A country name with its Traditional characters in their Simplified forms, so that both can be compared. */
export function toSimplified(name: string): string {
  return name.replace(/\p{Script=Han}/gu, (character) => forms.get(character) ?? character);
}
