package balans.support;

import static balans.sealed.Bytes.toBase64url;

import balans.kernel.RandomId;
import balans.sealed.Kdf;
import balans.sealed.MemberKeys;
import java.util.HashMap;
import java.util.Map;

/// Somebody who makes an account, as their browser does it: the passphrase stays here.
public final class Account {

    private static final String PASSPHRASE = "lepel wolk fiets kaars tuin";

    public final String person = RandomId.next();
    public final String email = "an." + person.toLowerCase() + "@voorbeeld.be";
    public final String name;
    public final String passphrase = PASSPHRASE;
    public final Kdf kdf;
    public final byte[] stretched;

    /// The least stretching that a browser accepts, so that tests spend their time on something else.
    public Account(String name) {
        this.name = name;
        this.kdf = new Kdf(balans.sealed.Bytes.random(16), 19 * 1024, 2, 1);
        this.stretched = kdf.stretch(passphrase);
    }

    public String loginSecret() {
        return toBase64url(MemberKeys.loginSecret(stretched));
    }

    /// The body of `POST /aanmelden`.
    public Map<String, String> signingIn() {
        return Map.of("email", email, "secret", loginSecret(), "back", "");
    }

    /// The body of `POST /welkom`, to be completed with `organisation` or `keys`.
    public Map<String, Object> opening(String token) {
        var body = new HashMap<String, Object>();
        body.put("token", token);
        body.put("person", person);
        body.put("email", email);
        body.put("name", name);
        body.put("passphrase", newPassphrase());
        return body;
    }

    public Map<String, Object> newPassphrase() {
        return Map.of("salt", toBase64url(kdf.salt()), "memoryKib", kdf.memoryKib(),
                "iterations", kdf.iterations(), "parallelism", kdf.parallelism(), "secret", loginSecret());
    }
}
