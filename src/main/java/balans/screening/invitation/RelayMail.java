package balans.screening.invitation;

import balans.identity.CentreMember;
import balans.kernel.Refusal;
import balans.kernel.Refusal.Reason;
import balans.mail.Delivery;
import balans.mail.Mail;
import balans.mail.Outbox;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Passes messages of a nurse's browser on to the mail server within the request (sealed-answers 3.6). An address and
/// a link pass through memory here; there is no table, queue or log line that could hold them.
///
/// Whether a parent has answered is looked up at the moment of sending: the page that asks may be hours old.
@Component
class RelayMail {

    static final int MAX_MESSAGES = 25;

    /// `invitation` is empty for a trial message that a nurse sends to herself.
    record Request(
            @Nullable String to,
            @Nullable String subject,
            @Nullable String body,
            @Nullable String language,
            @Nullable String invitation,
            boolean reminder) {

        boolean isTrial() {
            return invitation == null || invitation.isEmpty();
        }
    }

    enum Outcome { SENT, REFUSED, FAILED }

    enum Why { OK, ANSWERED, CLOSED, UNKNOWN, ADDRESS, TEXT, MAILBOX, LATER, UNCLEAR }

    record Result(String invitation, Outcome outcome, Why why) {}

    private final Invitations invitations;
    private final SenderStore senders;
    private final Outbox outbox;
    private final MailAllowance allowance;
    private final Clock clock;

    RelayMail(Invitations invitations, SenderStore senders, Outbox outbox, MailAllowance allowance, Clock clock) {
        this.invitations = invitations;
        this.senders = senders;
        this.outbox = outbox;
        this.allowance = allowance;
        this.clock = clock;
    }

    List<Result> relay(CentreMember by, List<Request> requests) {
        if (requests.size() > MAX_MESSAGES || requests.size() > 1 && requests.stream().anyMatch(Request::isTrial)) {
            throw Refusal.of(Reason.TOO_LARGE, "more than %d messages".formatted(MAX_MESSAGES));
        }
        if (!allowance.take(by.centre(), requests.size())) {
            throw Refusal.of(Reason.TOO_MANY, "mail allowance used up");
        }
        var objections = requests.stream().map(request -> objection(by, request)).toList();
        var mails = new ArrayList<Mail>();
        for (int i = 0; i < requests.size(); i++) {
            if (objections.get(i) == Why.OK) {
                mails.add(mail(requests.get(i)));
            }
        }
        var sender = senders.find(by.centre()).orElseThrow(() -> Refusal.notFound("centre"));
        var deliveries = mails.isEmpty() ? List.<Delivery>of() : outbox.send(sender, mails);
        return results(by, requests, objections, deliveries);
    }

    private Why objection(CentreMember by, Request request) {
        if (request.to() == null || !Mail.isAddress(request.to())) {
            return Why.ADDRESS;
        }
        if (request.subject() == null || !Mail.isSubject(request.subject())
                || request.body() == null || !Mail.isText(request.body())) {
            return Why.TEXT;
        }
        return request.invitation() == null || request.isTrial() ? Why.OK : objection(by, request.invitation());
    }

    private Why objection(CentreMember by, String invitation) {
        var known = invitations.find(by.centre(), invitation).orElse(null);
        if (known == null) {
            return Why.UNKNOWN;
        }
        if (known.isWaiting()) {
            return Why.OK;
        }
        return known.closedOn() != null ? Why.CLOSED : Why.ANSWERED;
    }

    private static Mail mail(Request request) {
        if (request.to() == null || request.subject() == null || request.body() == null) {
            throw new IllegalStateException("an unchecked message");
        }
        return new Mail(request.to(), request.subject(), request.body(), request.language() == null ? "" : request.language());
    }

    private List<Result> results(
            CentreMember by, List<Request> requests, List<Why> objections, List<Delivery> deliveries) {
        var results = new ArrayList<Result>();
        var next = deliveries.iterator();
        for (int i = 0; i < requests.size(); i++) {
            var request = requests.get(i);
            var id = request.invitation() == null ? "" : request.invitation();
            var result = objections.get(i) == Why.OK ? result(id, next.next()) : new Result(id, Outcome.REFUSED, objections.get(i));
            if (result.outcome() == Outcome.SENT || result.why() == Why.UNCLEAR) {
                mark(by, id, request.reminder());
            }
            results.add(result);
        }
        return results;
    }

    /// In the same request, so that a page that closes now does not send it again when it resumes.
    private void mark(CentreMember by, String id, boolean reminder) {
        if (reminder) {
            invitations.markReminded(by.centre(), List.of(id), LocalDate.now(clock));
        } else {
            invitations.markSent(by.centre(), List.of(id), LocalDate.now(clock));
        }
    }

    private static Result result(String id, Delivery delivery) {
        return switch (delivery) {
            case SENT -> new Result(id, Outcome.SENT, Why.OK);
            case REFUSED -> new Result(id, Outcome.REFUSED, Why.MAILBOX);
            case FAILED -> new Result(id, Outcome.FAILED, Why.LATER);
            case UNCLEAR -> new Result(id, Outcome.FAILED, Why.UNCLEAR);
        };
    }
}
