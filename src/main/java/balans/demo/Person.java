package balans.demo;

import static balans.sealed.Bytes.toBase64url;

import balans.kernel.RandomId;
import balans.sealed.Kdf;
import balans.sealed.MemberKeys;
import java.util.HashMap;
import java.util.Map;

/// Somebody who makes an account, as their browser does it: the passphrase stays here.
final class Person {

    final String id = RandomId.next();
    final String name;
    final String email;
    final String passphrase;
    final Kdf kdf = Kdf.fresh();
    final byte[] stretched;

    Person(String name, String email, String passphrase) {
        this.name = name;
        this.email = email;
        this.passphrase = passphrase;
        this.stretched = kdf.stretch(passphrase);
    }

    /// The body of `POST /welkom`, to be completed with `organisation` or `keys`.
    Map<String, Object> opening(String token) {
        var body = new HashMap<String, Object>();
        body.put("token", token);
        body.put("person", id);
        body.put("email", email);
        body.put("name", name);
        body.put("passphrase", Map.of(
                "salt", toBase64url(kdf.salt()),
                "memoryKib", kdf.memoryKib(),
                "iterations", kdf.iterations(),
                "parallelism", kdf.parallelism(),
                "secret", toBase64url(MemberKeys.loginSecret(stretched))));
        return body;
    }
}
