package balans.identity;

import balans.web.Qr;
import org.jspecify.annotations.Nullable;

/// Switching the code beside the passphrase on or off.
///
/// @param qr what an app reads, while it is being switched on
/// @param secret the same to type over
public record CodePage(boolean on, @Nullable Qr qr, String secret, boolean wrong) {}
