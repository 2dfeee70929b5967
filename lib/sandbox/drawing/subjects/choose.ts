import type { Random } from "../random";
import { cat, gingerCat, lamp, plant } from "./creatures";
import { cake, fruitBowl } from "./food";
import { bag, gown, shirt } from "./garments";
import type { DrawSubject } from "./subject";
import { bottle, mug, perfume, vase } from "./vessels";

/** The things that can be drawn, by the words that ask for them. */
const BY_WORD: readonly (readonly [RegExp, DrawSubject])[] = [
  [/橘猫|橘色的?猫|ginger (cat|kitten)|orange (cat|kitten)/i, gingerCat],
  [/香水|perfume|fragrance/i, perfume],
  [/花瓶|花束|玫瑰|郁金香|鲜花|vase|flower|\brose|tulip|bouquet/i, vase],
  [/瓶|护肤|精华|化妆|面霜|洗|bottle|cosmetic|serum|lotion|shampoo|skincare/i, bottle],
  [/杯|咖啡|茶|cup|mug|coffee|\btea\b/i, mug],
  [/蛋糕|甜点|cake|dessert|pastry/i, cake],
  [/水果|苹果|橙|梨|柠檬|果|fruit|apple|orange|pear|lemon|still life|静物/i, fruitBowl],
  [/裙|连衣裙|dress|gown|skirt/i, gown],
  [/T恤|t恤|衬衫|衣|服装|shirt|tee|garment|clothes|sweater|hoodie/i, shirt],
  [/包|手袋|bag|purse|handbag|leather/i, bag],
  [/猫|狗|宠物|动物|\bcat\b|kitten|\bdog\b|puppy|\bpet\b|animal/i, cat],
  [/植物|绿植|盆栽|叶|plant|leaf|leaves|monstera/i, plant],
  [/灯|台灯|lamp|light bulb/i, lamp],
];

/** The thing a prompt names, if it names one. */
export function namedSubject(prompt: string): DrawSubject | undefined {
  return BY_WORD.find(([words]) => words.test(prompt))?.[1];
}

/** The thing a prompt names, or any. */
export function anySubject(prompt: string, random: Random): DrawSubject {
  return (
    namedSubject(prompt) ?? random.pick([vase, mug, bottle, fruitBowl, plant, bag, perfume, cat] as const)
  );
}
