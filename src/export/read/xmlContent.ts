const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Text of the content of an XML element without elements of its own. */
export function unescapeXml(content: string): string {
  return content
    .replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, (_, text: string) => text.replaceAll('&', '&amp;'))
    .replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w+));/gi, (whole, decimal, hex, name) => {
      if (name !== undefined) return named[name as string] ?? whole;
      const code = decimal === undefined ? parseInt(hex as string, 16) : Number(decimal);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    });
}

/** The contents of the elements of a name, whatever their prefix, with the text of their tags. */
export function elementsOf(xml: string, name: string): { readonly tag: string; readonly content: string }[] {
  const pattern = new RegExp(`<((?:[\\w-]+:)?${name})\\b([^>]*)>([\\s\\S]*?)</\\1\\s*>`, 'g');
  return Array.from(xml.matchAll(pattern), ([, , tag = '', content = '']) => ({ tag, content }));
}
