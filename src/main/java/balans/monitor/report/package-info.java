/// One session afterwards: what was chosen, how the scores lie, what was said and agreed; on a page, on one sheet of
/// paper, as a file for a spreadsheet.
@NullMarked
package balans.monitor.report;

import org.jspecify.annotations.NullMarked;
