import tokens from './tokens.json';
import { themes } from './palette';

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const declarations = (prefix: string, values: Readonly<Record<string, string | number>>, unit = '') =>
  Object.entries(values)
    .map(([name, value]) => `--${prefix}${kebab(name)}:${value}${unit};`)
    .join('');

/** The tokens as one style sheet: `--ink`, `--space-4`, `--size-body`, and so on, by theme. */
export function cssVariables(): string {
  const { family, scale } = tokens.type;
  const fonts =
    `--font-latin:${family.latin.join(',')};--font-zh-hans:${family['zh-Hans'].join(',')};` +
    `--font-zh-hant:${family['zh-Hant'].join(',')};--font-mono:${family.mono.join(',')};`;
  const steps = Object.entries(scale)
    .map(
      ([name, { size, line, weight }]) =>
        `--size-${name}:${size}px;--line-${name}:${line}px;--weight-${name}:${weight};`,
    )
    .join('');
  const root =
    fonts +
    steps +
    declarations('space-', tokens.space, 'px') +
    declarations(
      'motion-',
      { fast: tokens.motion.fast, base: tokens.motion.base, figure: tokens.motion.figure },
      'ms',
    ) +
    `--ease:${tokens.motion.ease};--radius:${tokens.radius.control}px;--popover-shadow:${tokens.elevation.popover};` +
    declarations('layer-', tokens.layer);
  const colours = themes
    .map((theme) => `[data-theme='${theme}']{${declarations('', tokens.color[theme])}}`)
    .join('');
  const scheme = `[data-theme='dark']{color-scheme:dark}`;
  return `:root{color-scheme:light;${root}${declarations('', tokens.color.light)}}${colours}${scheme}`;
}
