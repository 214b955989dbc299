package balans.landscape.consent;

/// What may be told. CONTACT is a name and how to reach the parent: less is no referral, and more is ticked one by one.
public enum Category { CONTACT, LANGUAGE, QUESTION, DEVELOPMENT, HEALTH, FAMILY }
