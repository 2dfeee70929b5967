import { mkdtempSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { rasterise } from "../drawing/render";

/** A folder of its own for one test. */
export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), "sandbox-"));
}

/** An SVG of this size as a PNG file's bytes. */
export function png(width: number, height: number, shapes: string): Promise<Buffer> {
  return rasterise(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${shapes}</svg>`,
  )
    .png()
    .toBuffer();
}

/** A red square on blue: the plainest picture with a subject. */
export function squareOnBlue(width = 120, height = 90): Promise<Buffer> {
  const square = `<rect x="${width / 4}" y="${height / 4}" width="${width / 2}" height="${height / 2}" fill="#c62f35"/>`;
  return png(width, height, `<rect width="${width}" height="${height}" fill="#7fa8d6"/>${square}`);
}

/** Serves pictures on loopback: `url(name)` is short enough for the vendor's 100 characters. */
export async function servePictures(pictures: Record<string, Buffer>) {
  const server = createServer((request, response) => {
    const bytes = pictures[(request.url ?? "").slice(1)];
    response.writeHead(bytes ? 200 : 404).end(bytes);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: (name: string) => `http://127.0.0.1:${port}/${name}`,
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}
