/** Other pages of this site in the same browser, which may have the same index open. */
export interface OtherPages {
  /** Says that what is kept of an index has changed. */
  readonly tell: (id: string) => void;
  readonly onchange: (hear: (id: string) => void) => void;
}

/** The pages that are open in this browser. */
export function otherPages(): OtherPages {
  const channel = new BroadcastChannel('think-tank-atlas own-indices');
  return {
    tell: (id) => channel.postMessage(id),
    onchange: (hear) => {
      channel.onmessage = ({ data }: MessageEvent<unknown>) => hear(String(data));
    },
  };
}
