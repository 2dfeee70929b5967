import { describe, expect, it } from "vitest";
import { issuesOf } from "../capabilities/zod-issues";
import { baseUrl, credential } from "./setting-schemas";

function codesOf(schema: typeof baseUrl | typeof credential, value: string): string[] {
  const parsed = schema.safeParse(value);
  return parsed.success ? [] : issuesOf(parsed.error, value).map(({ code }) => code);
}

describe("the address of a vendor", () => {
  it("may carry a port and a path, without the slash at its end", () => {
    expect(baseUrl.parse("https://vendor.example:8443/api/")).toBe("https://vendor.example:8443/api");
  });

  it.each(["https://user:pw@vendor.example", "https://token@vendor.example/api"])(
    "is refused with credentials in it: %s",
    (address) => expect(codesOf(baseUrl, address)).toEqual(["credentials_in_address"]),
  );

  it.each(["vendor.example", "ftp://vendor.example", "https://vendor.example?a=1"])("is not %s", (address) =>
    expect(codesOf(baseUrl, address)).toEqual(["invalid_format"]),
  );
});

describe("a credential", () => {
  it("loses the blanks around it", () => {
    expect(credential.parse(" AKLT-1/2+3= ")).toBe("AKLT-1/2+3=");
  });

  it.each(["key 🔑", "ключ", "密钥", "a\u0000b"])("that no header can carry is refused: %j", (text) =>
    expect(codesOf(credential, text)).toEqual(["not_printable"]),
  );
});
