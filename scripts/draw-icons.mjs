/**
 * Draws the icons of the manifest into assets/: `node scripts/draw-icons.mjs`.
 *
 * An icon is a list of coloured shapes on a square of 16 by 16 units; a later shape covers an earlier one. Each pixel is the mean of
 * 8 by 8 samples, which gives smooth edges at every size without a drawing library.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PNG } from 'pngjs';

const SAMPLES = 8;
const UNITS = 16;

const navy = [31, 58, 95];
const gold = [242, 179, 41];
const darkGold = [201, 135, 16];
const green = [33, 115, 70];
const white = [255, 255, 255];
const grey = [196, 205, 216];

const rectangle = (left, top, right, bottom) => (x, y) => x >= left && x < right && y >= top && y < bottom;
const ellipse = (cx, cy, rx, ry) => (x, y) => ((x - cx) / rx) ** 2 + ((y - cy) / ry) ** 2 <= 1;
const ring = (cx, cy, inner, outer, visible) => (x, y) => {
  const distance = Math.hypot(x - cx, y - cy);
  return distance >= inner && distance <= outer && visible(Math.atan2(y - cy, x - cx));
};
const polygon =
  (...points) =>
  (x, y) => {
    let inside = false;
    points.forEach(([x1, y1], index) => {
      const [x2, y2] = points[(index + 1) % points.length];
      if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
    });
    return inside;
  };

/** A coin seen from the side and a little from above, with its top at `y`. */
const coin = (y) => [
  [darkGold, ellipse(8, y + 1.7, 5.2, 1.5)],
  [darkGold, rectangle(2.8, y, 13.2, y + 1.7)],
  [gold, ellipse(8, y, 5.2, 1.5)],
];

const sheet = [
  [navy, rectangle(2, 1, 14, 15)],
  [white, rectangle(3, 2, 13, 14)],
  [green, rectangle(3, 2, 13, 5)],
  [grey, rectangle(3, 7.5, 13, 8.25)],
  [grey, rectangle(3, 10.5, 13, 11.25)],
  [grey, rectangle(7.5, 5, 8.25, 14)],
];

const icons = {
  /** A graduation cap on a pile of coins: study out of what was saved. */
  icon: [
    ...coin(12.6),
    ...coin(10.2),
    ...coin(7.8),
    [navy, polygon([4, 4.5], [12, 4.5], [12, 7.6], [8, 9.2], [4, 7.6])],
    [white, polygon([8, 0.2], [16, 4], [8, 7.9], [0, 4])],
    [navy, polygon([8, 0.7], [15.4, 4], [8, 7.3], [0.6, 4])],
    [gold, rectangle(13.2, 4.6, 14, 8.2)],
    [gold, ellipse(13.6, 8.6, 0.9, 1.1)],
  ],
  /** A school with a flag. */
  sample: [
    [navy, rectangle(7.6, 0.5, 8.3, 5)],
    [gold, polygon([8.3, 0.5], [12, 1.9], [8.3, 3.2])],
    [navy, polygon([8, 3.6], [12.5, 7.5], [12.5, 15], [3.5, 15], [3.5, 7.5])],
    [navy, rectangle(0.5, 8, 15.5, 15)],
    [white, rectangle(6.9, 11, 9.1, 15)],
    [gold, ellipse(8, 8.2, 1.3, 1.3)],
    [white, rectangle(1.8, 9.5, 3.4, 11.4)],
    [white, rectangle(12.6, 9.5, 14.2, 11.4)],
    [white, rectangle(4.4, 9.5, 5.8, 11.4)],
    [white, rectangle(10.2, 9.5, 11.6, 11.4)],
  ],
  /** An empty sheet with a green header row. */
  empty: sheet,
  /** A sheet whose formulas are made again. */
  repair: [
    ...sheet,
    [white, ellipse(11, 11, 5, 5)],
    [navy, ring(11, 11, 2.6, 4.2, (angle) => angle < -1.2 || angle > -0.25)],
    [navy, polygon([11.4, 4.7], [15.2, 8.3], [11, 10.2])],
  ],
};

const sizes = { icon: [16, 32, 64, 80], sample: [16, 32, 80], empty: [16, 32, 80], repair: [16, 32, 80] };

/** The colour of one pixel: the mean of its samples, where an uncovered sample is transparent. */
function pixel(shapes, size, column, row) {
  const sum = [0, 0, 0];
  let covered = 0;
  for (let i = 0; i < SAMPLES * SAMPLES; i += 1) {
    const x = ((column + ((i % SAMPLES) + 0.5) / SAMPLES) * UNITS) / size;
    const y = ((row + (Math.floor(i / SAMPLES) + 0.5) / SAMPLES) * UNITS) / size;
    const shape = shapes.findLast(([, contains]) => contains(x, y));
    if (!shape) continue;
    covered += 1;
    shape[0].forEach((value, channel) => (sum[channel] += value));
  }
  const colour = sum.map((value) => (covered === 0 ? 0 : Math.round(value / covered)));
  return [...colour, Math.round((255 * covered) / SAMPLES ** 2)];
}

function draw(shapes, size) {
  const png = new PNG({ width: size, height: size });
  for (let index = 0; index < size * size; index += 1) {
    png.data.set(pixel(shapes, size, index % size, Math.floor(index / size)), index * 4);
  }
  return PNG.sync.write(png);
}

const assets = join(dirname(fileURLToPath(import.meta.url)), '..', 'assets');
mkdirSync(assets, { recursive: true });
for (const [name, shapes] of Object.entries(icons)) {
  for (const size of sizes[name]) writeFileSync(join(assets, `${name}-${size}.png`), draw(shapes, size));
}
