"use client";

import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { useMemo, useState, type ReactNode } from "react";
import { useShortcut } from "@/lib/client/shortcuts";
import { BottomBar } from "./bottom-bar";
import { FrameContext } from "./frame-context";
import type { FrameModel } from "./frame-model";
import { Rail } from "./rail";
import { useMounted } from "./use-mounted";

const CommandPalette = dynamic(() =>
  import("../palette/command-palette").then((module) => module.CommandPalette),
);
const ShortcutOverlay = dynamic(() =>
  import("../shortcuts/shortcut-overlay").then((module) => module.ShortcutOverlay),
);
const NavDrawer = dynamic(() => import("./nav-drawer").then((module) => module.NavDrawer));

type Overlay = "palette" | "shortcuts" | "drawer";

/** Rail, page and what may lie over them. Overlays are loaded when first opened. */
export function StudioFrame({
  model,
  railCollapsed,
  children,
}: {
  model: FrameModel;
  railCollapsed: boolean;
  children: ReactNode;
}) {
  const t = useTranslations("frame");
  const alive = useMounted();
  const [open, setOpen] = useState<Overlay | null>(null);
  const [loaded, setLoaded] = useState<readonly Overlay[]>([]);
  const frame = useMemo(() => {
    const show = (overlay: Overlay) => {
      setLoaded((before) => (before.includes(overlay) ? before : [...before, overlay]));
      setOpen(overlay);
    };
    return {
      ...model,
      openPalette: () => show("palette"),
      openShortcuts: () => show("shortcuts"),
      openDrawer: () => show("drawer"),
    };
  }, [model]);
  const group = t("shortcuts.everywhere");
  useShortcut({ keys: "mod+k", label: t("palette.open"), group, run: frame.openPalette });
  useShortcut({ keys: "?", label: t("shortcuts.open"), group, everywhere: true, run: frame.openShortcuts });
  const overlay = (name: Overlay) => ({
    open: open === name,
    onOpenChange: (isOpen: boolean) => setOpen(isOpen ? name : null),
  });

  return (
    <FrameContext value={frame}>
      <a
        href="#main"
        className="sr-only z-50 rounded-md bg-primary px-3 py-2 text-on-primary focus:not-sr-only focus:fixed focus:top-2 focus:left-2"
      >
        {t("skip")}
      </a>
      <div className="flex h-dvh">
        <Rail initiallyCollapsed={railCollapsed} />
        <div className="flex min-w-0 flex-1 flex-col">
          <main
            id="main"
            tabIndex={-1}
            data-alive={alive}
            className="flex min-h-0 flex-1 flex-col outline-none"
          >
            {children}
          </main>
          <BottomBar />
        </div>
      </div>
      {loaded.includes("palette") && <CommandPalette {...overlay("palette")} />}
      {loaded.includes("shortcuts") && <ShortcutOverlay {...overlay("shortcuts")} />}
      {loaded.includes("drawer") && <NavDrawer {...overlay("drawer")} />}
    </FrameContext>
  );
}
