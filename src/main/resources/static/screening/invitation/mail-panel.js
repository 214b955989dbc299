import { element, find, show } from '/screening/elements.js';
import { MailQueue } from '/screening/invitation/mail-queue.js';
import { objection, proposedMail, withLink } from '/screening/invitation/mail-text.js';
import { Offline, Refused, sendJson } from '/screening/send-json.js';

// Mail by the server: the text in each language, a trial, and sending with progress, a pause and a result for every row.
export class MailPanel {
    #root;
    #t;
    #context;
    #queue;
    #texts = new Map();
    #results = [];
    #busy = false;

    // context: {path, roster, words, languages, organisation, linkOf, trialLink, audience() -> {people, reminder}, onSent()}
    constructor(root, t, context) {
        this.#root = root;
        this.#t = t;
        this.#context = context;
        this.#queue = new MailQueue(context.path);
        const language = find('mail-language', root);
        language.replaceChildren(...context.languages.map(({ id, name }) => new Option(name, id)));
        language.onchange = () => this.refresh();
        for (const part of ['subject', 'body']) {
            find(`mail-${part}`, root).oninput = event => { this.#text(language.value)[part] = event.target.value; this.#preview(); };
        }
        find('mail-reset', root).onclick = () => { this.#texts.delete(this.#key(language.value)); this.refresh(); };
        find('mail-trial', root).onclick = () => this.#trial();
        find('mail-send', root).onclick = () => this.#send();
        find('mail-pause', root).onclick = () => this.#queue.pause();
    }

    refresh() {
        const language = find('mail-language', this.#root).value;
        const { subject, body } = this.#text(language);
        const { direction } = this.#context.words(language);
        for (const [part, value] of [['subject', subject], ['body', body]]) {
            const input = find(`mail-${part}`, this.#root);
            Object.assign(input, { value, lang: language, dir: direction });
        }
        this.#preview();
        if (this.#busy) return;
        const { people, withoutAddress } = this.#people();
        const send = find('mail-send', this.#root);
        send.disabled = people.length === 0;
        send.textContent = people.length === 0 ? this.#t('mail.nobody') : this.#t.count('mail.send', people.length);
        find('mail-without', this.#root).textContent = withoutAddress > 0 ? this.#t.count('mail.without', withoutAddress) : '';
    }

    #people() {
        const { people, reminder } = this.#context.audience();
        const reachable = people.filter(({ parent }) => parent.email !== '');
        return { people: reachable, withoutAddress: people.length - reachable.length, reminder };
    }

    #key(language) {
        return `${language} ${this.#context.audience().reminder}`;
    }

    #text(language) {
        const key = this.#key(language);
        if (!this.#texts.has(key)) {
            const { words, organisation } = this.#context;
            this.#texts.set(key, proposedMail(words(language), organisation, this.#context.audience().reminder));
        }
        return this.#texts.get(key);
    }

    #preview() {
        const language = find('mail-language', this.#root).value;
        const { subject, body } = this.#text(language);
        const { direction } = this.#context.words(language);
        const paragraphs = withLink(body, this.#context.trialLink).split(/\n\s*\n/);
        find('mail-preview', this.#root).replaceChildren(element('article', { lang: language, dir: direction, class: 'stack gap-3' },
            element('p', { class: 'strong' }, subject), paragraphs.map(text => element('p', { class: 'mail-paragraph' }, text))));
        const wrong = objection({ subject, body });
        find('mail-wrong', this.#root).textContent = wrong ? this.#t(`mail.wrong.${wrong}`) : '';
    }

    #message({ parent, invitation }, reminder) {
        const { words, linkOf } = this.#context;
        const { language } = words(parent.lang);
        const { subject, body } = this.#text(language);
        return { to: parent.email, subject, body: withLink(body, linkOf(parent)), language, invitation: invitation.id, reminder };
    }

    async #trial() {
        const language = find('mail-language', this.#root).value;
        const { subject, body } = this.#text(language);
        const to = find('mail-trial-to', this.#root).value.trim();
        const said = find('mail-trial-said', this.#root);
        said.textContent = this.#t('mail.trial-busy');
        try {
            const { results: [{ outcome, why }] } = await sendJson('POST', `${this.#context.path}/post`,
                { messages: [{ to, subject, body: withLink(body, this.#context.trialLink), language, invitation: '', reminder: false }] });
            said.textContent = outcome === 'sent' ? this.#t('mail.trial-sent', to) : this.#t(`why.${why}`);
        } catch (failure) {
            if (!(failure instanceof Refused || failure instanceof Offline)) throw failure;
            said.textContent = this.#t(failure.status === 429 ? 'mail.end.too-many' : 'mail.end.offline');
        }
    }

    async #send() {
        const { people, reminder } = this.#people();
        if (people.some(({ parent }) => objection(this.#text(this.#context.words(parent.lang).language)))) return this.#preview();
        const jobs = people.map(person => ({ ...person, message: this.#message(person, reminder) }));
        const ask = event => event.preventDefault();
        addEventListener('beforeunload', ask);
        this.#results = [];
        this.#running(true);
        this.#tell(jobs.length);
        const end = await this.#queue.run(jobs, results => {
            this.#results.push(...results);
            const done = results.filter(({ outcome, why }) => outcome === 'sent' || why === 'unclear').map(({ job }) => job.invitation.id);
            this.#context.roster.sent(done, reminder);
            for (const { job, why } of results) if (why === 'answered') job.invitation.answeredOn ??= job.invitation.sentOn;
            this.#tell(jobs.length);
            this.#context.onSent();
        });
        removeEventListener('beforeunload', ask);
        this.#running(false);
        find('mail-end', this.#root).textContent = this.#t(`mail.end.${end}`, this.#queue.left);
        this.refresh();
        this.#context.onSent();
    }

    #running(busy) {
        this.#busy = busy;
        find('mail-send', this.#root).disabled = busy;
        show(busy, find('mail-pause', this.#root));
        show(true, find('mail-progress', this.#root));
        find('mail-end', this.#root).textContent = '';
        if (busy) find('mail-pause', this.#root).focus();
    }

    #tell(total) {
        const bar = find('mail-bar', this.#root);
        bar.max = total;
        bar.value = this.#results.length;
        const count = outcome => this.#results.filter(result => result.outcome === outcome).length;
        find('mail-count', this.#root).textContent = this.#t('mail.count', count('sent'), total, count('refused') + count('failed'));
        const troubled = this.#results.filter(({ outcome }) => outcome !== 'sent').slice(-200);
        find('mail-results', this.#root).replaceChildren(...troubled.map(({ job, why }) => element('tr', {},
            element('th', { scope: 'row' }, `${job.child.plain.first} ${job.child.plain.last}`.trim()),
            element('td', { class: 'mail-address' }, job.parent.email), element('td', {}, this.#t(`why.${why}`)))));
        show(troubled.length > 0, find('mail-trouble', this.#root));
    }
}
