package balans.directory.line;

import balans.directory.entry.Shown;

/// One line of a sheet; `sheet` is where it stands.
public record LinePage(Shown shown, String sheet) {}
