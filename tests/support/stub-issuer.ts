import { exportJWK, generateKeyPair, SignJWT } from "jose";
import { createHash } from "node:crypto";
import { startLocalServer } from "./local-server";

/** Whom the stub lets in, and what its token says wrongly. */
export interface Told {
  sub: string;
  email?: string;
  email_verified?: boolean;
  name?: string;
  nonce?: string;
  aud?: string;
}

/** A small OpenID Connect provider over real HTTP: discovery, authorize, token with PKCE, and its keys. */
export async function startStubIssuer(clientId: string, clientSecret: string) {
  const [trusted, foreign] = [await generateKeyPair("RS256"), await generateKeyPair("RS256")];
  const state = { told: { sub: "nobody" } as Told, signsWithForeignKey: false, asked: [] as string[] };
  const grants = new Map<string, { challenge: string; nonce: string; redirect: string }>();
  const jwk = { ...(await exportJWK(trusted.publicKey)), kid: "one", alg: "RS256", use: "sig" };

  async function answer(
    path: string,
    form: URLSearchParams,
    authorization: string,
  ): Promise<[number, unknown]> {
    state.asked.push(path);
    if (path === "/.well-known/openid-configuration")
      return [
        200,
        {
          issuer: server.origin,
          authorization_endpoint: `${server.origin}/authorize`,
          token_endpoint: `${server.origin}/token`,
          jwks_uri: `${server.origin}/keys`,
          response_types_supported: ["code"],
          subject_types_supported: ["public"],
          id_token_signing_alg_values_supported: ["RS256"],
          code_challenge_methods_supported: ["S256"],
        },
      ];
    if (path === "/keys") return [200, { keys: [jwk] }];
    if (path !== "/token") return [404, {}];
    // RFC 6749, section 2.3.1: both are encoded as in a form before they are joined.
    const pair = [clientId, clientSecret].map((part) => encodeURIComponent(part).replaceAll("%20", "+"));
    const expected = `Basic ${Buffer.from(pair.join(":")).toString("base64")}`;
    const grant = grants.get(form.get("code") ?? "");
    const proof = createHash("sha256")
      .update(form.get("code_verifier") ?? "")
      .digest("base64url");
    if (authorization !== expected) return [401, { error: "invalid_client" }];
    if (!grant || grant.challenge !== proof || grant.redirect !== form.get("redirect_uri"))
      return [400, { error: "invalid_grant" }];
    grants.delete(form.get("code") ?? "");
    const { aud = clientId, nonce = grant.nonce, ...claims } = state.told;
    const token = await new SignJWT({ ...claims, nonce })
      .setProtectedHeader({ alg: "RS256", kid: "one" })
      .setIssuer(server.origin)
      .setAudience(aud)
      .setIssuedAt()
      .setExpirationTime("5m")
      .sign((state.signsWithForeignKey ? foreign : trusted).privateKey);
    return [200, { access_token: "opaque", token_type: "Bearer", expires_in: 300, id_token: token }];
  }

  const server = await startLocalServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const form = new URLSearchParams(Buffer.concat(chunks).toString("utf8"));
      const path = new URL(request.url ?? "", "http://stub").pathname;
      void answer(path, form, request.headers.authorization ?? "").then(([status, body]) => {
        response.writeHead(status, { "Content-Type": "application/json" });
        response.end(JSON.stringify(body));
      });
    });
  });

  return {
    ...server,
    state,
    /** What the person's browser does at the provider: signs in and is sent back with a code. */
    authorize(address: string): URL {
      const asked = new URL(address).searchParams;
      const code = `code-${grants.size}-${Math.random()}`;
      const redirect = asked.get("redirect_uri") ?? "";
      grants.set(code, {
        challenge: asked.get("code_challenge") ?? "",
        nonce: asked.get("nonce") ?? "",
        redirect,
      });
      const back = new URL(redirect);
      back.search = new URLSearchParams({ code, state: asked.get("state") ?? "" }).toString();
      return back;
    },
  };
}
