import { find } from "/screening/elements.js";
import { toCsv } from "/screening/export/csv.js";
import { download } from "/screening/export/download.js";
import { today } from "/screening/today.js";
import { columnsFor, linesOf } from "/screening/worklist/list-file.js";

// Files and paper of the list as it is filtered now, made here: the server could not (R004-14).
export function bindFiles(main, { rows, questionnaire, list, t }) {
  const table = () => [columnsFor(questionnaire(), t), linesOf(rows(), questionnaire(), t)];
  const name = (ending) => `${t("file.name")}-${today()}.${ending}`;

  find("save-csv", main).addEventListener("click", () => download(name("csv"), toCsv(...table())));
  find("save-xlsx", main).addEventListener("click", async () => {
    const { toXlsx } = await import("/screening/export/xlsx.js");
    download(name("xlsx"), toXlsx(...table(), t("file.name")));
  });
  for (const button of main.querySelectorAll("[data-print]")) button.addEventListener("click", () => window.print());
  window.addEventListener("beforeprint", () => {
    if (!find("list-view", main).hidden) list.showAll();
  });
}
