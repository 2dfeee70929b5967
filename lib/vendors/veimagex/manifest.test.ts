import { describe, expect, it } from "vitest";
import { veimagexManifest } from "./manifest";

const { settings } = veimagexManifest;
const given = {
  accessKeyId: " AKLT ",
  secretAccessKey: "s",
  serviceId: "svc",
  domain: "img.example.com",
  template: "tplv-svc-t.image",
};

describe("veImageX's settings", () => {
  it("assume mainland China's address and region", () => {
    expect(settings.parse(given)).toEqual({
      ...given,
      accessKeyId: "AKLT",
      baseUrl: "https://imagex.volcengineapi.com",
      region: "cn-north-1",
    });
  });

  it("take a domain and a template as they are copied from an address", () => {
    const copied = settings.parse({ ...given, domain: "https://img.example.com/", template: "~tplv-svc-t" });
    expect(copied).toMatchObject({ domain: "img.example.com", template: "tplv-svc-t" });
    expect(settings.parse({ ...given, baseUrl: "http://127.0.0.1:3000/sandbox/veimagex/" }).baseUrl).toBe(
      "http://127.0.0.1:3000/sandbox/veimagex",
    );
  });

  it("need the account, the service, its domain and a template", () => {
    for (const wrong of [
      { accessKeyId: undefined },
      { secretAccessKey: " " },
      { serviceId: "" },
      { domain: "img.example.com/folder" },
      { template: "two words" },
      { template: undefined },
      { region: "cn north" },
      { baseUrl: "https://imagex.example/?a=1" },
    ]) {
      expect(settings.safeParse({ ...given, ...wrong }).success).toBe(false);
    }
  });
});
