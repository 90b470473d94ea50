import type { ChartData } from '../excel/charts';

const WIDTH = 300;
const HEIGHT = 182;
const LEFT = 8;
const BASE = 138;
const TOP = 8;
/** How wide a letter of a label is at most, and the height of a line of them. */
const LETTER = 5.2;
const LINE = 12;
/** Excel's own first six colours of a theme. */
const COLORS = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'];
const SVG = 'http://www.w3.org/2000/svg';

/** A simple picture of a chart: bars, stacked bars or lines over the categories. It shows the data, not Excel's own look. */
export function chartPicture(type: string, { categories, series }: ChartData): SVGSVGElement {
  const svg = shape('svg', { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, 'aria-hidden': 'true' }) as SVGSVGElement;
  const stacked = type.includes('Stacked');
  const totals = categories.map((_, i) => series.map(({ values }) => Math.max(0, values[i] ?? 0)));
  const highest = Math.max(1, ...totals.map((row) => (stacked ? sum(row) : Math.max(0, ...row))));
  const step = (WIDTH - 2 * LEFT) / Math.max(1, categories.length);
  const y = (value: number): number => BASE - (value / highest) * (BASE - TOP);

  const labels = chartLabels(categories, step);

  categories.forEach((_, i) => {
    const x = LEFT + i * step;
    const row = totals[i] ?? [];
    row.forEach((value, s) => {
      if (type.startsWith('Line')) return;
      const below = stacked ? sum(row.slice(0, s)) : 0;
      const width = (step * 0.7) / (stacked ? 1 : row.length);
      const left = x + step * 0.15 + (stacked ? 0 : s * width);
      const height = y(below) - y(below + value);
      svg.append(shape('rect', { x: left, y: y(below + value), width, height, fill: color(s) }));
    });
    svg.append(labelText(labels, i, x + step / 2));
  });
  if (type.startsWith('Line')) {
    series.forEach(({ values }, s) => {
      const points = values.map((value, i) => `${LEFT + (i + 0.5) * step},${y(value)}`).join(' ');
      svg.append(shape('polyline', { points, fill: 'none', stroke: color(s), 'stroke-width': 2 }));
    });
  }
  svg.append(shape('line', { x1: LEFT, y1: BASE, x2: WIDTH - LEFT, y2: BASE, stroke: 'currentColor' }));
  return svg;
}

/** The labels below a chart, and on how many lines they stand in turn. */
interface ChartLabels {
  readonly texts: readonly string[];
  readonly lines: number;
}

/** The labels cut to their room: on one line where all fit side by side, else in turn on two, with half as much room again. */
export function chartLabels(categories: readonly string[], step: number): ChartLabels {
  const lines = categories.every((label) => label.length * LETTER <= step) ? 1 : 2;
  // On two lines a label has the half of a neighbour on each side, and may be moved inwards by as much at an edge.
  const most = Math.max(1, Math.floor((lines === 1 ? step : 1.5 * step) / LETTER));
  const texts = categories.map((label) => (label.length > most ? `${label.slice(0, most - 1)}…` : label));
  return { texts, lines };
}

function labelText({ texts, lines }: ChartLabels, index: number, x: number): SVGElement {
  const y = BASE + 14 + (index % lines) * LINE;
  const half = (texts[index].length * LETTER) / 2;
  const inside = Math.min(Math.max(x, half), WIDTH - half);
  const text = shape('text', { x: inside, y, 'text-anchor': 'middle', 'font-size': 9 });
  text.textContent = texts[index];
  return text;
}

/** The name of each series with its colour. */
export function chartLegend({ series }: ChartData): HTMLElement {
  const list = document.createElement('ul');
  series.forEach(({ name }, s) => {
    const item = document.createElement('li');
    item.style.setProperty('--series', color(s));
    item.textContent = name;
    list.append(item);
  });
  return list;
}

const color = (series: number): string => COLORS[series % COLORS.length] ?? '#000000';
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

function shape(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}
