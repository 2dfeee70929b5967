import { afterEach, describe, expect, it, vi } from "vitest";
import { ApiProblem, callApi } from "./api";
import { followJobEvents } from "./job-events";
import { forgetSessionEnd, sessionEnd } from "./session-end";

afterEach(() => {
  forgetSessionEnd();
  vi.unstubAllGlobals();
});

describe("a call of the API", () => {
  it("that is answered 401 says the session has ended, and nothing is asked after it", async () => {
    const fetch = vi.fn(async () => new Response("{}", { status: 401 }));
    const heard = vi.fn();
    const leave = sessionEnd.subscribe(heard);
    vi.stubGlobal("fetch", fetch);
    await expect(callApi("/jobs")).rejects.toMatchObject({ status: 401 });
    await expect(callApi("/jobs")).rejects.toMatchObject({ status: 401 });
    expect(fetch).toHaveBeenCalledTimes(1);
    expect([sessionEnd.get(), heard.mock.calls.length]).toEqual([true, 1]);
    leave();
  });

  it.each([
    ["is refused", async () => new Response("{}", { status: 403 })],
    ["meets a broken server", async () => new Response("", { status: 502 })],
    ["does not reach the studio", async () => Promise.reject(new TypeError("network"))],
  ])("that %s leaves the session as it is", async (_why, fetch) => {
    vi.stubGlobal("fetch", fetch);
    await expect(callApi("/jobs")).rejects.toBeInstanceOf(ApiProblem);
    expect(sessionEnd.get()).toBe(false);
  });
});

describe("the stream of job events", () => {
  class Source extends EventTarget {
    static readonly CLOSED = 2;
    static last: Source;
    readyState = 1;
    constructor() {
      super();
      Source.last = this;
    }
    close() {
      this.readyState = Source.CLOSED;
    }
  }

  it("tells once that an open stream was closed, and again when it is refused", () => {
    vi.stubGlobal("EventSource", Source);
    vi.stubGlobal("navigator", {});
    const controller = new AbortController();
    const onClosed = vi.fn();
    followJobEvents({ onEvent: vi.fn(), onOpen: vi.fn(), onClosed }, controller.signal);
    const fail = (readyState: number) => {
      Source.last.readyState = readyState;
      Source.last.dispatchEvent(new Event("error"));
      return onClosed.mock.calls.length;
    };
    expect(fail(0)).toBe(0);
    Source.last.dispatchEvent(new Event("open"));
    expect([fail(0), fail(0), fail(2)]).toEqual([1, 1, 2]);
    controller.abort();
    expect(fail(2)).toBe(2);
  });
});
