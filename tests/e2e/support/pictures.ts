import sharp from "sharp";

/** A file as Playwright hands it to an input. */
export interface PictureFile {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

async function png(name: string, svg: string): Promise<PictureFile> {
  return { name, mimeType: "image/png", buffer: await sharp(Buffer.from(svg)).png().toBuffer() };
}

/** A bottle on a table with something green beside it; `shift` makes it another picture. */
export function scene(shift = 0): Promise<PictureFile> {
  return png(
    "scene.png",
    `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="500">
      <rect width="600" height="500" fill="#ddd6c9"/><rect y="320" width="600" height="180" fill="#c4b8a4"/>
      <rect x="${200 + shift}" y="120" width="150" height="290" rx="24" fill="#a4583a"/>
      <ellipse cx="460" cy="400" rx="55" ry="35" fill="#4a6b4a"/></svg>`,
  );
}

/** A bottle alone on transparency, with an empty edge around it. */
export function product(): Promise<PictureFile> {
  return png(
    "product.png",
    `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="500">
      <rect x="110" y="30" width="80" height="90" rx="8" fill="#222"/>
      <rect x="50" y="100" width="200" height="370" rx="30" fill="#a4583a"/></svg>`,
  );
}

/** A picture of a person's outline, or a garment: upright, on a plain ground. */
export function figure(colour: string): Promise<PictureFile> {
  return png(
    "figure.png",
    `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="600"><rect width="400" height="600" fill="#eee"/>
      <circle cx="200" cy="110" r="60" fill="#e0b796"/><rect x="120" y="180" width="160" height="240" rx="30" fill="${colour}"/>
      <rect x="130" y="410" width="60" height="180" fill="#3a4660"/><rect x="210" y="410" width="60" height="180" fill="#3a4660"/></svg>`,
  );
}

/** A picture as heavy and as large as a photograph, which is what some vendors ask for. */
export async function photograph(name: string, width = 480, height = 640): Promise<PictureFile> {
  const noise = { type: "gaussian", mean: 140, sigma: 24 } as const;
  const grain = sharp({ create: { width, height, channels: 3, background: "#888", noise } });
  const shape = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <ellipse cx="50%" cy="22%" rx="14%" ry="11%" fill="#e0b796"/>
    <rect x="28%" y="34%" width="44%" height="60%" rx="6%" fill="#2a6f97"/></svg>`;
  const buffer = await grain
    .composite([{ input: Buffer.from(shape) }])
    .png()
    .toBuffer();
  return { name: `${name}.png`, mimeType: "image/png", buffer };
}
