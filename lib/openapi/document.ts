import * as z from "zod";
import { inputJsonSchema } from "../capabilities/json-schema";
import { CAPABILITIES } from "../capabilities/registry";
import { PROBLEMS } from "../http/problem-codes";
import { problemAnswer } from "./answers";
import { problemsOf, type AnswerBody, type Operation } from "./operation";
import { JOB_EVENT, OPERATIONS } from "./operations";

type Json = Record<string, unknown>;

/** The parts of the document that others look into. */
export interface OpenApiDocument extends Json {
  paths: Record<string, Json>;
  components: { securitySchemes: Json; schemas: Record<string, Json> };
}

let made: OpenApiDocument | undefined;

/** The OpenAPI 3.1 document, made from the schemas that routes parse with. Its inputs are the capabilities' own. */
export function openApiDocument(): OpenApiDocument {
  return (made ??= {
    openapi: "3.1.0",
    info: {
      title: "Easel",
      version: "1",
      description:
        "Errors are RFC 9457 problem documents; lists are paged by `limit` and `cursor`; times are ISO 8601. A method an address does not take is a 405 with `Allow`.",
    },
    servers: [{ url: "/api/v1" }],
    security: [{ apiKey: [] }],
    tags: [...new Set(OPERATIONS.map(({ tag }) => tag))].map((name) => ({ name })),
    paths: paths(),
    components: {
      securitySchemes: { apiKey: { type: "http", scheme: "bearer" } },
      schemas: {
        Problem: schemaOf(problemAnswer, "output"),
        JobEvent: schemaOf(JOB_EVENT, "output"),
        ...Object.fromEntries(CAPABILITIES.map((one) => [`input.${one.id}`, embedded(inputJsonSchema(one))])),
      },
    },
  });
}

function paths(): Record<string, Json> {
  const table: Record<string, Json> = {};
  for (const operation of OPERATIONS) {
    table[operation.path] = { ...table[operation.path], [operation.method]: describe(operation) };
  }
  return table;
}

function describe(operation: Operation): Json {
  const { method, path, summary, tag, access, body } = operation;
  return {
    operationId: `${method}${path.replace(/[^a-z]+(\w)/gi, (_, first: string) => first.toUpperCase()).replace(/\W/g, "")}`,
    summary,
    tags: [tag],
    ...(access === "anyone" ? { security: [] } : {}),
    parameters: [...pathParameters(path), ...queryParameters(operation), ...eventParameters(operation)],
    ...(body ? { requestBody: requestBody(body) } : {}),
    responses: responses(operation),
  };
}

function pathParameters(path: string): Json[] {
  const names = [...path.matchAll(/\{(\w+)\}/g)].flatMap(([, name]) => (name ? [name] : []));
  return names.map((name) => ({ name, in: "path", required: true, schema: { type: "string" } }));
}

function queryParameters({ query }: Operation): Json[] {
  if (!query) return [];
  const { properties } = z
    .object({ properties: z.record(z.string(), z.looseObject({})) })
    .parse(schemaOf(query, "input"));
  return Object.entries(properties).map(([name, schema]) => ({ name, in: "query", required: false, schema }));
}

function eventParameters({ answer }: Operation): Json[] {
  if (answer !== "stream") return [];
  return [{ name: "Last-Event-ID", in: "header", required: false, schema: { type: "string" } }];
}

function requestBody(body: NonNullable<Operation["body"]>): Json {
  const file = { type: "string", format: "binary" };
  if (body === "upload") {
    const form = { schema: { type: "object", required: ["file"], properties: { file } } };
    return { required: true, content: { "multipart/form-data": form, "image/*": { schema: file } } };
  }
  return {
    required: !body.optional,
    content: { "application/json": { schema: schemaOf(body.schema, "input") } },
  };
}

function responses(operation: Operation): Json {
  const table: Record<string, Json> = {};
  const problems = problemsOf(operation);
  for (const status of new Set(problems.map((code) => PROBLEMS[code]))) {
    const codes = problems.filter((code) => PROBLEMS[code] === status);
    table[status] = {
      description: codes.map((code) => `\`${code}\``).join(", "),
      content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
    };
  }
  for (const status of [operation.status, operation.orStatus ?? operation.status]) {
    table[status] = { description: operation.summary, ...content(operation.answer) };
  }
  return table;
}

function content(answer: AnswerBody): Json {
  switch (answer) {
    case "empty":
      return {};
    case "file":
      return { content: { "*/*": { schema: { type: "string", format: "binary" } } } };
    case "stream":
      return { content: { "text/event-stream": { schema: { type: "string" } } } };
    default:
      return { content: { "application/json": { schema: schemaOf(answer, "output") } } };
  }
}

function schemaOf(schema: z.ZodType, io: "input" | "output"): Json {
  return embedded(z.toJSONSchema(schema, { io, unrepresentable: "any" }));
}

/** A schema inside the document follows the document's own dialect. */
function embedded({ $schema: _, ...schema }: Json): Json {
  return schema;
}
