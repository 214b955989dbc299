// A place where a file can be dropped, or chosen with the button that is inside it.
export function fileDrop(place, onFile) {
    const input = place.querySelector('input[type=file]');
    input.addEventListener('change', () => {
        if (input.files.length > 0) onFile(input.files[0]);
        input.value = '';
    });
    for (const type of ['dragenter', 'dragover']) {
        place.addEventListener(type, event => {
            event.preventDefault();
            place.dataset.over = '';
        });
    }
    for (const type of ['dragleave', 'drop']) place.addEventListener(type, () => delete place.dataset.over);
    place.addEventListener('drop', event => {
        event.preventDefault();
        if (event.dataTransfer.files.length > 0) onFile(event.dataTransfer.files[0]);
    });
    // A file dropped beside the place would otherwise replace the page.
    for (const type of ['dragover', 'drop']) addEventListener(type, event => event.preventDefault());
}
