package balans.monitor.agreement;

import balans.monitor.agreement.Agreements.Outcome.Agreed;
import balans.monitor.agreement.Agreements.Outcome.NoSuchAddress;
import balans.monitor.agreement.Agreements.Outcome.NoSuchDay;
import balans.monitor.agreement.Agreements.Outcome.WhatDoesNotFit;
import balans.monitor.agreement.Agreements.Outcome.WhoDoesNotFit;
import balans.web.Text;
import org.springframework.stereotype.Component;

/// Says what does not fit; the same words in a session and on the team's page.
@Component
public class AgreementWords {

    private final Text texts;

    AgreementWords(Text texts) {
        this.texts = texts;
    }

    /// Empty when all is well.
    public String complaint(Agreements.Outcome outcome) {
        return switch (outcome) {
            case Agreed(var action) -> "";
            case WhatDoesNotFit(int limit) -> texts.of("monitor.agreement.complaint.what", limit);
            case WhoDoesNotFit(int limit) -> texts.of("monitor.agreement.complaint.who", limit);
            case NoSuchDay() -> texts.of("monitor.agreement.complaint.when");
            case NoSuchAddress() -> texts.of("monitor.agreement.complaint.address");
        };
    }
}
