package balans.agenda.rollout;

import balans.agenda.overview.Agenda;
import java.util.List;

public record IndicatorsPage(Agenda agenda, List<Indicator> indicators) {}
