import type { FaultAnswers } from "../faults/strike";
import { CODE } from "./refusal";

/** LingTu's words for a bad day. */
export const FAULT_ANSWERS: FaultAnswers = {
  error: () => Response.json({ code: 500, message: "系统繁忙" }, { status: 500 }),
  quota: () => Response.json({ code: CODE.quota, message: "剩余生成次数不足" }, { status: 400 }),
  refuse: ({ code = CODE.badRequest, message = "请求被拒绝" }) =>
    Response.json({ code, message }, { status: 400 }),
};
