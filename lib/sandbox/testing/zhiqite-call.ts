import { setTimeout as sleep } from "node:timers/promises";
import type { SandboxServer } from "../server";

export const ROOT = "/AIGCImgOpenServ/saas";

/** `{code, msg, data}` as it came; a gateway's error has no body. */
export interface ZhiqiteAnswer {
  status: number;
  code?: string;
  msg?: string;
  data: Record<string, unknown>;
  gatewayMessage: string | null;
}

/** One call of the sandbox's ZhiQiTe with its AppCode, as any client of the vendor would send it. */
export async function zhiqiteCall(
  server: SandboxServer,
  uri: string,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<ZhiqiteAnswer> {
  const response = await fetch(server.urlOf("zhiqite") + ROOT + uri, {
    method: "POST",
    headers: {
      authorization: "APPCODE sandbox-secret",
      "content-type": "application/json;charset=UTF-8",
      ...headers,
    },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  const answer: { code?: string; msg?: string; data?: unknown } = text === "" ? {} : Object(JSON.parse(text));
  return {
    status: response.status,
    ...answer,
    data: Object(answer.data ?? {}),
    gatewayMessage: response.headers.get("x-ca-error-message"),
  };
}

/** Asks until queryTaskInfo says done or failed. */
export async function zhiqiteSettled(server: SandboxServer, id: string): Promise<Record<string, unknown>> {
  for (;;) {
    const { data } = await zhiqiteCall(server, "/sd/v2/queryTaskInfo", { businessTaskId: id });
    if (data.status === 2 || data.status === 0) return data;
    await sleep(30);
  }
}

/** The least body of text2image. */
export function textBody(id: string, fields: object = {}): Record<string, unknown> {
  return {
    prompt: "a red cat",
    batch_size: 1,
    width: 64,
    height: 64,
    seed: "41",
    always_on_scripts: { sd_model_checkpoint: "photon_v1_84728.safetensors", id_task: id },
    ...fields,
  };
}
