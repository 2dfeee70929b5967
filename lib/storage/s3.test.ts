import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startBucket, type TestBucket } from "../../tests/support/bucket";
import { describeStorage } from "../../tests/support/storage-suite";
import { createS3Storage } from "./s3";
import type { Storage } from "./contract";

let bucket: TestBucket;
let s3: Storage;

beforeAll(async () => {
  bucket = await startBucket();
  s3 = createS3Storage({
    bucket: bucket.name,
    endpoint: bucket.origin,
    region: "eu-1",
    credentials: { accessKeyId: "key", secretAccessKey: "secret" },
  });
});
afterAll(() => bucket.close());

describe("S3 storage", () => {
  describeStorage(() => s3);

  it("puts under the bucket's path with its type, signed", async () => {
    await s3.put("typed.webp", Buffer.from("x"), "image/webp");
    const stored = bucket.objects.get("/pictures/typed.webp");
    expect(stored?.mime).toBe("image/webp");
    expect(stored?.authorization).toMatch(/^AWS4-HMAC-SHA256 Credential=key\/\d{8}\/eu-1\/s3\//);
  });

  it("does not know how many bytes are left", async () => {
    expect(await s3.freeBytes()).toBeNull();
  });
});
