declare module 'xml-writer' {
  /** Writes XML step by step; text and values of attributes are escaped. */
  export default class XMLWriter {
    constructor(indent?: boolean | string);
    startDocument(version?: string, encoding?: string): this;
    endDocument(): this;
    startElement(name: string): this;
    endElement(): this;
    writeAttribute(name: string, value: string | number): this;
    writeElement(name: string, content: string | number): this;
    text(content: string | number): this;
    toString(): string;
  }
}
