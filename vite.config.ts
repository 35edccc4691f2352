import { existsSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import type { Plugin } from 'vite';
import { defineConfig } from 'vite';
import { pagePolicy } from './src/cli/serve/policy';
import { cssVariables } from './src/theme/cssVariables';

const require = createRequire(import.meta.url);
const tokenSheet = 'virtual:tokens.css';
const builtSite = 'dist';

/** The design tokens as a style sheet. */
function tokens(): Plugin {
  return {
    name: 'tokens',
    resolveId: (id) => (id === tokenSheet ? `\0${tokenSheet}` : null),
    load: (id) => (id === `\0${tokenSheet}` ? cssVariables() : null),
  };
}

/** The page's policy as a meta tag, for hosts that send no headers. A frame's ancestors can only be set by a header. */
function policy(): Plugin {
  const content = pagePolicy.replace(/; frame-ancestors [^;]+/, '');
  return {
    name: 'policy',
    apply: 'build',
    transformIndexHtml: () => [
      { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content }, injectTo: 'head-prepend' },
    ],
  };
}

/** The words of the first language are asked for before the code that would ask for them has run. */
function firstWords(): Plugin {
  return {
    name: 'first-words',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle, path }) => {
        if (path !== '/index.html') return [];
        const words = Object.values(bundle ?? {}).find(
          (file) => file.type === 'chunk' && file.facadeModuleId?.endsWith('/words/first/en.ts') === true,
        );
        return words === undefined
          ? []
          : [
              {
                tag: 'link',
                attrs: { rel: 'modulepreload', crossorigin: true, href: `./${words.fileName}` },
                injectTo: 'head',
              },
            ];
      },
    },
  };
}

/** During development the data of the last built site is served. */
function developmentData(): Plugin {
  return {
    name: 'development-data',
    apply: 'serve',
    configureServer: (server) => {
      server.middlewares.use('/data', (request, response, next) => {
        const path = join(builtSite, 'data', (request.url ?? '').split('?')[0] ?? '');
        if (!path.startsWith(builtSite) || !existsSync(path)) next();
        else response.end(readFileSync(path));
      });
    },
    transformIndexHtml: () => {
      const manifest = join(builtSite, 'manifest.json');
      if (!existsSync(manifest)) throw new Error('run "npm run build" once before "npm run dev"');
      return [
        {
          tag: 'script',
          attrs: { id: 'atlas-manifest', type: 'application/json' },
          children: readFileSync(manifest, 'utf8'),
        },
      ];
    },
  };
}

/** What the first figure is drawn with: one file, because each further one costs a round trip. */
const firstPaint =
  /node_modules\/(svelte(?!\/src\/reactivity)|clsx|esm-env|topojson-client|d3-geo|d3-array|internmap)\/|src\/(model\/(?!network|ind|figureSpec|report)|theme\/(?!export)|text\/((?!fold|format)[^/]*|words\/(plural|spacing))\.ts|measures\/coverage\/(?!overlap|recordsByDay)|charts\/(map|parts\/(?!spark|spread|slotStyle|wrapText|RowMark|[mM]arker))|figures\/(coverage\/(?!regionFigure|measureRows|waitingMap|shading)[^/]+$|state\/(stateSchema|viewStates)|days|sourceLine|reportedValue)|views\/(state\/(?!entityLink|figureSource)|shell|figure\/(?!TableTwin)|engine\/(dataClient|storedAnswers)|evidence\/evidenceState|overview\/(Overview|KeyFigures)))/;

/**
 * Chunks whose imports are listed, so that they are fetched at once: what a click in the navigation waits for, and
 * the overview. The lists are part of the first paint, so what is opened more rarely finds its imports itself.
 */
const preloaded = /\/(Coverage|Alliances|Network|Conferences|Rankings|Profiles|Data|rest|growthOverview)-/;

export default defineConfig({
  base: './',
  plugins: [svelte(), tokens(), policy(), firstWords(), developmentData()],
  define: {
    engineBytes: JSON.stringify(statSync(require.resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm')).size),
  },
  optimizeDeps: { exclude: ['@duckdb/duckdb-wasm'] },
  worker: { format: 'es', plugins: () => [tokens()] },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: {
      polyfill: false,
      resolveDependencies: (file, files) =>
        preloaded.test(file) ? files : files.filter((one) => one.endsWith('.css')),
    },
    chunkSizeWarningLimit: 2000,
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: 'first', test: (id) => firstPaint.test(id) }] } },
    },
  },
});
