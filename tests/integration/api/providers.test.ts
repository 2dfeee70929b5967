import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { openApiLab, problemOf, type ApiLab } from "../../support/api-lab";

const SECRET = "a secret that ends in tail";

let lab: ApiLab;
beforeAll(async () => {
  lab = await openApiLab();
});
afterAll(() => lab.close());
afterEach(async () => {
  await lab.jobs.sql.query("DELETE FROM provider_setting");
  const { forgetProviders } = await import("../../../lib/services/providers/provider-cache");
  forgetProviders();
});

const save = (body: object) => lab.call("PATCH", "/admin/providers/lingtu", { as: lab.administrator, body });
const resolved = async () =>
  (await import("../../../lib/services/providers/resolve")).resolveProvider("lingtu");

interface Field {
  name: string;
  source: string;
  value: string | null;
  lastFour: string | null;
  isSet: boolean;
  unreadable: boolean;
}
const field = (provider: { fields: Field[] }, name: string) =>
  provider.fields.find((one) => one.name === name);

async function lingtu() {
  const { items } = await (await lab.call("GET", "/admin/providers", { as: lab.administrator })).json();
  return items[0];
}

describe("a provider's settings", () => {
  it("are the sandbox's while nobody gave credentials", async () => {
    expect(await lingtu()).toMatchObject({
      id: "lingtu",
      source: "sandbox",
      isSandbox: true,
      enabled: true,
      reason: null,
    });
    const { client, baseUrl } = await resolved();
    expect(baseUrl).toBe(lab.jobs.sandbox.lingtuUrl);
    expect(await client?.verify()).toEqual({ kind: "ok" });
  });

  it("are saved field by field, secrets write-only and encrypted", async () => {
    const settings = { baseUrl: "https://lingtu.example/api/", appId: "app", secret: SECRET };
    const saved = await (await save({ settings, concurrency: 3 })).json();
    expect(saved).toMatchObject({
      source: "admin",
      isSandbox: false,
      concurrency: { value: 3 },
      warning: "local_url",
    });
    expect(field(saved, "secret")).toMatchObject({
      source: "admin",
      value: null,
      lastFour: "tail",
      isSet: true,
    });
    expect(field(saved, "appId")).toMatchObject({ source: "admin", value: "app" });
    expect(JSON.stringify(saved)).not.toContain(SECRET);
    const { rows } = await lab.jobs.sql.query("SELECT * FROM provider_setting");
    expect(JSON.stringify(rows)).not.toContain(SECRET);
    expect((await resolved()).settings).toEqual({
      baseUrl: "https://lingtu.example/api",
      appId: "app",
      secret: SECRET,
    });

    await save({ settings: { appId: "other" } });
    expect((await resolved()).settings).toMatchObject({ appId: "other", secret: SECRET });
  });

  it("win over the environment's, one by one, and give way again", async () => {
    const { env } = await import("../../../lib/env");
    const given = {
      LINGTU_BASE_URL: "https://env.example",
      LINGTU_APP_ID: "from env",
      LINGTU_SECRET: "environment's secret",
    };
    Object.assign(env(), given);
    try {
      expect(await lingtu()).toMatchObject({ source: "environment" });
      const saved = await (await save({ settings: { appId: "from admin" } })).json();
      expect(field(saved, "appId")).toMatchObject({ source: "admin", value: "from admin" });
      expect(field(saved, "baseUrl")).toMatchObject({ source: "environment", value: "https://env.example" });
      expect(field(saved, "secret")).toMatchObject({ source: "environment", value: null, lastFour: "cret" });
      expect(await (await save({ settings: { appId: null } })).json()).toMatchObject({
        source: "environment",
      });
    } finally {
      for (const name of Object.keys(given)) Object.assign(env(), { [name]: undefined });
    }
  });

  it("do not open at another field, for another provider, or when changed", async () => {
    const { seal, unseal } = await import("../../../lib/settings/seal");
    const place = { provider: "lingtu", field: "secret" };
    const sealed = seal(SECRET, place);
    expect(unseal(sealed, place)).toBe(SECRET);
    expect(seal(SECRET, place)).not.toBe(sealed);
    expect(unseal(sealed, { ...place, field: "appId" })).toBeNull();
    expect(unseal(sealed, { ...place, provider: "zhiqite" })).toBeNull();
    expect(unseal(`${sealed.slice(0, -2)}AA`, place)).toBeNull();
    expect(unseal("v1.", place)).toBeNull();
  });

  it("say so when a secret was moved into their row, and call no vendor with it", async () => {
    const { seal } = await import("../../../lib/settings/seal");
    await save({ settings: { baseUrl: "https://lingtu.example", appId: "app", secret: SECRET } });
    const moved = seal(SECRET, { provider: "superapp", field: "secret" });
    await lab.jobs.sql.query(`UPDATE provider_setting SET secrets = $1`, [{ secret: moved }]);
    const { forgetProviders } = await import("../../../lib/services/providers/provider-cache");
    forgetProviders();
    const provider = await lingtu();
    expect(provider).toMatchObject({ source: "none", reason: "not_configured", isSandbox: false });
    expect(field(provider, "secret")).toMatchObject({ unreadable: true, isSet: false });
    expect((await resolved()).client).toBeNull();
  });

  it("are refused with credentials in the address, or characters that no header carries", async () => {
    const settings = { baseUrl: "https://user:pw@lingtu.example", appId: "app 🔑" };
    const answer = await save({ settings });
    const text = await answer.clone().text();
    expect((await problemOf(answer)).errors).toMatchObject([
      { path: "settings.baseUrl", code: "credentials_in_address" },
      { path: "settings.appId", code: "not_printable" },
    ]);
    expect(text).not.toContain("pw@");
    expect(await lingtu()).toMatchObject({ source: "sandbox" });
  });

  it("have capabilities switched one by one, so that nobody undoes what another switched", async () => {
    await save({ capabilities: { "lingtu.remove": false } });
    const both = await (await save({ capabilities: { "lingtu.text2img": false } })).json();
    const off = ({ capabilities }: { capabilities: { id: string; enabled: boolean }[] }) =>
      capabilities.filter(({ enabled }) => !enabled).map(({ id }) => id);
    expect(off(both).sort()).toEqual(["lingtu.remove", "lingtu.text2img"]);
    expect(off(await (await save({ capabilities: { "lingtu.remove": true } })).json())).toEqual([
      "lingtu.text2img",
    ]);
    const { errors } = await problemOf(await save({ capabilities: { "superapp.cutout": false } }));
    expect(errors).toMatchObject([{ path: "capabilities.superapp.cutout", code: "invalid_choice" }]);
  });

  it("tell what holds once a saved one is removed", async () => {
    const saved = await (
      await save({ settings: { baseUrl: "https://lingtu.example", secret: SECRET } })
    ).json();
    expect(field(saved, "secret")).toMatchObject({ without: "sandbox" });
    expect(field(saved, "baseUrl")).toMatchObject({ without: "nothing" });
    expect(await (await save({ settings: { secret: null } })).json()).toMatchObject({ source: "sandbox" });
    const { env } = await import("../../../lib/env");
    Object.assign(env(), { LINGTU_SECRET: "environment's secret" });
    try {
      const again = await (await save({ settings: { secret: SECRET } })).json();
      expect(field(again, "secret")).toMatchObject({ without: "environment" });
    } finally {
      Object.assign(env(), { LINGTU_SECRET: undefined });
    }
  });

  it("are refused where wrong, each at its name", async () => {
    const { status, errors } = await problemOf(
      await save({ settings: { baseUrl: "ftp://x", nothing: "x" }, disabledCapabilities: ["zhiqite.roop"] }),
    );
    expect(status).toBe(422);
    expect(errors?.map(({ path }) => path).sort()).toEqual([
      "disabledCapabilities",
      "settings.baseUrl",
      "settings.nothing",
    ]);
    expect((await problemOf(await save({ concurrency: 0 }))).errors).toMatchObject([{ path: "concurrency" }]);
    expect((await lab.jobs.sql.query("SELECT 1 FROM provider_setting")).rowCount).toBe(0);
    const unknown = await lab.call("PATCH", "/admin/providers/nobody", { as: lab.administrator, body: {} });
    expect(unknown.status).toBe(404);
  });
});

describe("testing a connection", () => {
  const test = async (headers?: Record<string, string>) =>
    (await lab.call("POST", "/admin/providers/lingtu/test", { as: lab.administrator, headers })).json();

  it("works against the sandbox", async () => {
    expect(await test()).toMatchObject({ works: true, isSandbox: true });
  });

  it("explains a refused signature in the reader's language, with the vendor's own words", async () => {
    const { env } = await import("../../../lib/env");
    const trusted = env().STUDIO_TRUSTED_HOSTS;
    expect(trusted).toEqual([]);
    await save({
      settings: { baseUrl: lab.jobs.sandbox.lingtuUrl, appId: "sandbox", secret: "the wrong secret" },
    });
    const english = await test();
    expect(english).toMatchObject({
      works: false,
      title: "The vendor refused the credentials",
      vendorCode: "401",
    });
    expect(english.vendorMessage).not.toBe("");
    expect((await test({ "accept-language": "zh-CN" })).title).toBe("厂商拒绝了凭证");
  });

  it("says that a provider is switched off", async () => {
    await save({ enabled: false });
    expect(await test()).toMatchObject({ works: false, title: "The provider is switched off" });
  });
});

describe("capabilities", () => {
  it("come complete in one answer, with JSON Schemas, and tell which are enabled", async () => {
    const { CAPABILITIES } = await import("../../../lib/capabilities/registry");
    await save({ disabledCapabilities: ["lingtu.remove"] });
    const answer = await lab.call("GET", "/capabilities", { as: lab.designer });
    const { items } = await answer.json();
    const { capabilityAnswer } = await import("../../../lib/openapi/answers");
    for (const item of items) capabilityAnswer.parse(item);
    expect(items.map(({ id }: { id: string }) => id)).toEqual(CAPABILITIES.map(({ id }) => id));
    const enabled = new Map(items.map((item: { id: string; enabled: boolean }) => [item.id, item.enabled]));
    expect(enabled.get("lingtu.remove")).toBe(false);
    // The generic tool waits for an administrator's codes.
    const off = [...enabled].flatMap(([id, isOn]) => (isOn ? [] : [id]));
    expect(off).toEqual(["lingtu.remove", "zhiqite.tool"]);
    const remove = items.find(({ id }: { id: string }) => id === "lingtu.remove");
    expect(Object.keys(remove.inputSchema.properties)).toEqual(["image", "mask"]);
  });
});

describe("all providers", () => {
  it("stand on the sandbox at first, and each one's connection test works there", async () => {
    const { listProviders } = await import("../../../lib/services/providers/list-providers");
    const { testConnection } = await import("../../../lib/services/providers/connection/test-connection");
    const providers = await listProviders();
    expect(providers.map(({ id, source }) => [id, source])).toEqual(
      ["lingtu", "zhiqite", "superapp", "veimagex"].map((id) => [id, "sandbox"]),
    );
    for (const { id } of providers) {
      expect(await testConnection(id, "en"), id).toMatchObject({ works: true, isSandbox: true });
    }
  });

  it("tell which setting keeps a capability off, and which settings a way of signing in needs", async () => {
    const { getProvider } = await import("../../../lib/services/providers/list-providers");
    const zhiqite = await getProvider("zhiqite");
    expect(zhiqite?.capabilities.find(({ id }) => id === "zhiqite.tool")).toMatchObject({ lacks: "tools" });
    expect(zhiqite?.fields.find(({ name }) => name === "appKey")).toMatchObject({
      neededWhen: { field: "auth", in: ["appkey"] },
    });
    expect(zhiqite?.fields.find(({ name }) => name === "auth")).toMatchObject({ standard: "appcode" });
  });

  it("decide which tools can be used, and what is told of the others", async () => {
    const { toolAvailability } = await import("../../../lib/services/providers/tool-availability");
    const offered = await toolAvailability(lab.administrator.id);
    expect(offered.get("image-to-image")).toBeNull();
    expect(offered.get("other-tool")).toBe("capability_disabled");
    await lab.call("PATCH", "/admin/providers/superapp", { as: lab.administrator, body: { enabled: false } });
    const now = await toolAvailability(lab.administrator.id);
    expect([now.get("image-to-video"), now.get("try-on")]).toEqual(["disabled", null]);
  });
});
