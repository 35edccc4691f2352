export interface BumpPlace {
  readonly edition: number;
  readonly x: number;
  readonly y: number;
}

/** Places of editions that follow each other, without a break of method between them. */
export function bumpRuns<P extends BumpPlace>(places: readonly P[], breaks: readonly number[]): P[][] {
  const runs: P[][] = [];
  for (const place of places) {
    const run = runs.at(-1);
    const isNext = run?.at(-1)?.edition === place.edition - 1 && !breaks.includes(place.edition);
    if (run !== undefined && isNext) run.push(place);
    else runs.push([place]);
  }
  return runs;
}

/** Steps from one place to the next where the next is in a loose edition. */
export function looseSteps<P extends BumpPlace>(
  runs: readonly (readonly P[])[],
  loose: readonly number[],
): P[][] {
  return runs.flatMap((run) =>
    run.slice(1).flatMap((place, i): P[][] => {
      const before = run[i];
      return before === undefined || !loose.includes(place.edition) ? [] : [[before, place]];
    }),
  );
}

/** A path through the runs that leaves and reaches every place level, as lines of ranks cross more legibly so. */
export function bumpPath(runs: readonly (readonly BumpPlace[])[]): string {
  return runs
    .filter((run) => run.length > 1)
    .map((run) =>
      run
        .map(({ x, y }, i) => {
          const before = run[i - 1];
          if (before === undefined) return `M${x},${y}`;
          const middle = Math.round(((before.x + x) / 2) * 10) / 10;
          return `C${middle},${before.y} ${middle},${y} ${x},${y}`;
        })
        .join(''),
    )
    .join('');
}
