package balans.screening.worklist;

import balans.support.RunningBalans;
import balans.support.World;

/// Twenty children of two schools with every kind of answer that a nurse meets.
final class Town {

    final SealedList list;
    final SealedList.Child noor;
    final SealedList.Child emir;
    final SealedList.Child zofia;
    final SealedList.Child adam;
    final SealedList.Child silent;

    Town(RunningBalans balans) {
        list = new SealedList(balans, World.on(balans).newCentre("CLB De Brug"));
        noor = list.child("Noor", "Peeters", "De Linde", "1KA", "nl", "nl");
        emir = list.child("Emir", "Yılmaz", "De Linde", "1KA", "tr");
        zofia = list.child("Zofia", "Nowak", "Sint-Jozef", "1KB", "pl");
        adam = list.child("=Adam", "El Idrissi", "Sint-Jozef", "1KB", "ar");
        silent = list.child("Stien", "Stille", "Sint-Jozef", "1KC", "nl");
        list.answer(noor.parents().get(0), SealedList.of("moeder", "nl", "bellen", 9));
        list.answer(noor.parents().get(1), SealedList.of("vader", "nl", null, 25));
        list.answer(emir.parents().getFirst(), 28);
        list.answer(emir.parents().getFirst(), SealedList.of("moeder", "tr", null, 11));
        list.answer(zofia.parents().getFirst(), SealedList.of("moeder", "pl", "afspraak", 14, 7));
        list.answer(adam.parents().getFirst(), SealedList.of("vader", "ar", null, 24, 5, 6, 7));
        var damaged = list.child("Fien", "Maes", "De Linde", "1KA", "nl");
        list.damaged(damaged.parents().getFirst());
        list.answer(damaged.parents().getFirst(), 20);
        list.nonsense(list.child("Bas", "Nonsens", "De Linde", "1KA", "fr").parents().getFirst());
        for (int i = 0; i < 9; i++) {
            list.answer(list.child("Kind" + i, "Rustig", "De Linde", "1KA", "nl").parents().getFirst(), 22 + i);
        }
        for (int i = 0; i < 4; i++) {
            list.child("Later" + i, "Nog", "Sint-Jozef", "1KC", "nl");
        }
    }
}
