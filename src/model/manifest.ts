/** What a built site says of itself: read from the page, so that nothing has to be fetched to know what to fetch. */
export interface Manifest {
  readonly package: {
    readonly title: string;
    readonly version: string;
    readonly closingDay: number;
    readonly dataHash: string;
  };
  /** Paths relative to the page, with the size in bytes where it is shown as progress. */
  readonly database: { readonly path: string; readonly bytes: number };
  readonly baseMap: string;
  /** The same map in full, fetched for a closer look only. */
  readonly baseMapDetail: string;
  /** Stored answers by question, with the parameters (as JSON) that each answers. */
  readonly answers: Readonly<Record<string, { readonly path: string; readonly parameters: string }>>;
  /** The usual networks, laid out and measured. */
  readonly networks: string;
  /** The index definitions of the package, a list. */
  readonly indices: string;
  /** Tables of the schema that the package does not have. */
  readonly missingTables: readonly string[];
  /** Names of the built notebooks: each is the page `notebooks/<name>.html`. */
  readonly notebooks: readonly string[];
}
