// Hands a Blob, or text of a CSV file, to the person as a file. Nothing leaves the browser: the address of the file is
// this page's own and is given back once the browser has taken it.

const KEPT_MS = 60_000;

export function download(name, blobOrText) {
    const blob =
        typeof blobOrText === 'string' ? new Blob([blobOrText], { type: 'text/csv;charset=utf-8' }) : blobOrText;
    const link = document.createElement('a');
    link.href = URL.createObjectURL(blob);
    link.download = name;
    link.hidden = true;
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(link.href), KEPT_MS);
}
