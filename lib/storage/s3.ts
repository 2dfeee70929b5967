import { createReadStream } from "node:fs";
import { rm } from "node:fs/promises";
import { Readable } from "node:stream";
import {
  CopyObjectCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  paginateListObjectsV2,
  PutObjectCommand,
  S3Client,
  S3ServiceException,
} from "@aws-sdk/client-s3";
import { Upload } from "@aws-sdk/lib-storage";
import { assertKey, isKey } from "./keys";
import { StorageMissing, type Storage } from "./contract";

export interface S3StorageOptions {
  bucket: string;
  /** Of an S3-compatible service; unset means Amazon's. */
  endpoint?: string;
  region: string;
  /** Unset: the SDK's own chain (instance roles and the like). */
  credentials?: { accessKeyId: string; secretAccessKey: string };
}

/** Storage in a bucket of Amazon S3 or anything that speaks its protocol. */
export function createS3Storage({ bucket, endpoint, region, credentials }: S3StorageOptions): Storage {
  const client = new S3Client({
    region,
    endpoint,
    credentials,
    // Compatible services rarely know buckets as host names, nor the newer trailing checksums.
    forcePathStyle: endpoint !== undefined,
    requestChecksumCalculation: "WHEN_REQUIRED",
    responseChecksumValidation: "WHEN_REQUIRED",
  });
  const at = (key: string) => {
    assertKey(key);
    return { Bucket: bucket, Key: key };
  };

  async function read(key: string, range?: { start: number; end: number }) {
    const Range = range && `bytes=${range.start}-${range.end}`;
    const answer = await client
      .send(new GetObjectCommand({ ...at(key), Range }))
      .catch((e) => missing(e, key));
    if (!(answer.Body instanceof Readable)) throw new Error("the object storage sent no body");
    const whole = answer.ContentRange?.split("/")[1] ?? answer.ContentLength;
    return { body: answer.Body, size: Number(whole) };
  }

  return {
    async put(key, bytes, mime) {
      await client.send(new PutObjectCommand({ ...at(key), Body: bytes, ContentType: mime }));
    },
    async putFile(key, path, mime) {
      const params = { ...at(key), Body: createReadStream(path), ContentType: mime };
      await new Upload({ client, params }).done();
      await rm(path, { force: true });
    },
    async get(key) {
      const { body } = await read(key);
      return Buffer.concat(await body.toArray());
    },
    stream: read,
    async has(key) {
      return client.send(new HeadObjectCommand(at(key))).then(
        () => true,
        (error) => !isMissing(error) && Promise.reject(error),
      );
    },
    async delete(key) {
      await client.send(new DeleteObjectCommand(at(key)));
    },
    async move(from, to) {
      const source = { ...at(to), CopySource: `${bucket}/${at(from).Key}` };
      await client.send(new CopyObjectCommand(source)).catch((error) => missing(error, from));
      await client.send(new DeleteObjectCommand(at(from)));
    },
    async *list({ prefix, after } = {}) {
      const which = { Bucket: bucket, Prefix: prefix, StartAfter: after };
      for await (const { Contents = [] } of paginateListObjectsV2({ client }, which))
        for (const { Key: key, Size: bytes = 0, LastModified: modifiedAt = new Date() } of Contents)
          if (key !== undefined && isKey(key)) yield { key, bytes, modifiedAt };
    },
    freeBytes: async () => null,
  };
}

function isMissing(error: unknown): boolean {
  return error instanceof S3ServiceException && error.$metadata.httpStatusCode === 404;
}

function missing(error: unknown, key: string): never {
  throw isMissing(error) ? new StorageMissing(key) : error;
}
