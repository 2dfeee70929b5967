import { describe, expect, it } from "vitest";
import { chordText } from "./chord-text";
import { isComposing, matchesChord } from "./shortcuts";

function press(key: string, more: Partial<KeyboardEvent> = {}): KeyboardEvent {
  return { key, metaKey: false, ctrlKey: false, altKey: false, shiftKey: false, ...more } as KeyboardEvent;
}

describe("matchesChord", () => {
  it("takes Ctrl and ⌘ for mod", () => {
    expect(matchesChord(press("k", { ctrlKey: true }), "mod+k")).toBe(true);
    expect(matchesChord(press("K", { metaKey: true }), "mod+k")).toBe(true);
  });

  it("refuses a chord with a modifier too many or too few", () => {
    expect(matchesChord(press("k"), "mod+k")).toBe(false);
    expect(matchesChord(press("k", { ctrlKey: true, shiftKey: true }), "mod+k")).toBe(false);
    expect(matchesChord(press("k", { ctrlKey: true, altKey: true }), "mod+k")).toBe(false);
  });

  it("does not ask about Shift for a sign, which layouts place differently", () => {
    expect(matchesChord(press("?", { shiftKey: true }), "?")).toBe(true);
    expect(matchesChord(press("?"), "?")).toBe(true);
  });

  it("knows the plus sign as a key of its own", () => {
    expect(matchesChord(press("+", { shiftKey: true }), "+")).toBe(true);
    expect(matchesChord(press("="), "+")).toBe(false);
  });
});

describe("isComposing", () => {
  it("knows the composing key press and Safari's closing one", () => {
    expect(isComposing(press("Enter", { isComposing: true }))).toBe(true);
    expect(isComposing(press("Enter", { isComposing: false, keyCode: 229 }))).toBe(true);
    expect(isComposing(press("Enter", { isComposing: false, keyCode: 13 }))).toBe(false);
  });
});

describe("chordText", () => {
  it("prints the chord as the reader's keyboard does", () => {
    expect(chordText("mod+k", true)).toBe("⌘K");
    expect(chordText("mod+Enter", false)).toBe("Ctrl ↵");
    expect(chordText("shift+ArrowLeft", false)).toBe("Shift ←");
  });
});
