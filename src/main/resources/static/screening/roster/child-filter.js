// Which children are shown. School and class are in the address of the page, so that a colleague can be sent the same
// view; what is searched for is a name, so it stays in memory.
export class ChildFilter {
    school = '';
    class = '';
    search = '';

    constructor(address = new URLSearchParams(location.search)) {
        this.school = address.get('school') ?? '';
        this.class = address.get('klas') ?? '';
    }

    choose(school, group) {
        this.school = school;
        this.class = group;
        const address = new URLSearchParams(location.search);
        for (const [key, value] of [['school', school], ['klas', group]]) {
            if (value) address.set(key, value);
            else address.delete(key);
        }
        const query = address.toString();
        history.replaceState(null, '', location.pathname + (query ? `?${query}` : ''));
    }

    apply(children) {
        const words = plain(this.search).split(/\s+/).filter(Boolean);
        return children.filter(({ plain: child }) => (!this.school || child.school === this.school) && (!this.class || child.class === this.class)
            && words.every(word => haystack(child).includes(word)));
    }

    schools(children) {
        return sorted(new Set(children.map(({ plain: child }) => child.school)));
    }

    classes(children) {
        return sorted(new Set(children.filter(({ plain: child }) => !this.school || child.school === this.school).map(({ plain: child }) => child.class)));
    }
}

const plain = text => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/ı/g, 'i').toLowerCase();

const haystacks = new WeakMap();

function haystack(child) {
    if (!haystacks.has(child)) {
        const { first, last, number, code, parents } = child;
        haystacks.set(child, plain([first, last, number, code, code.slice(0, 4) + '-' + code.slice(4, 8) + '-' + code.slice(8), ...parents.map(({ email }) => email)].join(' ')));
    }
    return haystacks.get(child);
}

const sorted = values => [...values].filter(value => value !== '').sort(new Intl.Collator('nl', { numeric: true }).compare);
