import { controlStyles } from "./input";

/** How a closed choice looks, before and after its list is loaded. */
export const selectTriggerStyles = `${controlStyles} flex h-8 items-center gap-2 px-2.5 text-left text-base data-placeholder:text-faint pointer-coarse:h-10`;
