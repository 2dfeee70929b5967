import sharp from "sharp";
import type { ApiLab, ApiPerson } from "./api-lab";

let shade = 0;

/** A picture of one colour nobody brought in before. */
export function freshPicture(): Promise<Buffer> {
  shade += 1;
  const background = { r: shade % 256, g: Math.floor(shade / 256), b: 120 };
  return sharp({ create: { width: 16, height: 12, channels: 3, background } })
    .png()
    .toBuffer();
}

/** Brings a picture in as somebody; answers its id. */
export async function bringPicture(
  lab: ApiLab,
  as: ApiPerson,
  name = "picture.png",
  bytes?: Buffer,
): Promise<string> {
  const form = new FormData();
  const file = new Uint8Array(bytes ?? (await freshPicture()));
  form.append("file", new File([file], name, { type: "image/png" }));
  const answer = await lab.call("POST", "/assets", { as, body: form });
  if (answer.status !== 201) throw new Error(await answer.text());
  const { id }: { id: string } = await answer.json();
  return id;
}
