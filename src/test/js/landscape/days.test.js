import test from "node:test";
import assert from "node:assert/strict";
import { daysSince, spoken } from "/landscape/days.js";

const today = new Date(2026, 10, 22, 23, 30);

test("R002-4: days count from the birth, also across the change to summer time", () => {
  assert.equal(daysSince("2026-11-10", today), 12);
  assert.equal(daysSince("2026-11-22", today), 0);
  assert.equal(daysSince("2026-12-22", today), -30);
  assert.equal(daysSince("2026-03-22", new Date(2026, 2, 30)), 8);
});

test("what is no date is no day", () => {
  for (const typed of ["", "2026-02-30", "22-11-2026", "2026-13-01"]) assert.equal(daysSince(typed, today), null);
});

test("an age is said in the words of its time", () => {
  const texts = Object.fromEntries(["before", "days", "weeks", "months", "years"].flatMap((k) => [[`${k}.one`, `1 ${k}`], [`${k}.more`, `{0} ${k}`]]));
  assert.deepEqual([-30, -1, 0, 12, 30, 183, 1461].map((day) => spoken(day, texts)),
    ["30 before", "1 before", "0 days", "12 days", "4 weeks", "6 months", "4 years"]);
});
