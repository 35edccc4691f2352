import { getContext, setContext } from 'svelte';
import type { RecordsData } from '../../../figures/rankings/values/recordsData';
import type { EditorState } from './editorState.svelte';

/** What the parts of the editor share. */
export interface EditorContext {
  readonly editor: EditorState;
  /** The records, `null` until they are there. */
  readonly data: RecordsData | null;
}

const key = Symbol('index editor');

export function provideEditor(context: EditorContext): void {
  setContext(key, context);
}

export function useEditor(): EditorContext {
  return getContext<EditorContext>(key);
}
