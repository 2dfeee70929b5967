import { readBytes } from "../../http/read-bytes";
import { UPLOAD_BYTES } from "../../imaging/limits";
import type { Upload } from "./ingest-upload";

/** What multipart boundaries and headers may add to a file. */
const MULTIPART_OVERHEAD = 64 * 1024;

/** `no_file`: a form without a `file` part, or none that can be read. */
export type UploadRequest =
  | { ok: true; upload: Omit<Upload, "ownerId"> }
  | { ok: false; problem: "too_large" | "unsupported_type" | "no_file" };

/** Reads the two ways of sending a picture: a form with `file`, or the bytes with their Content-Type. */
export async function parseUploadRequest(request: Request): Promise<UploadRequest> {
  const declared = request.headers.get("content-type");
  if (!declared) return { ok: false, problem: "unsupported_type" };
  const isForm = /^multipart\/form-data\s*;/i.test(declared);
  const body = await readBytes(request, UPLOAD_BYTES + (isForm ? MULTIPART_OVERHEAD : 0));
  if (!body.ok) return { ok: false, problem: "too_large" };
  if (!isForm) return { ok: true, upload: { bytes: body.bytes, declaredMime: declared } };
  const file = await filePart(body.bytes, declared);
  if (!file) return { ok: false, problem: "no_file" };
  const bytes = Buffer.from(await file.arrayBuffer());
  return { ok: true, upload: { bytes, declaredMime: file.type, name: file.name } };
}

async function filePart(bytes: Buffer, contentType: string): Promise<File | null> {
  try {
    const form = await new Response(new Uint8Array(bytes), {
      headers: { "content-type": contentType },
    }).formData();
    const file = form.get("file");
    return file instanceof File ? file : null;
  } catch {
    return null;
  }
}
