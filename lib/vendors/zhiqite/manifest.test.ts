import { describe, expect, it } from "vitest";
import { zhiqiteManifest } from "./manifest";

const { settings } = zhiqiteManifest;
/** The settings that are missing or wrong. */
const wrong = (given: object) =>
  settings.safeParse(given).error?.issues.map(({ path }) => path.join(".")) ?? [];

describe("ZhiQiTe's settings", () => {
  it("need only an AppCode, and stand for the marketplace otherwise", () => {
    expect(settings.parse({ appCode: " c0de " })).toEqual({
      baseUrl: "https://zhiqite.market.alicloudapi.com",
      auth: "appcode",
      appCode: "c0de",
      scriptsKey: "always_on_scripts",
      liveProgress: "on",
      adult: "hide",
    });
  });

  it.each([
    [{}, ["appCode"]],
    [{ auth: "appkey", appCode: "c" }, ["appKey", "appSecret"]],
    [{ auth: "appkey", appKey: "k" }, ["appSecret"]],
    [{ auth: "appkey", appKey: "k", appSecret: "s" }, []],
    [{ auth: "accesskey" }, ["accessKeyId", "accessKeySecret"]],
    [{ auth: "accesskey", accessKeyId: "i", accessKeySecret: "s" }, []],
  ])("need what the chosen way of signing in needs: %o", (given, missing) => {
    expect(wrong(given)).toEqual(missing);
  });

  it.each([
    { auth: "password" },
    { baseUrl: "ftp://zhiqite.example" },
    { baseUrl: "https://zhiqite.example/?a=1" },
    { appCode: "two words" },
    { appCode: "密" },
    { tools: "hair/change,../sd" },
    { scriptsKey: "scripts" },
    { liveProgress: "yes" },
    { adult: "true" },
  ])("refuse %o", (given) => {
    expect(wrong({ appCode: "c", ...given })).not.toEqual([]);
  });

  it("keep a base URL's prefix, and read codes however they are separated", () => {
    expect(settings.parse({ appCode: "c", baseUrl: "https://api.zhiqite.com/gate//" }).baseUrl).toBe(
      "https://api.zhiqite.com/gate",
    );
    const tools = (codes: string) => settings.parse({ appCode: "c", tools: codes }).tools;
    expect(tools(" hair/change ,face/fusion，instantID ,, ")).toEqual([
      "hair/change",
      "face/fusion",
      "instantID",
    ]);
    expect(tools(" , ")).toEqual([]);
  });

  it("ask for each credential exactly when it is needed", () => {
    const asked = Object.entries(zhiqiteManifest.fields).flatMap(([name, { neededWhen }]) =>
      neededWhen ? [`${neededWhen.field} ${neededWhen.in.join()}: ${name}`] : [],
    );
    expect(asked).toEqual([
      "auth appcode: appCode",
      "auth appkey: appKey",
      "auth appkey: appSecret",
      "auth accesskey: accessKeyId",
      "auth accesskey: accessKeySecret",
    ]);
  });
});
