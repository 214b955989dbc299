package balans.directory.resource;

import balans.directory.LinkState;
import java.time.Instant;
import java.util.Optional;

public record LinkFound(LinkState state, Optional<String> movedTo, Optional<Instant> checkedAt) {}
