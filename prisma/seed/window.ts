import { addDays, addMonths, daysBetween, type LocalDate } from "@/lib/shared/time/local-date";
import type { Random } from "./random";

/** So far back the facts change from week to week, so that trend and forecast have something to show. */
const MONTHS = 18;

export interface Window {
  readonly start: LocalDate;
  readonly today: LocalDate;
  readonly days: number;
}

export function windowBefore(today: LocalDate): Window {
  const start = addMonths(today, -MONTHS);
  return { start, today, days: daysBetween(start, today) };
}

/**
 * A day of the window. @param pace 1 spreads evenly; above 1 most come late (a district that woke up),
 * below 1 most come early
 */
export function dayIn(window: Window, random: Random, pace = 1): LocalDate {
  return addDays(window.start, Math.floor(window.days * random.next() ** (1 / pace)));
}

export function later(a: LocalDate, b: LocalDate): LocalDate {
  return a > b ? a : b;
}

export function earlier(a: LocalDate, b: LocalDate): LocalDate {
  return a < b ? a : b;
}
