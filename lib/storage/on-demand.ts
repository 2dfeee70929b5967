import type { Storage } from "./contract";

/** A storage that is loaded with its first use: an SDK nobody needs costs a start nothing. */
export function onDemand(load: () => Promise<Storage>): Storage {
  let loading: Promise<Storage> | undefined;
  const loaded = () => (loading ??= load());
  return {
    put: async (...args) => (await loaded()).put(...args),
    putFile: async (...args) => (await loaded()).putFile(...args),
    get: async (...args) => (await loaded()).get(...args),
    stream: async (...args) => (await loaded()).stream(...args),
    has: async (...args) => (await loaded()).has(...args),
    delete: async (...args) => (await loaded()).delete(...args),
    move: async (...args) => (await loaded()).move(...args),
    async *list(...args) {
      yield* (await loaded()).list(...args);
    },
    freeBytes: async () => (await loaded()).freeBytes(),
  };
}
