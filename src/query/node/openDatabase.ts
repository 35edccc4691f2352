import type { Connection } from '../connection';
import { databaseFile } from '../engineSettings';
import { nodeConnection } from './nodeConnection';
import { openEngine } from './openEngine';

/** A locked connection over the database file of a site, attached read-only as in the browser. */
export async function openDatabase(bytes: Uint8Array): Promise<Connection> {
  const engine = await openEngine();
  // The engine takes the buffer over; the caller keeps its own.
  engine.registerFileBuffer(databaseFile, new Uint8Array(bytes));
  return nodeConnection(engine, [`attach '${databaseFile}' as atlas (read_only)`, 'use atlas']);
}
