import { darker, lighter, mix, type Colour } from "./colour";
import { paletteFor } from "./palette";
import { randomOf, type Random } from "./random";
import { n, Sheet } from "./sheet";

interface PatternWish {
  prompt: string;
  style?: string;
  /** Width and height of one tile. */
  side: number;
  seed: string;
  /** Fills this size with tiles instead of drawing one. */
  width?: number;
  height?: number;
}

type Motif = (random: Random, colours: readonly [Colour, Colour, Colour]) => string;

/** A tile of scattered motifs: whatever crosses an edge is drawn again on the other side. */
export function drawPattern({ prompt, style, side, seed, width = side, height = side }: PatternWish): string {
  const random = randomOf(`${seed} ${prompt}`);
  const palette = paletteFor(prompt, style, random);
  const dark = random.next() < 0.35;
  const ground = dark ? darker(palette.near, 0.25) : lighter(palette.wall, 0.35);
  const colours = [
    palette.accent,
    palette.second,
    dark ? mix(palette.sky[2], "#ffffff", 0.2) : palette.middle,
  ] as const;
  const motifs = motifsFor(prompt);
  const placed: { x: number; y: number; r: number }[] = [];
  const parts: string[] = [];
  for (let attempt = 0; attempt < 900 && placed.length < 64; attempt += 1) {
    const r =
      side *
      (placed.length < 9
        ? random.between(0.085, 0.11)
        : placed.length < 26
          ? random.between(0.045, 0.065)
          : random.between(0.014, 0.026));
    const [x, y] = [random.between(0, side), random.between(0, side)];
    const crowded = placed.some((other) => wrapped(x - other.x, y - other.y, side) < (r + other.r) * 1.06);
    if (crowded) continue;
    placed.push({ x, y, r });
    const motif = r < side * 0.03 ? berry : random.pick(motifs);
    const drawing = motif(random, colours);
    const turn = random.between(0, 360);
    for (const dx of [-side, 0, side]) {
      for (const dy of [-side, 0, side]) {
        if (x + dx < -r * 1.6 || x + dx > side + r * 1.6 || y + dy < -r * 1.6 || y + dy > side + r * 1.6)
          continue;
        parts.push(
          `<g transform="translate(${n(x + dx)},${n(y + dy)}) rotate(${n(turn)}) scale(${(r / 100).toFixed(4)})">${drawing}</g>`,
        );
      }
    }
  }
  const sheet = new Sheet();
  const tile = `<rect width="${side}" height="${side}" fill="${ground}"/>${parts.join("")}`;
  if (width === side && height === side) return sheet.svg(side, side, tile);
  return sheet.svg(
    width,
    height,
    `<rect width="${width}" height="${height}" fill="${sheet.pattern(side, side, tile, "scale(.5)")}"/>`,
  );
}

function wrapped(dx: number, dy: number, side: number): number {
  const shortest = (distance: number) => Math.min(Math.abs(distance), side - Math.abs(distance));
  return Math.hypot(shortest(dx), shortest(dy));
}

function motifsFor(prompt: string): readonly [Motif, ...Motif[]] {
  if (/几何|geometric|波点|dot|条|grid|memphis/i.test(prompt)) return [diamond, ring, triangle];
  if (/叶|森|植物|leaf|leaves|plant|tropical|botanical/i.test(prompt)) return [leafSprig, leafSprig, bloom];
  if (/星|夜|宇宙|star|space|galaxy/i.test(prompt)) return [star, ring, star];
  if (/果|柠檬|橙|fruit|lemon|orange|cherry/i.test(prompt)) return [citrusSlice, leafSprig, citrusSlice];
  return [bloom, leafSprig, bloom];
}

const bloom: Motif = (_random, [first, second]) => {
  const petals = Array.from(
    { length: 6 },
    (_, index) =>
      `<path d="M0,0C34,-22 40,-78 0,-98C-40,-78 -34,-22 0,0Z" transform="rotate(${index * 60})" fill="${index % 2 ? first : lighter(first, 0.16)}"/>`,
  );
  const lines = Array.from(
    { length: 6 },
    (_, index) =>
      `<path d="M0,-24V-70" transform="rotate(${index * 60})" stroke="${darker(first, 0.3)}" stroke-width="3" opacity=".5"/>`,
  );
  return `${petals.join("")}${lines.join("")}<circle r="20" fill="${lighter(second, 0.7)}"/><circle r="11" fill="${darker(second, 0.2)}"/>`;
};
const leafSprig: Motif = (_random, [, second, third]) => {
  const leaf = (y: number, side: 1 | -1, size: number) =>
    `<path d="M0,${y}C${side * 16 * size},${y - 36 * size} ${side * 56 * size},${y - 44 * size} ${side * 72 * size},${y - 34 * size}C${side * 60 * size},${y - 4 * size} ${side * 24 * size},${y + 6 * size} 0,${y}Z" fill="${side > 0 ? second : third}"/>`;
  const pairs = [80, 44, 8, -26].map(
    (y, index) => leaf(y, 1, 0.95 - index * 0.12) + leaf(y - 12, -1, 0.95 - index * 0.12),
  );
  return `<path d="M0,98C4,40 2,-30 0,-70" stroke="${darker(second, 0.25)}" stroke-width="5" fill="none"/>${pairs.join("")}<path d="M0,-58C14,-72 14,-90 0,-104C-14,-90 -14,-72 0,-58Z" fill="${second}"/>`;
};
const berry: Motif = (random, colours) =>
  `<circle r="78" fill="${random.pick(colours)}"/><circle cx="-22" cy="-26" r="18" fill="#fff" opacity=".4"/>`;
const star: Motif = (random, [first, second]) => {
  const points = Array.from({ length: 10 }, (_, index) => {
    const reach = index % 2 ? 40 : 98;
    const angle = (index / 10) * Math.PI * 2;
    return `${n(Math.sin(angle) * reach)},${n(-Math.cos(angle) * reach)}`;
  });
  return `<polygon points="${points.join(" ")}" fill="${random.next() < 0.5 ? first : second}" stroke-linejoin="round"/>`;
};
const ring: Motif = (_random, [first, , third]) =>
  `<circle r="78" fill="none" stroke="${third}" stroke-width="22"/><circle r="34" fill="${first}"/>`;
const diamond: Motif = (_random, [first, second]) =>
  `<path d="M0,-98L70,0L0,98L-70,0Z" fill="${first}"/><path d="M0,-98L70,0H-70Z" fill="${second}"/><path d="M0,-40L28,0L0,40L-28,0Z" fill="${lighter(first, 0.7)}"/>`;
const triangle: Motif = (_random, [first, second, third]) =>
  `<path d="M0,-92L86,64H-86Z" fill="${third}"/><path d="M0,-40L44,42H-44Z" fill="${first}"/><circle cy="82" r="12" fill="${second}"/>`;
const citrusSlice: Motif = (_random, [first]) => {
  const wedges = Array.from(
    { length: 8 },
    (_, index) =>
      `<path d="M0,-10L24,-66Q0,-84 -24,-66Z" transform="rotate(${index * 45})" fill="${lighter(first, 0.25)}"/>`,
  );
  return `<circle r="98" fill="${first}"/><circle r="84" fill="${lighter(first, 0.82)}"/>${wedges.join("")}`;
};
