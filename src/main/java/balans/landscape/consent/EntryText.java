package balans.landscape.consent;

import balans.landscape.consent.Entry.Decision;
import balans.landscape.consent.Entry.Sharing;
import balans.landscape.consent.Entry.Withdrawal;
import tools.jackson.databind.json.JsonMapper;

/// A record as the text of which the hash is kept. It is written once and never written anew: an old text keeps its
/// spelling.
final class EntryText {

    private static final JsonMapper JSON = JsonMapper.shared();

    enum Kind { DECISION, WITHDRAWAL, SHARING }

    private EntryText() {}

    static Kind kind(Entry entry) {
        return switch (entry) {
            case Decision d -> Kind.DECISION;
            case Withdrawal w -> Kind.WITHDRAWAL;
            case Sharing s -> Kind.SHARING;
        };
    }

    static String write(Entry entry) {
        return JSON.writeValueAsString(entry);
    }

    static Entry read(String kind, String text) {
        return switch (Kind.valueOf(kind)) {
            case DECISION -> JSON.readValue(text, Decision.class);
            case WITHDRAWAL -> JSON.readValue(text, Withdrawal.class);
            case SHARING -> JSON.readValue(text, Sharing.class);
        };
    }
}
