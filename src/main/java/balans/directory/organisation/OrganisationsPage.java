package balans.directory.organisation;

import balans.directory.concept.Concepts.Choice;
import balans.directory.entry.Paging;
import balans.directory.entry.Shown;
import java.util.List;
import java.util.Map;

/// The list of organisations; `choices` are the filters, by parameter.
public record OrganisationsPage(Paging paging, Map<String, List<Choice>> choices, List<Shown> rows) {}
