package balans.agenda.feed;

import balans.agenda.edition.FieldWords.Meaning;
import java.util.List;

public record DictionaryPage(List<Meaning> meanings, List<Meaning> kinds) {}
