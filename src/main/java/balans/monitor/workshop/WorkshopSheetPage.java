package balans.monitor.workshop;

import java.util.List;

/// Everything the groups wrote, to read and to print.
public record WorkshopSheetPage(String back, WorkshopView view, List<WorkshopView.Sheet> sheets) {}
