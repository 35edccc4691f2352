const r = (value: number) => Math.round(value * 100) / 100;

const circle = (s: number) =>
  `M${r(-s / 2)},0a${r(s / 2)},${r(s / 2)} 0 1,0 ${r(s)},0a${r(s / 2)},${r(s / 2)} 0 1,0 ${r(-s)},0Z`;

const shapes: Readonly<Record<string, (size: number) => string>> = {
  circle,
  square: (s) => `M${r(-s * 0.44)},${r(-s * 0.44)}h${r(s * 0.88)}v${r(s * 0.88)}h${r(-s * 0.88)}Z`,
  triangle: (s) => `M0,${r(-s * 0.56)}L${r(s * 0.54)},${r(s * 0.42)}H${r(-s * 0.54)}Z`,
  diamond: (s) => `M0,${r(-s * 0.62)}L${r(s * 0.46)},0L0,${r(s * 0.62)}L${r(-s * 0.46)},0Z`,
  cross: (s) =>
    `M${r(-s * 0.42)},${r(-s * 0.42)}L${r(s * 0.42)},${r(s * 0.42)}M${r(-s * 0.42)},${r(s * 0.42)}L${r(s * 0.42)},${r(-s * 0.42)}`,
  'triangle-down': (s) => `M0,${r(s * 0.56)}L${r(s * 0.54)},${r(-s * 0.42)}H${r(-s * 0.54)}Z`,
  star: (s) => {
    const points = Array.from({ length: 10 }, (_, i) => {
      const radius = i % 2 === 0 ? s * 0.6 : s * 0.27;
      const angle = (Math.PI * i) / 5 - Math.PI / 2;
      return `${r(radius * Math.cos(angle))},${r(radius * Math.sin(angle))}`;
    });
    return `M${points.join('L')}Z`;
  },
  ring: circle,
};

/** Path of a marker of about `size` px around the origin. */
export function markerPath(shape: string, size: number): string {
  return (shapes[shape] ?? circle)(size);
}
