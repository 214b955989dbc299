import { unlockedCentre } from "/identity/unlocked-centre.js";
import { element, find, show } from "/screening/elements.js";
import { toCsv } from "/screening/export/csv.js";
import { download } from "/screening/export/download.js";
import { Requests } from "/screening/rights/requests.js";
import { shownCode } from "/screening/roster/children.js";
import { troubleOf } from "/screening/send-json.js";
import { today } from "/screening/today.js";
import { words } from "/screening/worklist/words.js";

// The requests of parents that were recorded, opened in this browser; `?soort=` in the address narrows the list.
const main = find("requests");
const t = words(main);
const { centre, path, programme } = main.dataset;
const choice = find("kind", main);
const columns = ["day", "kind", "code", "who", "by", "how", "note"].map((key) => ({ key, heading: t(`column.${key}`), type: key === "day" ? "date" : "text" }));
let all = [];

const lineOf = ({ day, kind, plain }) => ({
  day, kind: t(`kind.${kind}`), code: plain ? shownCode(plain.code) : t("unreadable"),
  who: plain?.who, by: plain?.by, how: plain?.how, note: plain?.note,
});
const shown = () => all.filter(({ kind }) => !choice.value || kind === choice.value);

function draw() {
  const lines = shown().map(lineOf);
  find("rows", main).replaceChildren(...lines.map((line) => element("tr", {}, columns.map(({ key, heading }) =>
    element("td", { "data-label": heading }, key === "day" ? t.day(line.day) : line[key] || "–")))));
  show(lines.length > 0, find("table", main));
  show(lines.length === 0, find("empty", main));
}

choice.value = new URLSearchParams(location.search).get("soort") ?? "";
choice.addEventListener("change", () => {
  history.replaceState(null, "", choice.value ? `?soort=${choice.value}` : location.pathname);
  draw();
});
find("save-csv", main).addEventListener("click", () => download(`${t("file")}-${today()}.csv`, toCsv(columns, shown().map(lineOf))));
find("print", main).addEventListener("click", () => window.print());

try {
  all = await new Requests({ unlocked: await unlockedCentre(centre), programme, path }).all();
  find("loading", main).hidden = true;
  draw();
} catch (failure) {
  find("loading", main).textContent = t("failed");
  if (troubleOf(failure) === "fault") throw failure;
}
main.dataset.ready = true;
