import { setTimeout as pause } from "node:timers/promises";
import { startLocalServer, type LocalServer } from "./local-server";

/** A vendor that speaks ZhiQiTe's lists: so many LoRAs, each page after a moment. */
export interface ListVendor {
  server: LocalServer;
  /** The environment that has the studio use it. */
  variables: Record<string, string>;
  /** The pages asked for, in order. */
  pages: number[];
  /** Milliseconds for each page. */
  pageMs: number;
  /** Pages that are refused for now. */
  failing: Set<number>;
  /** How many entries it lists. */
  entries: number;
}

export async function startListVendor(entries: number, pageMs: number): Promise<ListVendor> {
  const server = await startLocalServer((request, response) => {
    let body = "";
    request.on("data", (bytes: Buffer) => (body += bytes.toString()));
    request.on("end", async () => {
      const { pageNum, pageSize }: { pageNum: number; pageSize: number } = JSON.parse(body);
      vendor.pages.push(pageNum);
      await pause(vendor.pageMs);
      response.writeHead(200, { "Content-Type": "application/json;charset=UTF-8" });
      if (vendor.failing.has(pageNum)) {
        response.end(JSON.stringify({ code: "400", msg: "系统繁忙" }));
        return;
      }
      const first = (pageNum - 1) * pageSize;
      const rows = Array.from(
        { length: Math.max(0, Math.min(pageSize, vendor.entries - first)) },
        (_, index) => lora(first + index),
      );
      response.end(
        JSON.stringify({
          code: "200",
          msg: "success",
          data: { rows, total: vendor.entries, pageSize, pageNum },
        }),
      );
    });
  });
  const vendor: ListVendor = {
    server,
    variables: {
      ZHIQITE_BASE_URL: server.origin,
      ZHIQITE_APP_CODE: "code",
      STUDIO_TRUSTED_HOSTS: server.host,
    },
    pages: [],
    pageMs,
    failing: new Set(),
    entries,
  };
  return vendor;
}

function lora(id: number) {
  return {
    id,
    sdLoraName: `LoRA ${id}`,
    loraBaseModel: id % 3 === 0 ? "SDXL 1.0" : "SD 1.5",
    sdLoraFileName: `lora_${id}.safetensors`,
    sdLoraFileSimplifyName: `lora_${id}`,
    loraVersion: "v1",
    loraStatus: 1,
    loraUploadStatus: 2,
    loraImgUrl2: "",
    loraCoverImgUrl2: "",
    isAdult: 0,
  };
}
