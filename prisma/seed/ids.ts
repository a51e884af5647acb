import type { LocalDate } from "@/lib/shared/time/local-date";
import { startOfDay } from "@/lib/shared/time/local-date";
import type { Random } from "./random";

const digits = (value: number, length: number): string => value.toString(16).padStart(length, "0");

/** UUIDv7 that are the same for the same seed and day, in the order in which they are made. */
export function idMaker(random: Random, today: LocalDate): () => string {
  let moment = startOfDay(today).getTime();
  return () => {
    moment += 1;
    const time = digits(moment, 12);
    const tail = digits(random.int(0, 0xffffff), 6) + digits(random.int(0, 0xffffff), 6);
    const head = digits(random.int(0, 0xfff), 3);
    const middle = digits(0x8000 | random.int(0, 0x3fff), 4);
    return `${time.slice(0, 8)}-${time.slice(8)}-7${head}-${middle}-${tail}`;
  };
}
