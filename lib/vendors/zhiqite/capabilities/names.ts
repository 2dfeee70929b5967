import * as z from "zod";
import { text } from "../../../capabilities/fields";

/** `sampler_index`, the same list in all three tables. */
export const SAMPLERS = [
  "Euler a",
  "Euler",
  "LMS",
  "Heun",
  "DPM2",
  "DPM2 a",
  "DPM++ 2S a",
  "DPM++ 2M",
  "DPM++ SDE",
  "DPM fast",
  "DPM adaptive",
  "LMS Karras",
  "DPM2 Karras",
  "DPM2 a Karras",
  "DPM++ 2S a Karras",
  "DPM++ SDE Karras",
  "DPM++ 2M Karras",
] as const;

/** The upscalers that come with the web UI; the tables list none but "None", their examples name others. */
const UPSCALERS = [
  "None",
  "Lanczos",
  "Nearest",
  "ESRGAN_4x",
  "LDSR",
  "R-ESRGAN 4x+",
  "R-ESRGAN 4x+ Anime6B",
  "ScuNET GAN",
  "ScuNET PSNR",
  "SwinIR 4x",
] as const;

/** `hr_upscaler`: in latent space too. */
const LATENT_UPSCALERS = [
  "Latent",
  "Latent (antialiased)",
  "Latent (bicubic)",
  "Latent (bicubic antialiased)",
  "Latent (nearest)",
  "Latent (nearest-exact)",
] as const;

/** The detection models that come with ADetailer; the tables name none but "None". */
const DETECTORS = [
  "None",
  "face_yolov8n.pt",
  "face_yolov8s.pt",
  "hand_yolov8n.pt",
  "person_yolov8n-seg.pt",
  "person_yolov8s-seg.pt",
  "mediapipe_face_full",
  "mediapipe_face_short",
  "mediapipe_face_mesh",
  "mediapipe_face_mesh_eyes_only",
] as const;

/** Well-known names, or any other the vendor has installed. */
export const sampler = z.union([z.enum(SAMPLERS), text()]);
export const upscaler = z.union([z.enum(UPSCALERS), text()]);
export const latentUpscaler = z.union([z.enum([...LATENT_UPSCALERS, ...UPSCALERS]), text()]);
export const detector = z.union([z.enum(DETECTORS), text()]);
/** ADetailer's own preprocessor: the tables print "None" alone. */
export const noneOrOther = z.union([z.enum(["None"]), text()]);
