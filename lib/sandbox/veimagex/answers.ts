import { randomBytes } from "node:crypto";

/** What every answer of veImageX carries. */
function metadata(): Record<string, string> {
  const date = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
  return {
    RequestId: date + randomBytes(9).toString("hex").toUpperCase(),
    Action: "GetCVImageGenerateResult",
    Version: "2023-05-01",
    Service: "ImageX",
    Region: "cn-north-1",
  };
}

/** An error of the platform: `ResponseMetadata.Error`. */
export interface PlatformError {
  CodeN: number;
  Code: string;
  Message: string;
}

export function platformError(error: PlatformError, status = 400): Response {
  return Response.json({ ResponseMetadata: { ...metadata(), Error: error } }, { status });
}

/** A parameter that is missing or wrong, told by name. */
export function wrongParameter(name: string, words: string): Response {
  const isMissing = words === "不能为空";
  return platformError({
    CodeN: isMissing ? 100002 : 100003,
    Code: isMissing ? "MissingParameter" : "InvalidParameter",
    Message: name ? `${name}: ${words}` : words,
  });
}

/** What the model said, in the shape the table gives and as the text its description speaks of. */
export type RespJsonShape = "object" | "text";

/** An error of the model: a good HTTP answer with `RespJson.code` and no picture. */
export function modelError(code: number, message: string, shape: RespJsonShape): Response {
  return result({ RespJson: respJson({ code, message, data: null }, shape) });
}

/** A picture. */
export function generated(
  made: { imageUrl: string; storeUri: string; seconds: number },
  shape: RespJsonShape,
): Response {
  const data = { algorithm_base_resp: { status_code: 0, status_message: "Success" }, binary_data_base64: [] };
  const said = { code: 10000, message: "Success", data, time_elapsed: `${made.seconds.toFixed(3)}s` };
  return result({
    RespJson: respJson(said, shape),
    ImageUrls: [made.imageUrl],
    StoreUris: [made.storeUri],
  });
}

function respJson(
  said: { code: number; message: string; [more: string]: unknown },
  shape: RespJsonShape,
): unknown {
  const { RequestId: request_id } = metadata();
  const whole = { ...said, request_id, status: said.code };
  return shape === "text" ? JSON.stringify(whole) : whole;
}

function result(Result: Record<string, unknown>): Response {
  return Response.json({ ResponseMetadata: metadata(), Result });
}
