import type { FigureFile } from '../../export/figureFile';
import { useReportDesk } from './reportDesk.svelte';

/** The drawing of a file for a part of the page: made when it is asked for, and once for all parts. */
export class Picture {
  url = $state('');
  hasFailed = $state(false);

  /** @param file what to draw, or `null` as long as nobody sees it */
  constructor(file: () => FigureFile | null) {
    const { pictures } = useReportDesk();
    $effect(() => {
      const wanted = file();
      if (wanted === null) return;
      let isWanted = true;
      void pictures.url(wanted).then(
        (url) => {
          if (!isWanted) return;
          this.url = url;
          this.hasFailed = false;
        },
        () => {
          if (isWanted) this.hasFailed = true;
        },
      );
      return () => (isWanted = false);
    });
  }
}
