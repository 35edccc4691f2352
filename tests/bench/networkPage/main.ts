import 'virtual:tokens.css';
import '../../../src/views/styles.css';
import { startPage } from './page.svelte';

const target = document.getElementById('stage');
if (target !== null) Object.assign(window, { bench: await startPage(target) });
