import { find } from "/screening/elements.js";
import { toCsv } from "/screening/export/csv.js";
import { download } from "/screening/export/download.js";
import { look } from "/screening/look.js";
import { today } from "/screening/today.js";
import { columnsFor, linesOf } from "/screening/worklist/list-file.js";

// Files and paper of the list as it is filtered now, made here: the server could not (R004-14).
// What leaves the browser is written down first; what the browser prints by itself, at the same time.
export function bindFiles(main, { rows, questionnaire, list, t, failed }) {
  const noted = (what, then) => () => look(main.dataset.centre, what).then(then).catch(failed);
  let asked = false;
  const table = () => [columnsFor(questionnaire(), t), linesOf(rows(), questionnaire(), t)];
  const name = (ending) => `${t("file.name")}-${today()}.${ending}`;

  find("save-csv", main).addEventListener("click", noted("bestand", () => download(name("csv"), toCsv(...table()))));
  find("save-xlsx", main).addEventListener("click", noted("bestand", async () => {
    const { toXlsx } = await import("/screening/export/xlsx.js");
    download(name("xlsx"), toXlsx(...table(), t("file.name")));
  }));
  for (const button of main.querySelectorAll("[data-print]")) {
    button.addEventListener("click", noted("afdruk", () => {
      asked = true;
      window.print();
    }));
  }
  window.addEventListener("beforeprint", () => {
    if (!asked) look(main.dataset.centre, "afdruk").catch(failed);
    asked = false;
    if (!find("list-view", main).hidden) list.showAll();
  });
}
