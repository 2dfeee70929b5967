import { useEffect } from "react";

/** Names the engine in the address. A seed that stood there has done its work: a reload goes on with the draft. */
export function useEngineAddress(live: boolean, engine: string): void {
  useEffect(() => {
    if (!live) return;
    const address = `${window.location.pathname}?${new URLSearchParams({ engine })}`;
    window.history.replaceState(window.history.state, "", address);
  }, [live, engine]);
}
