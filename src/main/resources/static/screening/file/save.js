import { find } from "/screening/elements.js";
import { toCsv } from "/screening/export/csv.js";
import { download } from "/screening/export/download.js";
import { bdsColumns, bdsLines } from "/screening/file/bds.js";
import { bundleOf } from "/screening/file/fhir.js";
import { look } from "/screening/look.js";
import { today } from "/screening/today.js";

// Files for a file system, made here because the server cannot read an answer: a tagged PDF, FHIR, and questions and
// answers as text. Of the list as it is filtered now (a class, say), or of the child that is open.
export function bindSaving(main, { rows, child, questionnaire, t, failed }) {
  const about = () => aboutOf(main, questionnaire(), t);
  const noted = (save) => async (chosen) => {
    await look(main.dataset.centre, "bestand"); // who takes something along is written down first
    return save(chosen);
  };
  const savers = {
    pdf: async (chosen) => [await pdfOf(chosen, about(), t), "pdf"],
    fhir: async (chosen) => [json(bundleOf(chosen, about(), new Date().toISOString())), "fhir.json"],
    bds: async (chosen) => [toCsv(bdsColumns(t), bdsLines(chosen, questionnaire(), t)), "bds.csv"],
  };
  for (const [place, chosen] of [[find("list-view", main), rows], [find("child-view", main), () => [child()]]]) {
    for (const button of place.querySelectorAll("[data-save]")) {
      button.addEventListener("click", () => saved(button, noted(savers[button.dataset.save]), chosen, t, failed));
    }
  }
}

// Where a file comes from.
export function aboutOf(main, questionnaire, t) {
  const centre = { id: main.dataset.centre, name: main.dataset.centreName, programme: main.dataset.programmeName };
  return { centre, questionnaire, title: `${t("pdf.title")} ${centre.name}`, today: today() };
}

async function saved(button, save, chosen, t, failed) {
  button.disabled = true;
  try {
    const [file, ending] = await save(chosen());
    download(`${t("file.dossier")}-${today()}.${ending}`, file);
  } catch (failure) {
    failed(failure);
  } finally {
    button.disabled = false;
  }
}

// The library is large, so only who asks for a PDF fetches it.
async function pdfOf(rows, about, t) {
  const [{ childrenPdf }, { fonts }] = await Promise.all([import("/screening/file/child-pdf.js"), import("/screening/file/pdf.js")]);
  return childrenPdf(rows, about, { t, fonts: await fonts() });
}

const json = (resource) => new Blob([JSON.stringify(resource, null, 2)], { type: "application/fhir+json" });
