package balans.directory.organisation;

import balans.directory.OrganisationSections.Section;
import balans.directory.entry.Shown;
import java.util.List;

public record OrganisationPage(Shown shown, List<Section> sections) {}
