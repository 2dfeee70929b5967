import { symmetricDecrypt, symmetricEncrypt } from "better-auth/crypto";
import { studioKeys } from "../settings/studio-key";

/** better-auth's keys: what it writes names the first one's version, and it opens what any of them wrote. */
export interface AuthSecrets {
  secrets: { version: number; value: string }[];
  /** What wrote values that name no version. */
  secret: string;
}

/** The keys of sessions and second factors: in force, and before it while STUDIO_SECRET is being replaced. */
export function authSecrets(): AuthSecrets {
  const secrets = studioKeys("sessions").flatMap((key) =>
    key ? [{ version: key.id, value: key.bytes.toString("base64url") }] : [],
  );
  return { secrets, secret: secrets.at(-1)?.value ?? "" };
}

/**
 * A value better-auth encrypted, under the key in force; itself when it is already, null when no key opens it.
 */
export async function resealAuthValue(value: string): Promise<string | null> {
  const { secrets } = authSecrets();
  const [current] = secrets;
  if (!current || value.startsWith(`$ba$${current.version}$`)) return value;
  const keys = new Map(secrets.map(({ version, value: key }) => [version, key]));
  const currentVersion = current.version;
  for (const { value: legacySecret } of secrets) {
    const data = await symmetricDecrypt({ key: { keys, currentVersion, legacySecret }, data: value }).catch(
      () => null,
    );
    if (data !== null) return symmetricEncrypt({ key: { keys, currentVersion }, data });
  }
  return null;
}
