import type { Operation } from "../../engine/work";
import { finish, fromPixels } from "../../operations/finish";
import { fileOf } from "../../operations/picture";
import { swapFace } from "./swap-face";

/** 换脸: sourceUrl's face in targetUrl. */
export const roop: Operation = async (work) => ({
  files: [
    await finish(fromPixels(await swapFace(fileOf(work, "sourceUrl"), fileOf(work, "targetUrl"))), "png"),
  ],
});
