import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { symmetricDecrypt, symmetricEncrypt } from "better-auth/crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openJobLab, type JobLab } from "../../support/job-lab";

const OLD = "the secret of before, long enough to be one";
const VENDOR_SECRET = "a vendor's secret-1234";
const PLACE = { provider: "lingtu", field: "secret" };
const FACTORS = 400;

let lab: JobLab;
beforeAll(async () => {
  lab = await openJobLab({ STUDIO_SECRET: OLD });
});
afterAll(() => lab.close());

/** Makes a secret the one in force in this process, and another the one before. */
async function use(secret: string, previous?: string): Promise<void> {
  const { env } = await import("../../../lib/env");
  Object.assign(env(), { STUDIO_SECRET: secret, STUDIO_SECRET_PREVIOUS: previous });
}
const secretFile = () => join(lab.dataDir, "secret");
const previousFile = () => join(lab.dataDir, "secret.previous");
const secretInFile = () => readFileSync(secretFile(), "utf8");

/** One provider's secret, and many second factors as better-auth wrote them before it named its keys. */
beforeEach(async () => {
  await use(OLD);
  writeFileSync(secretFile(), OLD);
  const { seal } = await import("../../../lib/settings/seal");
  const { authSecrets } = await import("../../../lib/auth/auth-secrets");
  await lab.sql.query(`DELETE FROM provider_setting`);
  await lab.sql.query(`DELETE FROM two_factor`);
  await lab.sql.query(
    `INSERT INTO provider_setting (provider, settings, secrets, disabled, "updatedAt") VALUES ('lingtu', '{}', $1, '{}', now())`,
    [{ secret: seal(VENDOR_SECRET, PLACE) }],
  );
  const sealed = await symmetricEncrypt({ key: authSecrets().secret, data: "app" });
  await lab.sql.query(
    `INSERT INTO two_factor (id, "userId", secret, "backupCodes") SELECT 'f' || n, $1, $2, $2 FROM generate_series(1, $3) n`,
    [lab.ownerId, sealed, FACTORS],
  );
});

async function rotate() {
  const { rotateSecrets } = await import("../../../lib/services/secrets/rotate-secrets");
  return rotateSecrets();
}

async function vendorSecret(): Promise<string | null> {
  const { unseal } = await import("../../../lib/settings/seal");
  const { rows } = await lab.sql.query(`SELECT secrets->>'secret' AS sealed FROM provider_setting`);
  return unseal(rows[0].sealed, PLACE);
}

/** How many second factors the secret in force opens without the one before. */
async function openFactors(): Promise<number> {
  const { authSecrets } = await import("../../../lib/auth/auth-secrets");
  const { secrets } = authSecrets();
  const key = {
    keys: new Map(secrets.map(({ version, value }) => [version, value])),
    currentVersion: secrets[0]?.version ?? 0,
  };
  const { rows } = await lab.sql.query(`SELECT secret FROM two_factor WHERE secret LIKE '$ba$%'`);
  const opened = rows.map(({ secret }) => symmetricDecrypt({ key, data: secret }).catch(() => null));
  return (await Promise.all(opened)).filter((plain) => plain === "app").length;
}

/** Runs the command as an administrator does; `kill` ends it at the first row. */
async function command(variables: Record<string, string> = {}, kill = false) {
  const child = spawn(process.execPath, ["--import", "tsx", "lib/cli/studio.ts", "rotate-secret"], {
    env: {
      NODE_ENV: "test",
      PATH: process.env.PATH,
      DATABASE_URL: process.env.DATABASE_URL,
      STUDIO_DATA_DIR: lab.dataDir,
      ...variables,
    },
  });
  let printed = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk: Buffer) => {
      printed += chunk;
      if (kill && printed.includes("f1")) child.kill("SIGKILL");
    });
  const [code] = await once(child, "close");
  return { code, printed };
}

describe("replacing the studio's secret", () => {
  it("goes on after a kill, and in the end nothing needs the old one", async () => {
    await command({}, true);
    const fresh = secretInFile();
    expect(fresh).not.toBe(OLD);
    expect(readFileSync(previousFile(), "utf8")).toBe(OLD);
    await use(fresh);
    const before = await openFactors();
    expect(before).toBeGreaterThan(0);
    expect(before).toBeLessThan(FACTORS);

    expect(await command()).toMatchObject({
      code: 0,
      printed: expect.stringContaining("everybody signs in"),
    });
    expect(secretInFile()).toBe(fresh);
    expect(existsSync(previousFile())).toBe(false);
    expect([await vendorSecret(), await openFactors()]).toEqual([VENDOR_SECRET, FACTORS]);
    await use(OLD);
    expect([await vendorSecret(), await openFactors()]).toEqual([null, 0]);
  });

  it("takes both secrets from the environment, and says what is missing", async () => {
    const fresh = "the secret of tomorrow, long enough to be one";
    const alone = await command({ STUDIO_SECRET: fresh });
    expect([alone.code, alone.printed]).toEqual([1, expect.stringContaining("STUDIO_SECRET_PREVIOUS")]);
    const both = await command({ STUDIO_SECRET: fresh, STUDIO_SECRET_PREVIOUS: OLD });
    expect([both.code, both.printed]).toEqual([0, expect.not.stringContaining(VENDOR_SECRET)]);
    await use(fresh);
    expect([await vendorSecret(), await openFactors()]).toEqual([VENDOR_SECRET, FACTORS]);
  });

  it("opens what either secret sealed while it is under way, and seals under the new one", async () => {
    await use("another secret, which is in force now", OLD);
    expect(await vendorSecret()).toBe(VENDOR_SECRET);
    const { isSealedByCurrentKey, seal } = await import("../../../lib/settings/seal");
    expect(isSealedByCurrentKey(seal("x", PLACE))).toBe(true);
  });

  it("names what neither secret opens, loses nothing of it, and changes nothing the second time", async () => {
    await use("a third secret that sealed nothing here", "a fourth one, which did not either");
    const { unreadable, changed } = await rotate();
    expect([changed, unreadable.length]).toEqual([0, FACTORS + 1]);
    await use("a fifth secret, put in the old one's place", OLD);
    expect(await rotate()).toEqual({ changed: FACTORS + 1, unreadable: [] });
    expect(await rotate()).toEqual({ changed: 0, unreadable: [] });
  });

  it("reads what older studios sealed without naming the key", async () => {
    const { createCipheriv } = await import("node:crypto");
    const { studioKey } = await import("../../../lib/settings/studio-key");
    const nonce = Buffer.alloc(12, 1);
    const cipher = createCipheriv("aes-256-gcm", studioKey("provider-secrets"), nonce);
    cipher.setAAD(Buffer.from(JSON.stringify(["v1", PLACE.provider, PLACE.field])));
    const body = Buffer.concat([nonce, cipher.update(VENDOR_SECRET), cipher.final(), cipher.getAuthTag()]);
    const sealed = `v1.${body.toString("base64url")}`;
    await lab.sql.query(`UPDATE provider_setting SET secrets = $1`, [{ secret: sealed }]);
    expect(await vendorSecret()).toBe(VENDOR_SECRET);
    await use("the one that comes after an older studio", OLD);
    expect((await rotate()).unreadable).toEqual([]);
    await use("the one that comes after an older studio");
    expect(await vendorSecret()).toBe(VENDOR_SECRET);
  });

  it("does not take an administrator's own password for the environment's", async () => {
    const { env } = await import("../../../lib/env");
    const names = { STUDIO_ADMIN_EMAIL: "boss@example.com", STUDIO_ADMIN_PASSWORD: "of the environment" };
    Object.assign(env(), names);
    const { ensureEnvironmentAdministrator } =
      await import("../../../lib/services/setup/environment-administrator");
    const { hashedPassword, isPasswordOf, storePassword } =
      await import("../../../lib/services/people/credential");
    const { db } = await import("../../../lib/db/client");
    await ensureEnvironmentAdministrator();
    const { id } = await db().user.findUniqueOrThrow({ where: { email: names.STUDIO_ADMIN_EMAIL } });
    await storePassword(db(), id, await hashedPassword("chosen in the studio"));
    await use("a secret after which passwords stay", OLD);
    await rotate();
    await use("a secret after which passwords stay");
    await ensureEnvironmentAdministrator();
    expect(await isPasswordOf(id, "chosen in the studio")).toBe(true);
  });
});
