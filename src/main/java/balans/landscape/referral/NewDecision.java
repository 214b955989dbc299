package balans.landscape.referral;

import balans.landscape.consent.Age;
import balans.landscape.consent.Capacity;
import balans.landscape.consent.Category;
import balans.landscape.consent.Entry.Consulted;
import balans.landscape.consent.Entry.Form;
import balans.landscape.consent.Ground;
import balans.landscape.consent.Informed.Manner;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a browser sends to have a decision written down. Who writes it, when, for which organisation and under which law
/// the server says itself.
///
/// @param until last day on which it holds, ISO
/// @param note sealed reasons in words, or null
/// @param child null for a child that this organisation knows already
record NewDecision(
        @Nullable String id, @Nullable String subject, @Nullable Age age, @Nullable List<Capacity> givers,
        boolean twoWithCustody, @Nullable Ground ground, boolean refused, @Nullable List<String> recipients,
        @Nullable List<Category> categories, @Nullable String agreement, @Nullable String version,
        @Nullable String language, @Nullable Manner manner, boolean interpreter, @Nullable Form form,
        @Nullable Consulted consulted, boolean copyGiven, @Nullable String until, int epoch, @Nullable String note,
        @Nullable NewChild child) {

    /// @param sealed name and the secret of the parent's link, for this organisation's browsers
    record NewChild(@Nullable String sealed, @Nullable String parent, @Nullable String parentAuth) {}
}
