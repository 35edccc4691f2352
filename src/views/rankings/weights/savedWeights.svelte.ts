import type { NodeWeights } from '../../../figures/state/nodeWeights';

/** Weights that a reader has kept for an index, by name. */
export interface SavedWeights {
  readonly name: string;
  readonly weights: NodeWeights;
}

const storageKey = (index: string) => `think-tank-atlas weights ${index}`;

function isSaved(value: unknown): value is SavedWeights {
  const { name, weights } = (value ?? {}) as Partial<SavedWeights>;
  return (
    typeof name === 'string' &&
    typeof weights === 'object' &&
    Object.values(weights).every((weight) => Number.isFinite(weight))
  );
}

/** What this browser has kept; what is damaged is left out. */
function read(index: string): readonly SavedWeights[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(storageKey(index)) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isSaved) : [];
  } catch {
    return [];
  }
}

/** The weights that are kept in this browser for one index. */
export class KeptWeights {
  list = $state.raw<readonly SavedWeights[]>([]);

  constructor(private readonly index: string) {
    this.list = read(index);
  }

  /** @returns whether the browser keeps it */
  save(name: string, weights: NodeWeights): boolean {
    return this.write([...this.list.filter((saved) => saved.name !== name), { name, weights }]);
  }

  remove(name: string): boolean {
    return this.write(this.list.filter((saved) => saved.name !== name));
  }

  private write(list: readonly SavedWeights[]): boolean {
    this.list = list;
    try {
      localStorage.setItem(storageKey(this.index), JSON.stringify(list));
      return true;
    } catch {
      return false;
    }
  }
}
