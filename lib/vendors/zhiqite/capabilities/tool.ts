import * as z from "zod";
import { defineCapability } from "../../../capabilities/define";
import { embeddedPictures, value } from "../../../capabilities/fields";
import { wireValues } from "../../../capabilities/wire";
import { TOOL } from "../paths";
import { TOOL_CODE } from "../tool-code";
import { anyPicture } from "./pictures";

const body = embeddedPictures(anyPicture, { reserved: ["businessTaskId", "callbackUrl"] });

/**
 * Any other 绘图工具, such as `hair/change`, for the codes an administrator lists. `body` is the tool's own: a text
 * `asset:<id>` in it becomes a URL, and the task's id is the studio's.
 */
export const tool = defineCapability({
  id: "zhiqite.tool",
  tools: ["other-tool"],
  fields: {
    toolCode: value(z.string().regex(TOOL_CODE), { control: "text" }),
    body,
  },
  output: { kinds: ["image"], count: () => 1 },
  deadlineMs: 30 * 60_000,
  needsSetting: "tools",
  settingIssues: ({ toolCode }, { tools }) => {
    const isListed = Array.isArray(tools) && tools.includes(toolCode);
    return isListed ? [] : [{ path: "toolCode", code: "invalid_choice" }];
  },
  toRequest: (input, context) => {
    const own = wireValues({ body }, input, context).body;
    const given = typeof own === "object" && !Array.isArray(own) ? own : {};
    return { path: `${TOOL}/${input.toolCode}`, body: { ...given, businessTaskId: context.jobId } };
  },
});
