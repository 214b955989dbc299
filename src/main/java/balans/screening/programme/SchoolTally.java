package balans.screening.programme;

record SchoolTally(String school, Tally tally) {}
