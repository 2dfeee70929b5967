"use client";

import { useState } from "react";
import { isNeeded } from "./is-needed";
import { providerChange, storedText, type Typed } from "./provider-change";
import type { ProviderModel } from "./provider-model";

/**
 * What a card's fields hold: what is stored, and over it what was typed since. `stored` is the latest that is known, the
 * answer of a save or the page's next refresh; a field nobody typed into always shows it.
 */
export function useProviderDraft(provider: ProviderModel) {
  const [known, setKnown] = useState({ given: provider, stored: provider });
  const [typed, setTyped] = useState<Typed>({});
  if (known.given !== provider) setKnown({ given: provider, stored: provider });
  const { stored } = known;
  const textOf = (name: string) => typed[name] ?? storedText(stored, name);
  const asked = stored.settings.filter(isNeeded(stored.settings, textOf));
  const hidden = stored.settings.filter((setting) => !asked.includes(setting)).map(({ name }) => name);
  return {
    /** The settings that are asked for as the fields stand. */
    asked,
    textOf,
    type: (name: string, text: string) => setTyped((now) => ({ ...now, [name]: text })),
    /** What a save would send; what the chosen mode does not ask for is kept for when it is. */
    change: providerChange(
      stored,
      without(typed, (name) => hidden.includes(name)),
    ),
    /** Takes a save's answer; what was typed while it was on its way stays. */
    settle(answer: ProviderModel, sent: Typed = typed) {
      setKnown((now) => ({ ...now, stored: answer }));
      setTyped((now) => without(now, (name, text) => sent[name] === text));
    },
  };
}

function without(typed: Typed, isOut: (name: string, text: string) => boolean): Typed {
  return Object.fromEntries(Object.entries(typed).filter(([name, text]) => !isOut(name, text)));
}
