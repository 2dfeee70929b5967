import { describe, expect, it } from "vitest";
import * as z from "zod";
import { CAPABILITIES } from "../capabilities/registry";
import { openApiDocument } from "./document";
import { OPERATIONS } from "./operations";

const document = openApiDocument();
const text = JSON.stringify(document);

/** Every object anywhere in a JSON value. */
function* objects(value: unknown): Generator<Record<string, unknown>> {
  if (typeof value !== "object" || value === null) return;
  if (!Array.isArray(value)) yield { ...value };
  for (const child of Object.values(value)) yield* objects(child);
}

const parameter = z.looseObject({ name: z.string(), in: z.string() });
const operation = z.looseObject({
  operationId: z.string(),
  parameters: z.array(parameter),
  responses: z.record(z.string(), z.unknown()),
});
const paths = z.record(z.string(), z.record(z.string(), operation)).parse(document.paths);
const operations = Object.values(paths).flatMap((methods) => Object.values(methods));

describe("the OpenAPI document", () => {
  it("has one operation for each of ours, each with a name of its own", () => {
    const names = operations.map(({ operationId }) => operationId);
    expect(names).toHaveLength(OPERATIONS.length);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toContain("postJobs");
    expect(names).toContain("postJobsIdCancel");
  });

  it("declares every parameter that stands in a path", () => {
    for (const [path, methods] of Object.entries(paths)) {
      const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      for (const { parameters } of Object.values(methods)) {
        expect(parameters.filter((one) => one.in === "path").map(({ name }) => name)).toEqual(inPath);
        const keys = parameters.map((one) => `${one.in} ${one.name}`);
        expect(new Set(keys).size).toBe(keys.length);
      }
    }
  });

  it("refers to nothing that is not in it, and repeats no dialect inside", () => {
    const { schemas } = document.components;
    const references = [...objects(document)].flatMap(({ $ref }) => (typeof $ref === "string" ? [$ref] : []));
    expect(references.length).toBeGreaterThan(0);
    for (const reference of references) {
      expect(Object.hasOwn(schemas, reference.replace("#/components/schemas/", ""))).toBe(true);
    }
    expect(text).not.toContain('"$schema"');
  });

  it("answers errors with problem documents and success as the route does", () => {
    const submit = operations.find(({ operationId }) => operationId === "postJobs");
    expect(Object.keys(submit?.responses ?? {})).toEqual([
      "202",
      "400",
      "401",
      "403",
      "404",
      "409",
      "413",
      "415",
      "422",
      "429",
      "500",
      "507",
    ]);
  });

  it("holds the input schema of every capability", () => {
    for (const { id } of CAPABILITIES)
      expect(document.components.schemas).toHaveProperty([`input.${id}`, "properties"]);
  });
});
