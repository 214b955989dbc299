package balans.directory.resource;

import balans.directory.entry.Shown;
import org.jspecify.annotations.Nullable;

public record ResourcePage(Shown shown, @Nullable LinkFound link) {}
