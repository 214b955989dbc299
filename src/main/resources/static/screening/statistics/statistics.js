import { unlockedCentre } from "/identity/unlocked-centre.js";
import { languageName } from "/screening/dutch.js";
import { element, find, show } from "/screening/elements.js";
import { sendJson, signInAgain, troubleOf } from "/screening/send-json.js";
import { suppressed } from "/screening/statistics/cells.js";
import { linksOf, otherLanguage, tally } from "/screening/statistics/tally.js";
import { Desk } from "/screening/worklist/desk.js";
import { words } from "/screening/worklist/words.js";

// Counts answers that only this browser can open. What is shown is what could be shared: small cells are left out before
// anything is drawn.
const main = find("statistics");
const { centre, path, programme, questionnaire } = main.dataset;
const t = words(main);
const desk = new Desk({
  unlocked: await unlockedCentre(centre), path, programme, questionnaire, onProgress: () => {}, onAlarm: () => {},
});

const labels = {
  all: () => t("all"), yes: () => t("yes"), no: () => t("no"),
};

function labelOf(name, key) {
  if (name === "language") return languageName(key);
  if (name === "school") return key || t("no-school");
  return labels[key]();
}

function figures() {
  const asked = desk.questionnaire;
  const names = new Map(asked.bands.map(({ id, word }) => [id, word]));
  return tally(desk.rows, asked.bands.map(({ id }) => id)).map(({ name, columns, rows }) => {
    const cells = suppressed(rows.map(({ counts }) => counts));
    return {
      name, columns: columns.map((id) => names.get(id) ?? t("no-score")),
      rows: rows.map(({ label }, index) => ({ label: labelOf(name, label), cells: cells[index] })),
    };
  });
}

function draw(tables) {
  find("tables", main).replaceChildren(...tables.map(({ name, columns, rows }) => element("div", {
    class: "scroll", tabindex: "0", role: "group", "aria-label": t(`table.${name}`),
  }, element("table", { class: "figures" },
    element("caption", {}, t(`table.${name}`)),
    element("thead", {}, element("tr", {}, element("td", {}), ...columns.map((one) => element("th", { scope: "col", class: "num" }, one)))),
    element("tbody", {}, ...rows.map(({ label, cells }) => element("tr", {}, element("th", { scope: "row" }, label),
      ...cells.map((cell) => element("td", { class: "num" }, cell === null ? t("few") : cell.toLocaleString("nl-BE"))))))))),
  element("p", { class: "small soft" }, t("hidden")));
}

function drawQuality() {
  const others = otherLanguage(desk.rows);
  find("language-count", main).textContent = t.count("language", others.length);
  find("language-list", main).replaceChildren(...others.slice(0, 50).map(({ row, asked, answered }) => element("li", {},
    element("a", { href: `${path}/werklijst#kind-${row.id}` }, row.name || t("child")),
    ` ${t("language.was", languageName(asked), languageName(answered))}`)));
  find("report-bounces", main).addEventListener("click", async () => {
    const box = find("bounces", main);
    const ids = [...new Set(linksOf(desk.roster.children, box.value))];
    if (ids.length > 0) await sendJson("POST", `${path}/uitnodigingen/onbestelbaar`, { ids });
    find("bounced", main).textContent = t.count("bounced", ids.length);
    if (ids.length > 0) box.value = "";
  });
}

try {
  await desk.load();
  await desk.catchUp();
  desk.arrange();
  const tables = figures();
  const any = desk.rows.some(({ answeredParents }) => answeredParents > 0);
  show(!any, find("empty", main));
  show(any, find("tables", main), find("share-box", main));
  show(true, find("quality", main));
  if (any) draw(tables);
  drawQuality();
  find("share", main).addEventListener("click", async () => {
    await sendJson("POST", `${path}/cijfers`, { tables });
    find("shared", main).textContent = t("shared");
  });
  await desk.keep();
} catch (failure) {
  const trouble = troubleOf(failure);
  if (trouble === "signed-out") signInAgain();
  else show(true, find("failed", main));
  if (trouble === "fault") throw failure;
} finally {
  show(false, find("loading", main));
  main.dataset.ready = true;
  desk.stop();
}
