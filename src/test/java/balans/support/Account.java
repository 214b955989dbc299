package balans.support;

import static balans.sealed.Bytes.toBase64url;

import balans.kernel.RandomId;
import balans.sealed.Bytes;
import balans.sealed.Kdf;
import balans.sealed.MemberKeys;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/// Somebody who makes an account, as their browser does it: the passphrase stays here.
public final class Account {

    private static final String PASSPHRASE = "lepel wolk fiets kaars tuin";

    public final String person = RandomId.next();
    public final String email = "an." + person.toLowerCase() + "@voorbeeld.be";
    public final String name;
    public final String passphrase = PASSPHRASE;
    public final Kdf kdf;
    public final byte[] stretched;

    public Account(String name) {
        var stretching = Stretching.next();
        this.name = name;
        this.kdf = stretching.kdf;
        this.stretched = stretching.stretched;
    }

    /// The least stretching that a browser accepts, done a few times for all accounts of a test run: they have the same
    /// passphrase, and a test has two or three of them.
    private record Stretching(Kdf kdf, byte[] stretched) {

        private static final List<Stretching> SOME = Stream.generate(Stretching::fresh).limit(4).toList();
        private static final AtomicInteger GIVEN = new AtomicInteger();

        static Stretching next() {
            return SOME.get(Math.floorMod(GIVEN.getAndIncrement(), SOME.size()));
        }

        private static Stretching fresh() {
            var kdf = new Kdf(Bytes.random(16), 19 * 1024, 2, 1);
            return new Stretching(kdf, kdf.stretch(PASSPHRASE));
        }
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
