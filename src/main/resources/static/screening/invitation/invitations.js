import { unlockedCentre } from '/identity/unlocked-centre.js';
import { fromBase64url, linkFragment } from '/sealed/format.js';
import { sixWords } from '/sealed/words.js';
import { find, show } from '/screening/elements.js';
import { sendPatiently, signInAgain, troubleOf } from '/screening/send-json.js';
import { textsOf } from '/screening/texts.js';
import { audience } from '/screening/invitation/audience.js';
import { showClasses } from '/screening/invitation/class-table.js';
import { MailPanel } from '/screening/invitation/mail-panel.js';
import { MergePanel } from '/screening/invitation/merge-panel.js';
import { PaperPanel } from '/screening/invitation/paper-panel.js';
import { wordsFor } from '/screening/invitation/parent-words.js';
import { CentreRoster } from '/screening/roster/centre-roster.js';
import { today } from '/screening/today.js';
import { ChildFilter } from '/screening/roster/child-filter.js';
import { options } from '/screening/roster/child-list.js';

// The invitations page: who is how far, for whom something goes out, and in which of three ways.
const root = find('invitations');
const t = textsOf(root);
const { centre, programme, slug, name, phone, endsOn, linkBase } = root.dataset;
const path = `/balansmeter/centrum/${centre}`;
const unlocked = await unlockedCentre(centre);
const roster = new CentreRoster({ unlocked, path, programme });
const kid = typeof unlocked.kid === 'string' ? fromBase64url(unlocked.kid) : unlocked.kid;
const page = `${linkBase || location.origin}/v/${slug}`;

try {
    const [questionnaire] = await Promise.all([sendPatiently('GET', `${path}/vragenlijst`), roster.load()]);
    begin(questionnaire);
} catch (failure) {
    const trouble = troubleOf(failure);
    if (trouble === 'signed-out') signInAgain();
    else show(true, find('load-failed', root));
    if (trouble === 'fault') throw failure;
} finally {
    show(false, find('loading', root));
}

function begin(questionnaire) {
    const filter = new ChildFilter();
    const context = {
        path, roster, organisation: name, trialLink: page,
        words: wordsFor(questionnaire, { name, phone, endsOn }),
        languages: questionnaire.languages,
        facts: { organisation: name, phone, sixWords: sixWords(kid).join(' ') },
        linkOf: parent => page + linkFragment(fromBase64url(parent.secret), kid),
        children: () => filter.apply(roster.children),
        audience: () => ({ people: audience(filter.apply(roster.children), roster.invitations, chosen()), reminder: chosen().kind === 'reminder' }),
        onSent: () => refresh(),
    };
    const panels = [...(root.querySelector('[data-mail-send]') ? [new MailPanel(root, t, context)] : []), new PaperPanel(root, t, context), new MergePanel(root, t, context)];

    function refresh() {
        showClasses(root, t, context.children(), roster.invitations);
        const school = find('filter-school', root);
        const group = find('filter-class', root);
        options(school, filter.schools(roster.children), filter.school, t('filter.all-schools'));
        options(group, filter.classes(roster.children), filter.class, t('filter.all-classes'));
        school.onchange = () => { filter.choose(school.value, ''); refresh(); };
        group.onchange = () => { filter.choose(filter.school, group.value); refresh(); };
        for (const kind of ['first', 'reminder']) {
            find(`${kind}-count`, root).textContent = audience(context.children(), roster.invitations, { ...chosen(), kind }).length.toLocaleString('nl-BE');
        }
        for (const panel of panels) panel.refresh();
    }

    for (const input of root.querySelectorAll('[name=kind], [data-days]')) input.addEventListener('change', refresh);
    for (const way of root.querySelectorAll('[name=way]')) way.onchange = () => chooseWay(way.value);
    chooseWay(root.querySelector('[name=way]:checked').value);
    show(roster.children.length === 0, find('empty', root));
    show(roster.children.length > 0, find('ready', root));
    refresh();
}

function chosen() {
    const days = Number(find('days', root).value);
    return { kind: root.querySelector('[name=kind]:checked').value, days: days >= 0 ? days : 7, today: today() };
}

function chooseWay(way) {
    for (const panel of root.querySelectorAll('[data-way]')) show(panel.dataset.way === way, panel);
}
