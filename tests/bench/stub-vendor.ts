import sharp from "sharp";
import { startLocalServer, type LocalServer } from "../support/local-server";

/** A vendor that costs nothing, so that a benchmark measures the studio: LingTu's answers and one picture. */
export interface StubVendor extends LocalServer {
  /** What the studio needs to call it. */
  variables: Record<string, string>;
  /** Called when a submit came in. */
  onSubmit(listener: (requestId: string) => void): void;
  /** Whether a task counts as finished; always, unless set. */
  finishedWhen(isFinished: (taskId: string) => boolean): void;
}

export async function startStubVendor(side = 1024): Promise<StubVendor> {
  const noise = { type: "gaussian" as const, mean: 128, sigma: 20 };
  const picture = await sharp({
    create: { width: side, height: side, channels: 3, noise, background: "#888" },
  })
    .blur(3)
    .png()
    .toBuffer();
  let onSubmit: (requestId: string) => void = () => undefined;
  let isFinished: (taskId: string) => boolean = () => true;
  const server = await startLocalServer(async (request, response) => {
    if (request.url?.startsWith("/files/")) {
      response.writeHead(200, { "content-type": "image/png" }).end(picture);
      return;
    }
    const body = JSON.parse(Buffer.concat(await request.toArray()).toString() || "{}");
    response.setHeader("content-type", "application/json");
    if (request.url !== "/aigc/job/result") {
      onSubmit(body.requestId);
      response.end(JSON.stringify(`t-${body.requestId}`));
    } else if (isFinished(body.jobId)) {
      const url = `http://${request.headers.host}/files/${body.jobId}.png`;
      response.end(JSON.stringify({ status: "succeed", urls: [url], formats: ["png"] }));
    } else response.end(JSON.stringify({ status: "executing" }));
  });
  const { origin, host } = server;
  return {
    ...server,
    variables: {
      LINGTU_BASE_URL: origin,
      LINGTU_APP_ID: "bench",
      LINGTU_SECRET: "bench",
      STUDIO_TRUSTED_HOSTS: host,
      STUDIO_SANDBOX: "off",
    },
    onSubmit: (listener) => (onSubmit = listener),
    finishedWhen: (answer) => (isFinished = answer),
  };
}
