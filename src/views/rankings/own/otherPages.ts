/** Other pages of this site in the same browser, which may have the same index or report open. */
export interface OtherPages {
  /** Says that what is kept under an id has changed. */
  readonly tell: (id: string) => void;
  readonly onchange: (hear: (id: string) => void) => void;
}

/** The pages that are open in this browser. @param kept what they tell each other of */
export function otherPages(kept: 'own-indices' | 'reports'): OtherPages {
  const channel = new BroadcastChannel(`think-tank-atlas ${kept}`);
  return {
    tell: (id) => channel.postMessage(id),
    onchange: (hear) => {
      channel.onmessage = ({ data }: MessageEvent<unknown>) => hear(String(data));
    },
  };
}
