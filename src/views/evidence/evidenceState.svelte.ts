/** What the drawer is asked to show: a number, what it counts, and the records behind it. */
export interface EvidenceRequest {
  /** Name of the mark or figure. */
  readonly title: string;
  /** The number as it stands on the mark, with its unit. */
  readonly value: string;
  readonly recordIds: readonly string[];
  /** Key of the entity that the number is about, where it has a profile. */
  readonly entity?: string | undefined;
  /** Where focus returns to. */
  readonly origin: Element | null;
}

/** The drawer with the records behind a number: one for the whole page. */
export class EvidenceState {
  request = $state.raw<EvidenceRequest | null>(null);

  open(request: EvidenceRequest): void {
    this.request = request;
  }

  close(): void {
    const origin = this.request?.origin;
    this.request = null;
    if (origin instanceof HTMLElement || origin instanceof SVGElement) origin.focus();
  }
}
