import { expect, it } from "vitest";
import { issuesAt, toFormErrors } from "./form-errors";

it("names an issue at its field and at every field around it, however deep", () => {
  const errors = toFormErrors(
    [
      { path: "dresses[1].type", code: "required" },
      { path: "goods.url", code: "needs_matting" },
      { path: "type", code: "invalid_choice" },
    ],
    ({ code }) => `says ${code}`,
  );
  expect(issuesAt(errors, "dresses")).toEqual([
    { path: "dresses[1].type", code: "required", message: "says required" },
  ]);
  expect(issuesAt(errors, "goods.url")).toHaveLength(1);
  expect(issuesAt(errors, "type")[0]?.code).toBe("invalid_choice");
  expect(issuesAt(errors, "prompt")).toEqual([]);
});
