import type { Session } from '../state/session.svelte';
import { SearchClient } from './searchClient.svelte';
import SearchDialog from './SearchDialog.svelte';

/** Starts the search worker and waits for what the dialog needs: asked for when search is first wanted. */
export async function startSearch(
  session: Session,
): Promise<{ Dialog: typeof SearchDialog; client: SearchClient }> {
  const client = new SearchClient(session);
  await session.completeWords();
  return { Dialog: SearchDialog, client };
}
