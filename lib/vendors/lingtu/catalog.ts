import * as z from "zod";
import { failure } from "../../errors/job-error";
import { CatalogError, type CatalogPage } from "../contract";
import type { Call } from "./call";

interface Catalog {
  path: string;
  /** The answer's field that holds the list, and the entry's field that holds its picture. */
  list: string;
  picture: string;
}

/** 查询模特脸列表: `{id, gender, skin, age, preview}`. `gender` comes in either case. */
export const FACES: Catalog = { path: "/aigc/synthesis/model/faces", list: "faces", picture: "preview" };

/** 查询商品图换背景列表: `{id, category, image}`. */
export const BACKGROUNDS: Catalog = {
  path: "/aigc/synthesis/change-background/bgs",
  list: "bgs",
  picture: "image",
};

const entry = z.looseObject({ id: z.union([z.string().min(1), z.number()]).transform(String) });

/** The whole list, which comes in one answer. Throws CatalogError. */
export async function listCatalog(call: Call, { path, list, picture }: Catalog): Promise<CatalogPage> {
  const reading = await call(path);
  if (reading.kind !== "result") throw new CatalogError(reading.failure);
  const answer = z.union([z.array(entry), z.object({ [list]: z.array(entry) })]).safeParse(reading.value);
  if (!answer.success) throw new CatalogError(failure("bad_answer"));
  const entries = Array.isArray(answer.data) ? answer.data : (answer.data[list] ?? []);
  const items = entries.map((data) => {
    const url = data[picture];
    return { vendorId: data.id, data, pictureUrls: typeof url === "string" && url !== "" ? [url] : [] };
  });
  return { items, next: null };
}
