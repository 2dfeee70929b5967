/**
 * The kinds of utilities this studio writes, for `cn`: of two of a kind the later one wins. The library's own table
 * knows every utility there is and would be a twentieth of what a page loads; a test holds this one against it with
 * every class in the source.
 */
const any = () => true;
const isNumber = (value: string) => /^\d+(\.\d+)?$/.test(value);
const isLength = (value: string) => isNumber(value) || /^\[[\d.]/.test(value);
const isArbitrary = (value: string) => value.startsWith("[");
const isImage = (value: string) => /^\[.*gradient\(/.test(value);

/** Utilities named for what they are, with any value. */
const plain = <Name extends string>(...names: Name[]) =>
  Object.fromEntries(names.map((name) => [name, [{ [name]: [any] }]])) as Record<
    Name,
    [Record<string, [typeof any]>]
  >;

export const classGroups = {
  ...plain(
    "aspect",
    "overflow",
    "overflow-x",
    "overflow-y",
    "overscroll",
    "overscroll-x",
    "z",
    "basis",
    "order",
  ),
  ...plain("inset", "inset-x", "inset-y", "top", "right", "bottom", "left"),
  ...plain("grid-cols", "grid-rows", "grid-flow", "auto-cols", "auto-rows", "gap", "gap-x", "gap-y"),
  ...plain("justify-items", "justify-self", "items", "self", "place-content", "place-items"),
  ...plain("p", "px", "py", "pt", "pr", "pb", "pl", "m", "mx", "my", "mt", "mr", "mb", "ml", "space-y"),
  ...plain("size", "w", "min-w", "max-w", "h", "min-h", "max-h"),
  ...plain("tracking", "line-clamp", "leading", "whitespace", "underline-offset"),
  ...plain("rounded", "rounded-t", "rounded-r", "rounded-b", "rounded-l", "outline-offset", "opacity"),
  ...plain("duration", "delay", "animate", "rotate", "scale", "translate-x", "translate-y", "backdrop-blur"),
  ...plain(
    "cursor",
    "pointer-events",
    "touch",
    "select",
    "fill",
    "stroke",
    "will-change",
    "from",
    "to",
    "drop-shadow",
  ),
  display: [
    "block",
    "inline",
    "inline-block",
    "flex",
    "inline-flex",
    "grid",
    "inline-grid",
    "contents",
    "hidden",
  ],
  position: ["static", "absolute", "relative", "fixed", "sticky"],
  sr: ["sr-only", "not-sr-only"],
  visibility: ["visible", "invisible", "collapse"],
  "object-fit": [{ object: ["contain", "cover", "fill", "none", "scale-down"] }],
  "object-position": [{ object: [isArbitrary] }],
  "flex-direction": [{ flex: ["row", "row-reverse", "col", "col-reverse"] }],
  "flex-wrap": [{ flex: ["wrap", "nowrap", "wrap-reverse"] }],
  flex: [{ flex: [any] }],
  grow: [{ grow: ["", any] }],
  shrink: [{ shrink: ["", any] }],
  "col-span": [{ col: ["auto", { span: [any] }] }],
  "justify-content": [{ justify: ["start", "end", "center", "between", "around", "evenly", "normal"] }],
  "font-size": [{ text: ["xs", "sm", "base", "lg", "xl", "2xl", isLength] }],
  "text-alignment": [{ text: ["left", "center", "right"] }],
  "text-overflow": ["truncate"],
  "text-color": [{ text: [any] }],
  "text-decoration": ["underline", "no-underline", "line-through"],
  "font-weight": [{ font: ["normal", "medium", "semibold", "bold"] }],
  "font-family": [{ font: [any] }],
  break: [{ break: ["normal", "words", "all", "keep"] }],
  "bg-image": [{ bg: ["none", { linear: [any] }, isImage] }],
  "bg-size": [{ bg: ["auto", "cover", "contain", { size: [any] }] }],
  "bg-position": [{ bg: ["center", "top", "right", "bottom", "left"] }],
  "bg-repeat": [{ bg: ["repeat", "no-repeat", "repeat-x", "repeat-y"] }],
  "bg-color": [{ bg: [any] }],
  "border-w": [{ border: ["", isLength] }],
  "border-w-t": [{ "border-t": ["", isLength] }],
  "border-w-r": [{ "border-r": ["", isLength] }],
  "border-w-b": [{ "border-b": ["", isLength] }],
  "border-w-l": [{ "border-l": ["", isLength] }],
  "border-style": [{ border: ["solid", "dashed", "dotted", "none"] }],
  "border-color": [{ border: [any] }],
  "divide-y": [{ "divide-y": ["", isLength] }],
  "divide-color": [{ divide: [any] }],
  "outline-style": [{ outline: ["solid", "dashed", "none", "hidden"] }],
  "outline-w": [{ outline: ["", isLength] }],
  "outline-color": [{ outline: [any] }],
  shadow: [{ shadow: ["", "none", "sm", "md", "lg", "xl", "float", isArbitrary] }],
  "shadow-color": [{ shadow: [any] }],
  "ring-w": [{ ring: ["", isLength] }],
  "ring-w-inset": ["ring-inset"],
  "ring-color": [{ ring: [any] }],
  transition: [{ transition: ["", any] }],
  resize: [{ resize: ["", "none", "x", "y"] }],
};

type Group = keyof typeof classGroups;

/** A utility of one kind also takes the place of these narrower ones. */
export const conflictingClassGroups: Partial<Record<Group, Group[]>> = {
  overflow: ["overflow-x", "overflow-y"],
  overscroll: ["overscroll-x"],
  inset: ["inset-x", "inset-y", "top", "right", "bottom", "left"],
  "inset-x": ["right", "left"],
  "inset-y": ["top", "bottom"],
  flex: ["basis", "grow", "shrink"],
  gap: ["gap-x", "gap-y"],
  p: ["px", "py", "pt", "pr", "pb", "pl"],
  px: ["pr", "pl"],
  py: ["pt", "pb"],
  m: ["mx", "my", "mt", "mr", "mb", "ml"],
  mx: ["mr", "ml"],
  my: ["mt", "mb"],
  size: ["w", "h"],
  "font-size": ["leading"],
  "line-clamp": ["display", "overflow"],
  rounded: ["rounded-t", "rounded-r", "rounded-b", "rounded-l"],
  "border-w": ["border-w-t", "border-w-r", "border-w-b", "border-w-l"],
};
