import {
  Bookmark,
  Folders,
  History,
  House,
  LayoutDashboard,
  SlidersHorizontal,
  Trash2,
  type LucideIcon,
} from "lucide-react";

/** Pages beside the tools. `key` is the name's key in the frame's words. */
export interface Place {
  key: "home" | "gallery" | "collections" | "history" | "catalogues" | "trash" | "admin";
  href: string;
  icon: LucideIcon;
}

export const HOME: Place = { key: "home", href: "/", icon: House };
export const GALLERY: Place = { key: "gallery", href: "/gallery", icon: LayoutDashboard };
export const COLLECTIONS: Place = { key: "collections", href: "/collections", icon: Folders };
export const HISTORY: Place = { key: "history", href: "/history", icon: History };
export const CATALOGUES: Place = { key: "catalogues", href: "/catalogues", icon: Bookmark };
export const TRASH: Place = { key: "trash", href: "/trash", icon: Trash2 };
export const ADMIN: Place = { key: "admin", href: "/admin/providers", icon: SlidersHorizontal };

/** The pages a person may open, in rail order. */
export function placesFor({
  isAdministrator,
  mayMake,
}: {
  isAdministrator: boolean;
  mayMake: boolean;
}): Place[] {
  if (!mayMake) return [COLLECTIONS];
  return [GALLERY, COLLECTIONS, HISTORY, CATALOGUES, TRASH, ...(isAdministrator ? [ADMIN] : [])];
}

/** Whether a path lies at or under a place. */
export function isAt(pathname: string, href: string): boolean {
  if (href === "/") return pathname === "/";
  const root = href.startsWith("/admin") ? "/admin" : href;
  return pathname === root || pathname.startsWith(`${root}/`);
}
