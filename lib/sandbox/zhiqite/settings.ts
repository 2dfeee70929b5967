import * as z from "zod";

/** What of ZhiQiTe the document leaves open, or a test has to see. */
export const zhiqiteSettings = {
  /** Which spelling of `always_on_scripts` is understood: the tables say the first, two examples the second. */
  scriptsKey: z.enum(["either", "always_on_scripts", "alwayson_scripts"]).optional(),
  /** How a tool's status is written; `alternate` changes between the two by the task's id. */
  toolStatus: z.enum(["alternate", "number", "string"]).optional(),
  /** What the query of an id it does not know answers: code 400, or a success without data. */
  unknownTask: z.enum(["refused", "empty"]).optional(),
  /** 不支持归档数据查询, 仅查询当月: false lifts it. */
  onlyThisMonth: z.boolean().optional(),
  /** How a withheld picture is told: by `img_audit_status`, by `image_status`, or both. */
  withheld: z.enum(["both", "audit", "deleted"]).optional(),
  callback: z
    .enum([
      "on",
      "never",
      /** Before the submit is answered. */
      "early",
      "twice",
      /** The finished task first, then one that says it is still running. */
      "out_of_order",
      /** A body nobody can read. */
      "garbage",
    ])
    .optional(),
  /** What stands in a callback: the query's data bare, or wrapped like an answer. */
  callbackShape: z.enum(["alternate", "bare", "wrapped"]).optional(),
  /** Multiplies the stairs 3, 5, 15, 30, 60, 600, 3600 s. */
  callbackScale: z.number().min(0).optional(),
};
