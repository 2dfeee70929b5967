import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openJobLab, type JobLab } from "../../support/job-lab";

const ENVIRONMENT = {
  STUDIO_ADMIN_EMAIL: "Boss@Example.com",
  STUDIO_ADMIN_PASSWORD: "first password",
  STUDIO_ADMIN_API_KEY: "first-key-0123456789abcdef0123456789abcdef",
};

let lab: JobLab;
beforeAll(async () => {
  lab = await openJobLab();
});
afterAll(() => lab.close());

async function administrators(): Promise<string[]> {
  const { rows } = await lab.sql.query<{ email: string }>(
    `SELECT email FROM "user" WHERE role = 'administrator'`,
  );
  return rows.map(({ email }) => email);
}

/** The environment of another start: the process's own is read once. */
async function startWith(variables: Partial<typeof ENVIRONMENT>): Promise<void> {
  const { env } = await import("../../../lib/env");
  Object.assign(env(), { STUDIO_ADMIN_API_KEY: undefined, ...variables });
  const { ensureEnvironmentAdministrator } =
    await import("../../../lib/services/setup/environment-administrator");
  await ensureEnvironmentAdministrator();
  const { forgetKeys } = await import("../../../lib/auth/key-cache");
  forgetKeys();
}

async function isKey(key: string): Promise<boolean> {
  const { findApiKey } = await import("../../../lib/auth/api-key");
  return (await findApiKey(key)) !== null;
}

async function isPassword(password: string): Promise<boolean> {
  const { isPasswordOf } = await import("../../../lib/services/people/credential");
  const { rows } = await lab.sql.query<{ id: string }>(
    `SELECT id FROM "user" WHERE email = 'boss@example.com'`,
  );
  return isPasswordOf(rows[0]?.id ?? "", password);
}

describe("the first visit", () => {
  it("makes exactly one administrator of twenty at once, and none ever after", async () => {
    const { setUpStudio } = await import("../../../lib/services/setup/set-up-studio");
    const people = Array.from({ length: 20 }, (_, index) => ({
      name: `Person ${index}`,
      email: `person${index}@example.com`,
      password: "a long password",
    }));
    const outcomes = await Promise.all(people.map((person) => setUpStudio(person)));
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes.filter(({ ok }) => !ok)).toEqual(
      Array(19).fill({ ok: false, problem: "already_set_up" }),
    );
    expect(await administrators()).toHaveLength(1);
    const later = { name: "Late", email: "late@example.com", password: "a long password" };
    expect(await setUpStudio(later)).toEqual({ ok: false, problem: "already_set_up" });
  });
});

describe("an administrator named by the environment", () => {
  it("is there after every start, once, with a key that works at once", async () => {
    await startWith(ENVIRONMENT);
    await Promise.all([startWith(ENVIRONMENT), startWith(ENVIRONMENT)]);
    expect(await administrators()).toContain("boss@example.com");
    expect(await isKey(ENVIRONMENT.STUDIO_ADMIN_API_KEY)).toBe(true);
    expect(await isPassword("first password")).toBe(true);
  });

  it("keeps a password changed in the studio until the environment names another", async () => {
    const { db } = await import("../../../lib/db/client");
    const { hashedPassword, storePassword } = await import("../../../lib/services/people/credential");
    const user = await db().user.findUniqueOrThrow({ where: { email: "boss@example.com" } });
    await storePassword(db(), user.id, await hashedPassword("changed in the studio"));
    await startWith(ENVIRONMENT);
    expect(await isPassword("changed in the studio")).toBe(true);
    await startWith({ ...ENVIRONMENT, STUDIO_ADMIN_PASSWORD: "second password" });
    expect(await isPassword("second password")).toBe(true);
  });

  it("loses the key that the environment no longer names", async () => {
    const next = "second-key-0123456789abcdef0123456789abcdef";
    await startWith({ ...ENVIRONMENT, STUDIO_ADMIN_API_KEY: next });
    expect(await isKey(next)).toBe(true);
    expect(await isKey(ENVIRONMENT.STUDIO_ADMIN_API_KEY)).toBe(false);
    await startWith({ ...ENVIRONMENT, STUDIO_ADMIN_API_KEY: undefined });
    expect(await isKey(next)).toBe(false);
  });
});
