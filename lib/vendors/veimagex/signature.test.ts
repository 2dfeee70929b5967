import { describe, expect, it } from "vitest";
import {
  canonicalQuery,
  canonicalRequest,
  credentialScope,
  signedHeaders,
  signingDate,
  signingKey,
  stringToSign,
  type SignedCall,
} from "./signature";

/** Made once with `Signer` of @volcengine/openapi 1.36.2 and frozen. */
const NOW = Date.UTC(2024, 7, 9, 14, 57, 32, 126);
const DATE = "20240809T145732Z";
const signing = { accessKeyId: "AKLTexample", secretAccessKey: "c2VjcmV0", region: "cn-north-1", now: NOW };
const call: SignedCall = {
  method: "POST",
  path: "/gate/imagex/",
  query: { Version: "2023-05-01", ServiceId: "a b*(c)'!~é", Action: "GetCVImageGenerateResult" },
  body: "{}",
};
const QUERY = "Action=GetCVImageGenerateResult&ServiceId=a%20b%2A%28c%29%27%21~%C3%A9&Version=2023-05-01";
const BODY_HASH = "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a";

describe("Volcengine's V4 signature, step by step", () => {
  it("dates a call in UTC to the second", () => {
    expect(signingDate(NOW)).toBe(DATE);
  });

  it("sorts the query and encodes all but unreserved characters", () => {
    expect(canonicalQuery(call.query)).toBe(QUERY);
  });

  it("writes the request as one text", () => {
    expect(canonicalRequest(call, DATE)).toBe(
      `POST\n/gate/imagex/\n${QUERY}\nx-content-sha256:${BODY_HASH}\nx-date:${DATE}\n\nx-content-sha256;x-date\n${BODY_HASH}`,
    );
  });

  it("binds day, region and service", () => {
    expect(credentialScope(DATE, "ap-singapore-1")).toBe("20240809/ap-singapore-1/ImageX/request");
    expect(stringToSign(DATE, "cn-north-1", "canonical")).toBe(
      `HMAC-SHA256\n${DATE}\n20240809/cn-north-1/ImageX/request\n0deeb8fa1dbbee4c0dbe7f5e3c9183940139f26d22797ee8ab07c00557a4c2ff`,
    );
    expect(signingKey("c2VjcmV0", DATE, "cn-north-1").toString("hex")).toBe(
      "eb2d12e731f1a9011e1b9c4c0ea0fc706f086672fdaa11b3aedf127bda50a10d",
    );
  });

  it("travels in three headers, without the secret", () => {
    const headers = signedHeaders(call, signing);
    expect(headers).toEqual({
      "X-Date": DATE,
      "X-Content-Sha256": BODY_HASH,
      Authorization:
        "HMAC-SHA256 Credential=AKLTexample/20240809/cn-north-1/ImageX/request, SignedHeaders=x-content-sha256;x-date, " +
        "Signature=28c82d2965adf915ea20293b02af183648f6534b636e448d272c55407613a703",
    });
    expect(JSON.stringify(headers)).not.toContain(signing.secretAccessKey);
  });

  it("changes with each of its parts", () => {
    const signature = (other: Partial<SignedCall>, by: Partial<typeof signing> = {}) =>
      signedHeaders({ ...call, ...other }, { ...signing, ...by }).Authorization;
    const all = [
      signature({}),
      signature({ path: "/" }),
      signature({ query: {} }),
      signature({ body: "{ }" }),
      signature({}, { secretAccessKey: "c2VjcmVu" }),
      signature({}, { region: "cn-north-2" }),
      signature({}, { now: NOW + 1_000 }),
    ].map((authorization) => authorization?.split("Signature=")[1]);
    expect(new Set(all).size).toBe(7);
  });
});
