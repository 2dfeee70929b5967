type Skin = "yellow" | "white" | "black";

/** One face of the catalogue: the documents' fields. */
export interface CatalogFace {
  id: string;
  gender: "male" | "female";
  skin: Skin;
  age: "adult" | "child";
}

interface CatalogBackground {
  id: string;
  category: "indoor" | "outdoor" | "simplicity";
}

/** Three grown-ups and a child of every gender and skin: 24. */
export const FACES: readonly CatalogFace[] = (["yellow", "white", "black"] as const).flatMap((skin) =>
  (["female", "male"] as const).flatMap((gender) =>
    (["adult", "adult", "adult", "child"] as const).map((age, index) => ({
      id: `face-${skin}-${gender}-${index + 1}`,
      gender,
      skin,
      age,
    })),
  ),
);

/** Seven scenes of every category. */
export const BACKGROUNDS: readonly CatalogBackground[] = (
  ["indoor", "outdoor", "simplicity"] as const
).flatMap((category) =>
  Array.from({ length: 7 }, (_, index) => ({ id: `bg-${category}-${index + 1}`, category })),
);
