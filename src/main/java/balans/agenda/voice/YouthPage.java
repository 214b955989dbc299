package balans.agenda.voice;

import java.util.List;

public record YouthPage(List<Voice> voices) {}
