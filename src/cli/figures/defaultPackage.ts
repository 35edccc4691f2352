import { join } from 'node:path';
import { projectRoot } from '../projectRoot';

/** The data package that comes with this repository. */
export const defaultPackage = () => join(projectRoot(), 'data');
