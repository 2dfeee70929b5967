import type { ClientDeps } from "../contract";
import { gatewayHeaders } from "./gateway-signature";
import type { ZhiqiteSettings } from "./manifest";

/** Exactly so: without the charset the vendor's answers may be broken (调用说明). */
export const CONTENT_TYPE = "application/json;charset=UTF-8";
const ACCEPT = "application/json";

/** Every header of one call, by the way of signing in that the settings choose (鉴权). */
export function requestHeaders(
  settings: ZhiqiteSettings,
  url: string,
  body: string,
  { now, randomId }: Pick<ClientDeps, "now" | "randomId">,
): Record<string, string> {
  const plain = { "Content-Type": CONTENT_TYPE, Accept: ACCEPT };
  switch (settings.auth) {
    case "appcode":
      return { ...plain, Authorization: `APPCODE ${settings.appCode ?? ""}` };
    case "accesskey":
      return {
        ...plain,
        "X-Request-req-accessKeyId": settings.accessKeyId ?? "",
        "X-Request-req-accessKeySecret": settings.accessKeySecret ?? "",
      };
    case "appkey": {
      const { appKey = "", appSecret = "" } = settings;
      const call = { method: "POST", url, body, contentType: CONTENT_TYPE, accept: ACCEPT } as const;
      const signed = gatewayHeaders({ ...call, timestamp: now(), nonce: randomId() }, { appKey, appSecret });
      return { ...plain, ...signed };
    }
  }
}
