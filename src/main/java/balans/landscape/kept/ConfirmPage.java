package balans.landscape.kept;

import java.util.Map;

/// What somebody is asked about. `fields`: what can be changed here, with what it says now.
public record ConfirmPage(String token, String entity, String name, Map<String, String> fields, String confirmedOn,
        String thanks, String complaint) {}
