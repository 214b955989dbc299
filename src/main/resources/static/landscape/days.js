// Days between a birth (or due) date as typed, "2026-11-10", and today: negative before it; null when it is no date.
export function daysSince(typed, today) {
  const date = /^(\d{4})-(\d\d)-(\d\d)$/.exec(typed);
  if (!date) return null;
  const [, year, month, day] = date.map(Number);
  const birth = Date.UTC(year, month - 1, day);
  if (new Date(birth).toISOString().slice(0, 10) !== typed) return null;
  return Math.round((Date.UTC(today.getFullYear(), today.getMonth(), today.getDate()) - birth) / 86_400_000);
}

// In words, as people say it: days at first, then weeks, months and years.
export function spoken(day, texts) {
  const say = (key, number) => texts[`${key}${number === 1 ? ".one" : ".more"}`].replace("{0}", number);
  if (day < 0) return say("before", -day);
  if (day < 21) return say("days", day);
  if (day < 92) return say("weeks", Math.floor(day / 7));
  if (day < 730) return say("months", Math.floor(day / 30.44));
  return say("years", Math.floor(day / 365.25));
}
