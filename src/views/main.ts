import 'virtual:tokens.css';
import './styles.css';
import { mount } from 'svelte';
import type { Manifest } from '../model/manifest';
import { loadFirstText } from '../text/loadText';
import App from './App.svelte';
import { parseLocation } from './state/route.svelte';
import { Preferences } from './state/preferences.svelte';
import { Session } from './state/session.svelte';

const manifest = JSON.parse(
  document.getElementById('atlas-manifest')?.textContent ?? 'null',
) as Manifest | null;
const target = document.getElementById('app');

if (manifest === null || target === null) {
  document.body.textContent =
    'This page was built without data: build it with “atlas build”. 本页构建时没有数据。';
} else {
  const { language } = new Preferences(parseLocation(location.hash).settings);
  const session = new Session(manifest, await loadFirstText(language));
  mount(App, { target, props: { session } });
}
