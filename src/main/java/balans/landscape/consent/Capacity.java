package balans.landscape.consent;

/// In which capacity somebody decides. Both parents have custody where there are two of them.
public enum Capacity { MOTHER_TO_BE, PARENT, SECOND_PARENT, GUARDIAN, YOUNG_PERSON }
