package balans.identity;

import org.jspecify.annotations.Nullable;

/// The one request with which an account is made, for a nurse together with the first keys of her centre.
///
/// @param person an id that the browser made, because the wraps are bound to it
/// @param organisation the name of the operating organisation, from the visitor of the set-up link only
record NewAccount(
        @Nullable String token,
        @Nullable String person,
        @Nullable String email,
        @Nullable String name,
        @Nullable String organisation,
        @Nullable NewPassphrase passphrase,
        @Nullable FirstKeys keys) {}
