/** What the tests use of the gateway's own client, which brings no types. */
declare module "aliyun-api-gateway" {
  type Headers = Record<string, string>;
  interface ParsedUrl {
    pathname: string;
    query: Record<string, string>;
  }
  export class Client {
    constructor(key: string, secret: string, stage?: string);
    post(url: string, options: { data?: unknown; headers?: Headers; timeout?: number }): Promise<unknown>;
    getSignHeaderKeys(headers: Headers, signHeaders: Headers): string[];
    getSignedHeadersString(keys: string[], headers: Headers): string;
    buildStringToSign(method: string, headers: Headers, signed: string, url: ParsedUrl): string;
    md5(content: string): string;
    sign(stringToSign: string): string;
  }
}
