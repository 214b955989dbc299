// Who gets an invitation or a reminder, from the children and from what the server knows of their links. Pure.
const DAY_MS = 86_400_000;
const order = new Intl.Collator('nl', { numeric: true });

// kind 'first': never sent. kind 'reminder': sent (or reminded) at least `days` ago and not answered. Who has answered, or
// whose link is closed, never gets anything.
export function audience(children, invitations, { kind, days = 7, today }) {
    return children.flatMap(child => child.plain.parents.map(parent => ({ child, parent, invitation: invitations.get(parent.invitation) })))
        .filter(({ invitation }) => invitation && !invitation.answeredOn && !invitation.closedOn
            && (kind === 'first' ? !invitation.sentOn : isDue(invitation, days, today)));
}

function isDue({ sentOn, remindedOn }, days, today) {
    return Boolean(sentOn) && (Date.parse(today) - Date.parse(remindedOn ?? sentOn)) / DAY_MS >= days;
}

// -> [{school, class, children, parents, withoutAddress, sent, answered}], in reading order, and the same summed up.
export function byClass(children, invitations) {
    const rows = new Map();
    const total = empty('', '');
    for (const { plain } of children) {
        const key = JSON.stringify([plain.school, plain.class]);
        if (!rows.has(key)) rows.set(key, empty(plain.school, plain.class));
        for (const row of [rows.get(key), total]) count(row, plain, invitations);
    }
    return { total, rows: [...rows.values()].sort((a, b) => order.compare(a.school, b.school) || order.compare(a.class, b.class)) };
}

const empty = (school, group) => ({ school, class: group, children: 0, parents: 0, withoutAddress: 0, sent: 0, answered: 0 });

function count(row, { parents }, invitations) {
    row.children++;
    for (const { email, invitation: id } of parents) {
        const invitation = invitations.get(id);
        row.parents++;
        if (email === '') row.withoutAddress++;
        if (invitation?.sentOn) row.sent++;
        if (invitation?.answeredOn) row.answered++;
    }
}
