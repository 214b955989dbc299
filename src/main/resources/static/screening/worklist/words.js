import { textsOf } from "/screening/texts.js";

// The texts of the page, and days as a nurse says them: "19 nov.", with the year when it is another one.
const DAY = { day: "numeric", month: "short", timeZone: "UTC" };
const SHORT = new Intl.DateTimeFormat("nl-BE", DAY);
const LONG = new Intl.DateTimeFormat("nl-BE", { ...DAY, year: "numeric" });
const TIME = new Intl.DateTimeFormat("nl-BE", { hour: "2-digit", minute: "2-digit" });

export function words(root) {
  const t = textsOf(root);
  t.day = (iso) => {
    const day = new Date(`${iso}T00:00:00Z`);
    if (Number.isNaN(day.getTime())) return iso;
    return (day.getUTCFullYear() === new Date().getUTCFullYear() ? SHORT : LONG).format(day);
  };
  t.now = () => TIME.format(new Date());
  return t;
}
