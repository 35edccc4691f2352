import 'virtual:tokens.css';
import './notebook.css';
import { Runtime } from '@observablehq/runtime';
import { define as defineCell } from 'observable:runtime/define.js';
import { width } from 'observable:runtime/stdlib/generators/index.js';
import { Preferences } from '../../src/views/state/preferences.svelte';

const main = document.querySelector('main') ?? document.body;

document.documentElement.dataset['theme'] = new Preferences({ language: null, theme: null }).theme;

// Code is shown in a box that scrolls, which a keyboard has to reach.
for (const code of document.querySelectorAll('pre')) code.tabIndex = 0;

/**
 * What a cell can use without importing it. The kit's own library loads its packages from another
 * host; here a cell imports what it needs from what is installed, so the library is this short.
 */
const notebook = new Runtime({ width: () => width(main) }).module();

/** Runs a cell, and runs it again when something that it refers to has changed. */
export function define(state: object, definition: object): void {
  defineCell(notebook, state, definition);
}
