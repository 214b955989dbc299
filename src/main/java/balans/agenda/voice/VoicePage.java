package balans.agenda.voice;

public record VoicePage(Voice voice, String token) {}
