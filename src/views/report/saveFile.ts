import { download } from '../export/download';

/** Hands a file of bytes to the browser's downloads. */
export function saveFile(file: {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}): void {
  download(file.name, file.bytes as BlobPart, file.type);
}
