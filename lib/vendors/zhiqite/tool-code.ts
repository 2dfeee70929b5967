/** 绘图工具接口路径 tool/ 的后面部分: segments of letters, digits, `_` and `-`. */
export const TOOL_CODE = /^[\w-]+(?:\/[\w-]+)*$/;
