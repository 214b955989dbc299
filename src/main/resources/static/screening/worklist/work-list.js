import { unlockedCentre } from "/identity/unlocked-centre.js";
import { find, show } from "/screening/elements.js";
import { signInAgain, troubleOf } from "/screening/send-json.js";
import { today } from "/screening/today.js";
import { Desk } from "/screening/worklist/desk.js";
import { FilterBar } from "/screening/worklist/filter-bar.js";
import { fromQuery, toQuery } from "/screening/worklist/filter-address.js";
import { filtered } from "/screening/worklist/filters.js";
import { showFigures } from "/screening/worklist/figures-view.js";
import { ListView } from "/screening/worklist/list-view.js";
import { Notices } from "/screening/worklist/notices.js";
import { ChildPlace } from "/screening/worklist/child-place.js";
import { bindSaving } from "/screening/file/save.js";
import { bindFiles } from "/screening/worklist/list-files.js";
import { words } from "/screening/worklist/words.js";

// The work list page: opens what is sealed, shows it, keeps it up to date.
const CHECK_MS = 60_000;

const main = find("work-list");
const { centre, path, paper, programme, questionnaire } = main.dataset;
const t = words(main);
const notices = new Notices(main, t);
const desk = new Desk({
  unlocked: await unlockedCentre(centre), path, programme, questionnaire,
  onProgress: (step) => progressed(step), onAlarm: (missing) => notices.alarm(missing),
});
const list = new ListView({ body: find("rows"), more: find("more"), t, paper });
const bar = new FilterBar({
  chips: find("chips"), selects: [...main.querySelectorAll("select[data-filter]")], search: find("search"),
  clear: find("clear"), criteria: fromQuery(location.search), t,
  onChange: (criteria) => {
    history.replaceState(history.state, "", `${location.pathname}${toQuery(criteria)}${location.hash}`);
    draw();
  },
});
const place = new ChildPlace({
  main, desk, t, paper, shown: () => shownRows, back: (id) => list.focus(id),
  changed: () => { desk.arrange(); draw({ keep: true }); },
});

let shownRows = [];
let busy = false;

function draw({ keep = false } = {}) {
  const { rows, questionnaire: asked } = desk;
  shownRows = filtered(rows, bar.criteria, today());
  bar.show(rows, asked, today());
  list.show(shownRows, asked, { keep });
  showFigures(main, rows, t);
  show(rows.length > 0, find("filters"), find("figures"));
  show(shownRows.length > 0, find("table"));
  find("found").textContent = t.count("found", shownRows.length);
  show(rows.length === 0, find("empty-children"));
  show(shownRows.length > 0 && desk.book.size === 0 && !busy, find("empty-answers"));
  show(rows.length > 0 && shownRows.length === 0, find("empty-filter"));
  notices.unreadable(desk);
}

// While answers are being opened the list grows along. Arranging it, and what the browser does to draw it, takes time
// from the opening: no more than about a tenth.
const LOOK_AGAIN = 25;
let nextLook = 0;

function progressed({ done, total }) {
  notices.progress(done, total);
  const begin = performance.now();
  if (begin < nextLook || done === total || isReading()) return;
  desk.arrange();
  draw({ keep: true });
  nextLook = performance.now() + LOOK_AGAIN * (performance.now() - begin);
}

// Whoever reads further down, types, or has a child open keeps what is before her eyes.
const isReading = () => place.isOpen || window.scrollY > 300 || main.contains(document.activeElement);

async function catchUp({ asked }) {
  if (busy) return;
  busy = true;
  try {
    const before = desk.book.size;
    const changed = await desk.catchUp();
    if (changed && (asked || !isReading())) refresh();
    else if (changed) notices.news(desk.book.size - before, refresh);
    if (asked) notices.said(t("checked", t.now()));
  } catch (failure) {
    failed(failure);
  } finally {
    busy = false;
    notices.progress(0, 0);
    main.dataset.opened = desk.opened;
    main.dataset.ready = true;
  }
}

// Whoever was signed out elsewhere signs in again and comes back, unless a child is open: something may be typed there.
function failed(failure) {
  const trouble = troubleOf(failure);
  if (trouble === "signed-out" && !place.isOpen) {
    signInAgain();
    return;
  }
  notices.failed(t(`failed.${trouble}`));
  if (trouble === "fault") throw failure;
}

// Asks for what is new, and leaves what was opened for colleagues.
async function checkAgain() {
  await catchUp({ asked: false });
  await desk.keep();
}

function refresh() {
  desk.arrange();
  draw({ keep: true });
  place.refresh();
}

find("refresh").addEventListener("click", () => catchUp({ asked: true }));
bindSaving(main, { rows: () => shownRows, child: () => place.row, questionnaire: () => desk.questionnaire, t, failed });
bindFiles(main, { rows: () => shownRows, questionnaire: () => desk.questionnaire, list, t, failed });

try {
  await desk.load();
  find("loading").hidden = true;
  find("listed").hidden = false;
  notices.example(desk.questionnaire.label);
  busy = true; // there may be answers that were not opened yet
  draw();
  busy = false;
  performance.mark("balans-list");
  place.follow();
  await catchUp({ asked: false });
  draw({ keep: true });
  place.refresh();
  performance.mark("balans-opened");
  await desk.keep();
  performance.mark("balans-kept");
  setInterval(() => { if (!document.hidden) checkAgain(); }, CHECK_MS);
} catch (failure) {
  find("loading").hidden = true;
  failed(failure);
}
