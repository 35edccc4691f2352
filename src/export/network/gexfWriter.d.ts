// The writer alone: the package as a whole wants the parser of a browser.
declare module 'graphology-gexf/common/writer.js' {
  import type { write as writeGexf } from 'graphology-gexf';
  const write: typeof writeGexf;
  export default write;
}
