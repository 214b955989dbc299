import { unlockedCentre } from '/identity/unlocked-centre.js';
import { find, show } from '/screening/elements.js';
import { textsOf } from '/screening/texts.js';
import { toCsv } from '/screening/export/csv.js';
import { download } from '/screening/export/download.js';
import { toXlsx } from '/screening/export/xlsx.js';
import { CentreRoster } from '/screening/roster/centre-roster.js';
import { today } from '/screening/today.js';
import { asExported } from '/screening/roster/children.js';
import { ChildForm } from '/screening/roster/child-form.js';
import { ChildList } from '/screening/roster/child-list.js';
import { fileDrop } from '/screening/roster/file-drop.js';
import { childCodeRows } from '/screening/roster/invitation-files.js';
import { ListImport } from '/screening/roster/list-import.js';
import { forget, unfinished } from '/screening/roster/store-progress.js';
import { signInAgain, troubleOf } from '/screening/send-json.js';

// The class list page. Everything with a name in it happens in this tab.
const root = find('class-list');
const t = textsOf(root);
const { centre, programme, languages } = root.dataset;
const unlocked = await unlockedCentre(centre);
const roster = new CentreRoster({ unlocked, path: `/balansmeter/centrum/${centre}`, programme });

try {
    await roster.load((done, total) => {
        find('loading-bar', root).max = total;
        find('loading-bar', root).value = done;
    });
    begin();
    await roster.keep();
} catch (failure) {
    const trouble = troubleOf(failure);
    if (trouble === 'signed-out') signInAgain();
    else show(true, find('load-failed', root));
    if (trouble === 'fault') throw failure;
} finally {
    show(false, find('loading', root));
}

function begin() {
    show(false, find('loading', root));
    const say = text => { find('said', root).textContent = text; };
    const offered = languages.split(',');
    const form = new ChildForm(find('child-dialog', root), t, roster, { languages: offered, onChanged: text => { list.render(); say(text); } });
    const list = new ChildList(root, t, roster, child => form.open(child));
    const reading = new ListImport(root, t, roster, { languages: offered, onStored: () => list.render(), onStep });
    function onStep(step) {
        show(step === 'pick' || step === 'done', find('children', root));
        if (step === 'done') roster.keep();
    }
    fileDrop(find('drop', root), file => reading.open(file));
    for (const button of root.querySelectorAll('[data-new-child]')) button.onclick = () => form.open();
    const exported = () => childCodeRows(asExported(list.filtered), t.below('heading'));
    find('export-csv', root).onclick = () => { const { columns, rows } = exported(); download(`kindcodes-${today()}.csv`, toCsv(columns, rows)); };
    find('export-xlsx', root).onclick = () => { const { columns, rows } = exported(); download(`kindcodes-${today()}.xlsx`, toXlsx(columns, rows, t('export.sheet'))); };
    const left = unfinished(centre);
    if (left) {
        find('unfinished-text', root).textContent = t('unfinished', left.done.toLocaleString('nl-BE'), left.total.toLocaleString('nl-BE'));
        show(true, find('unfinished', root));
        find('unfinished-ok', root).onclick = () => { forget(); show(false, find('unfinished', root)); };
    }
    list.render();
    show(true, find('ready', root));
}
