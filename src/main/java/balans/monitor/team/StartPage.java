package balans.monitor.team;

import java.util.List;

/// @param mine the teams that are led from this device
public record StartPage(List<Team> mine, String typed, boolean unreadableCode) {}
