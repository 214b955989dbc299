// Drags a note to another box of a board: the same form as "move to" in its menu, filled in by hand.
export function dragNotes(root) {
    let held = null;
    for (const board of root.querySelectorAll('[data-board]')) board.dataset.draggable = '';

    root.addEventListener('pointerdown', (event) => {
        const note = event.target.closest('[data-note]');
        if (note) note.draggable = Boolean(moveForm(note)) && !event.target.closest('details, form, button, .rival');
    });
    root.addEventListener('dragstart', (event) => {
        held = event.target.closest?.('[data-note]');
        if (!held) return;
        event.dataTransfer.effectAllowed = 'move';
        event.dataTransfer.setData('text/plain', held.querySelector('.note-text').textContent);
        held.dataset.held = '';
    });
    root.addEventListener('dragover', (event) => {
        const box = held && event.target.closest('[data-box]');
        mark(root, box);
        if (box) event.preventDefault();
    });
    root.addEventListener('drop', (event) => {
        const box = held && event.target.closest('[data-box]');
        if (!box) return;
        event.preventDefault();
        drop(held, box.dataset.box);
    });
    root.addEventListener('dragend', () => {
        held?.removeAttribute('data-held');
        held = null;
        mark(root, null);
    });
}

// The note may have been fetched anew while it hung in the air; its form may not.
export function drop(note, box) {
    const form = note.isConnected ? moveForm(note) : moveForm(document.querySelector(`[data-note="${CSS.escape(note.dataset.note)}"]`));
    if (!form || form.elements.box.value === box) return false;
    form.elements.box.value = box;
    form.requestSubmit();
    return true;
}

function moveForm(note) {
    return note?.querySelector('form[data-move]') ?? null;
}

function mark(root, box) {
    for (const marked of root.querySelectorAll('[data-over]')) if (marked !== box) marked.removeAttribute('data-over');
    box?.setAttribute('data-over', '');
}
