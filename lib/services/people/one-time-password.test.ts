import { expect, it } from "vitest";
import { PASSWORD_LENGTH } from "../../auth/password-length";
import { oneTimePassword } from "./one-time-password";

it("is readable aloud, long enough, and another each time", () => {
  const made = Array.from({ length: 100 }, oneTimePassword);
  for (const password of made) {
    expect(password).toMatch(/^([a-kmnp-z2-9]{4}-){3}[a-kmnp-z2-9]{4}$/);
    expect(password.length).toBeGreaterThanOrEqual(PASSWORD_LENGTH.min);
  }
  expect(new Set(made).size).toBe(made.length);
});
