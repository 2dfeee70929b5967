import { checkFields } from "../rules/check-fields";
import { isObject, type Problem } from "../rules/rule";
import { ALGORITHMS, type Algorithm } from "./algorithms";

/** A submit that keeps to the document's tables. */
export interface GoodSubmit {
  workflow: string;
  algorithm: Algorithm;
  input: Record<string, unknown>;
}

/** Reads a submit's body by the tables of sections 5 and 6, or says everything that is wrong with it. */
export function checkSubmit(body: Buffer): GoodSubmit | Problem[] {
  const parsed = parse(body);
  if (!isObject(parsed)) return [{ path: "", message: "请求体不是 JSON 对象" }];
  const { workflow, algoInput } = parsed;
  const problems = checkFields(
    {
      workflow: { kind: "choice", values: [...ALGORITHMS.keys()], required: true },
      version: { kind: "choice", values: ["1.0.0"], required: true },
      algoInput: { kind: "object", fields: ALGORITHMS.get(String(workflow))?.input ?? {}, required: true },
    },
    parsed,
  );
  const algorithm = ALGORITHMS.get(String(workflow));
  if (problems.length > 0 || !algorithm || !isObject(algoInput)) return problems;
  return { workflow: String(workflow), algorithm, input: algoInput };
}

function parse(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString("utf8"));
  } catch {
    return undefined;
  }
}
