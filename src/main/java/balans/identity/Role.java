package balans.identity;

public enum Role { PROGRAMME_MANAGER, NURSE, EDITOR }
