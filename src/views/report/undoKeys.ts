import type { ReportDesk } from './reportDesk.svelte';

const hasItsOwn = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('textarea, input:not([type="radio"], [type="checkbox"])'));

/** Ctrl or Cmd with Z undoes, with Shift and Z or with Y does again; a text field has its own. */
export function undoKeys(event: KeyboardEvent, desk: ReportDesk): void {
  if (!(event.ctrlKey || event.metaKey) || event.altKey || hasItsOwn(event.target)) return;
  const key = event.key.toLowerCase();
  if (key !== 'z' && !(key === 'y' && event.ctrlKey)) return;
  event.preventDefault();
  if (key === 'y' || event.shiftKey) desk.redo();
  else desk.undo();
}
