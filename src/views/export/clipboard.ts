/** What is put on the clipboard, by media type. */
type Parts = Readonly<Record<string, string>>;

/** Over plain HTTP a browser has no asynchronous clipboard: the command of old is still there. */
function copyByCommand(parts: Parts): boolean {
  const put = (event: ClipboardEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    for (const [type, content] of Object.entries(parts)) event.clipboardData?.setData(type, content);
  };
  document.addEventListener('copy', put, { capture: true });
  try {
    return document.execCommand('copy');
  } finally {
    document.removeEventListener('copy', put, { capture: true });
  }
}

/**
 * Puts blobs on the clipboard. A browser has to be asked in the moment of the click, so that what is
 * still being made is handed over as a promise.
 */
async function copyBlobs(blobs: Readonly<Record<string, Promise<Blob>>>): Promise<boolean> {
  for (const blob of Object.values(blobs)) blob.catch(() => undefined);
  try {
    await navigator.clipboard.write([new ClipboardItem(blobs)]);
    return true;
  } catch {
    return false;
  }
}

/** @returns whether it is on the clipboard now */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand({ 'text/plain': text });
  }
}

/** A table as rich text and as text with tabs. @returns whether it is on the clipboard now */
export async function copyTable(table: Promise<{ html: string; tsv: string }>): Promise<boolean> {
  const isCopied = await copyBlobs({
    'text/html': table.then(({ html }) => new Blob([html], { type: 'text/html' })),
    'text/plain': table.then(({ tsv }) => new Blob([tsv], { type: 'text/plain' })),
  });
  if (isCopied) return true;
  const { html, tsv } = await table;
  return copyByCommand({ 'text/html': html, 'text/plain': tsv });
}

/** @returns whether the picture is on the clipboard now */
export function copyImage(png: Promise<Uint8Array>): Promise<boolean> {
  return copyBlobs({
    'image/png': png.then((bytes) => new Blob([bytes as BlobPart], { type: 'image/png' })),
  });
}
