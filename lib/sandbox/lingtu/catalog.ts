import { BACKGROUNDS, FACES } from "../drawing/catalog";
import type { Problem } from "../rules/rule";
import { CODE } from "./refusal";

/** 查询商品图换背景列表: `{bgs: [{id, category, image}]}`. */
export function listBackgrounds(origin: string): Response {
  const bgs = BACKGROUNDS.map(({ id, category }) => ({
    id,
    category,
    image: `${origin}/sandbox/files/${id}.webp`,
  }));
  return Response.json({ bgs });
}

/** 查询模特脸列表: `{faces: [{id, gender, skin, age, preview}]}`. */
export function listFaces(origin: string): Response {
  const faces = FACES.map(({ id, gender, skin, age }) => ({
    id,
    gender: gender === "male" ? "Male" : "female",
    skin,
    age,
    preview: `${origin}/sandbox/files/${id}.webp`,
  }));
  return Response.json({ faces });
}

/** Ids of the catalogues that a body names and that do not exist. */
export function checkCatalogIds(body: Record<string, unknown>): Problem[] {
  const problems: Problem[] = [];
  const { faceId } = body;
  const { bgId }: { bgId?: unknown } = Object(body.background);
  if (typeof faceId === "string" && !FACES.some(({ id }) => id === faceId)) {
    problems.push({ code: CODE.badRequest, path: "faceId", message: "模特脸不存在" });
  }
  if (typeof bgId === "string" && !BACKGROUNDS.some(({ id }) => id === bgId)) {
    problems.push({ code: CODE.badRequest, path: "background.bgId", message: "背景不存在" });
  }
  return problems;
}
