import type { Colour } from "../colour";
import type { Random } from "../random";
import type { Sheet } from "../sheet";

interface SubjectInk {
  accent: Colour;
  second: Colour;
  random: Random;
}

/**
 * A thing drawn 1000 units tall, standing on y = 0 with its middle at x = 0, lit from the upper left. `foot` is
 * half the width with which it touches the ground (0: it hangs or floats).
 */
interface Subject {
  body: string;
  foot: number;
  width: number;
}
export type DrawSubject = (sheet: Sheet, ink: SubjectInk) => Subject;
