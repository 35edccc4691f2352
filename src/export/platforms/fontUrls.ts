import latin400 from '@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff?url';
import latin700 from '@fontsource/noto-sans/files/noto-sans-latin-700-normal.woff?url';
import latinExt400 from '@fontsource/noto-sans/files/noto-sans-latin-ext-400-normal.woff?url';
import latinExt700 from '@fontsource/noto-sans/files/noto-sans-latin-ext-700-normal.woff?url';
import vietnamese400 from '@fontsource/noto-sans/files/noto-sans-vietnamese-400-normal.woff?url';
import vietnamese700 from '@fontsource/noto-sans/files/noto-sans-vietnamese-700-normal.woff?url';
import greek400 from '@fontsource/noto-sans/files/noto-sans-greek-400-normal.woff?url';
import greek700 from '@fontsource/noto-sans/files/noto-sans-greek-700-normal.woff?url';
import cyrillic400 from '@fontsource/noto-sans/files/noto-sans-cyrillic-400-normal.woff?url';
import cyrillic700 from '@fontsource/noto-sans/files/noto-sans-cyrillic-700-normal.woff?url';
import cyrillicExt400 from '@fontsource/noto-sans/files/noto-sans-cyrillic-ext-400-normal.woff?url';
import cyrillicExt700 from '@fontsource/noto-sans/files/noto-sans-cyrillic-ext-700-normal.woff?url';
import arabic400 from '@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-400-normal.woff?url';
import arabic700 from '@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-700-normal.woff?url';
import korean400 from '@fontsource/noto-sans-kr/files/noto-sans-kr-korean-400-normal.woff?url';
import korean700 from '@fontsource/noto-sans-kr/files/noto-sans-kr-korean-700-normal.woff?url';
import simplified400 from '@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-400-normal.woff?url';
import simplified700 from '@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-700-normal.woff?url';
import traditional400 from '@fontsource/noto-sans-tc/files/noto-sans-tc-chinese-traditional-400-normal.woff?url';
import traditional700 from '@fontsource/noto-sans-tc/files/noto-sans-tc-chinese-traditional-700-normal.woff?url';
import traditionalComma400 from '@fontsource/noto-sans-tc/files/noto-sans-tc-119-400-normal.woff?url';
import traditionalComma700 from '@fontsource/noto-sans-tc/files/noto-sans-tc-119-700-normal.woff?url';
import traditionalBrackets400 from '@fontsource/noto-sans-tc/files/noto-sans-tc-118-400-normal.woff?url';
import traditionalBrackets700 from '@fontsource/noto-sans-tc/files/noto-sans-tc-118-700-normal.woff?url';
import traditionalSemicolon400 from '@fontsource/noto-sans-tc/files/noto-sans-tc-115-400-normal.woff?url';
import traditionalSemicolon700 from '@fontsource/noto-sans-tc/files/noto-sans-tc-115-700-normal.woff?url';
import marks400 from '@fontsource/noto-sans-sc/files/noto-sans-sc-91-400-normal.woff?url';
import marks700 from '@fontsource/noto-sans-sc/files/noto-sans-sc-91-700-normal.woff?url';
import mathematics400 from '@fontsource/noto-sans-tc/files/noto-sans-tc-90-400-normal.woff?url';
import mathematics700 from '@fontsource/noto-sans-tc/files/noto-sans-tc-90-700-normal.woff?url';
import arrows400 from '@fontsource/noto-sans-tc/files/noto-sans-tc-106-400-normal.woff?url';
import arrows700 from '@fontsource/noto-sans-tc/files/noto-sans-tc-106-700-normal.woff?url';
import stars400 from '@fontsource/noto-sans-sc/files/noto-sans-sc-109-400-normal.woff?url';
import stars700 from '@fontsource/noto-sans-sc/files/noto-sans-sc-109-700-normal.woff?url';
import triangles400 from '@fontsource/noto-sans-sc/files/noto-sans-sc-102-400-normal.woff?url';
import triangles700 from '@fontsource/noto-sans-sc/files/noto-sans-sc-102-700-normal.woff?url';
import discs400 from '@fontsource/noto-sans-sc/files/noto-sans-sc-105-400-normal.woff?url';
import discs700 from '@fontsource/noto-sans-sc/files/noto-sans-sc-105-700-normal.woff?url';
import shapes400 from '@fontsource/noto-sans-sc/files/noto-sans-sc-88-400-normal.woff?url';
import shapes700 from '@fontsource/noto-sans-sc/files/noto-sans-sc-88-700-normal.woff?url';
import ticks400 from '@fontsource/noto-sans-sc/files/noto-sans-sc-87-400-normal.woff?url';
import ticks700 from '@fontsource/noto-sans-sc/files/noto-sans-sc-87-700-normal.woff?url';
import type { FontId } from '../fonts/fontFiles';

/** Addresses of the font files in the built site. */
export const fontUrls: Readonly<Record<FontId, string>> = {
  'latin-400': latin400,
  'latin-700': latin700,
  'latinExt-400': latinExt400,
  'latinExt-700': latinExt700,
  'vietnamese-400': vietnamese400,
  'vietnamese-700': vietnamese700,
  'greek-400': greek400,
  'greek-700': greek700,
  'cyrillic-400': cyrillic400,
  'cyrillic-700': cyrillic700,
  'cyrillicExt-400': cyrillicExt400,
  'cyrillicExt-700': cyrillicExt700,
  'arabic-400': arabic400,
  'arabic-700': arabic700,
  'korean-400': korean400,
  'korean-700': korean700,
  'simplified-400': simplified400,
  'simplified-700': simplified700,
  'traditional-400': traditional400,
  'traditional-700': traditional700,
  'traditionalComma-400': traditionalComma400,
  'traditionalComma-700': traditionalComma700,
  'traditionalBrackets-400': traditionalBrackets400,
  'traditionalBrackets-700': traditionalBrackets700,
  'traditionalSemicolon-400': traditionalSemicolon400,
  'traditionalSemicolon-700': traditionalSemicolon700,
  'marks-400': marks400,
  'marks-700': marks700,
  'mathematics-400': mathematics400,
  'mathematics-700': mathematics700,
  'arrows-400': arrows400,
  'arrows-700': arrows700,
  'stars-400': stars400,
  'stars-700': stars700,
  'triangles-400': triangles400,
  'triangles-700': triangles700,
  'discs-400': discs400,
  'discs-700': discs700,
  'shapes-400': shapes400,
  'shapes-700': shapes700,
  'ticks-400': ticks400,
  'ticks-700': ticks700,
};
