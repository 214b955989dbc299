// Leaves out of a table of counts what could point at somebody: every cell from one to four, and as many others as it takes
// so that none of them can be reckoned from the totals of rows and columns, which are taken to be known.
// rows: [[number]], all of one length -> the same with null for what is left out.
const SMALLEST = 5;

export function suppressed(rows) {
  const cells = rows.map((row) => row.map((count) => (count > 0 && count < SMALLEST ? null : count)));
  const lines = linesOf(rows);
  let more = true;
  while (more) {
    more = false;
    for (const line of lines) {
      const next = tells(line, rows, cells) && smallestShown(line, rows, cells);
      if (next) {
        cells[next[0]][next[1]] = null;
        more = true;
      }
    }
  }
  return cells;
}

// Rows and columns as lists of places. A line of one cell is its own total, which nobody shows.
function linesOf(rows) {
  const across = rows.map((row, y) => row.map((_, x) => [y, x]));
  const down = (rows[0] ?? []).map((_, x) => rows.map((_, y) => [y, x]));
  return [...across, ...down].filter((line) => line.length > 1);
}

// One cell left out is the total less the others; and where all that is left out is less than five together, the total says
// too much as well.
function tells(line, rows, cells) {
  const hidden = line.filter(([y, x]) => cells[y][x] === null);
  return hidden.length === 1 || hidden.length > 0 && hidden.reduce((sum, [y, x]) => sum + rows[y][x], 0) < SMALLEST;
}

// Empty cells last: that nobody is there may be known.
function smallestShown(line, rows, cells) {
  const weight = ([y, x]) => rows[y][x] || Infinity;
  return line.filter(([y, x]) => cells[y][x] !== null).sort((a, b) => (weight(a) < weight(b) ? -1 : weight(a) > weight(b) ? 1 : 0))[0];
}
