/** How cards of collections are laid out. */
export const CARD_GRID = "grid grid-cols-[repeat(auto-fill,minmax(min(220px,44%),1fr))] gap-3 md:gap-4";
