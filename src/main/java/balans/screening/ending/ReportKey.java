package balans.screening.ending;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// The key with which this installation signs reports: in a file beside the database, not in it, so that whoever can
/// write rows cannot write reports. Made when first needed; two lines, the private half and the public one.
@Component
class ReportKey {

    static final String FILE = "deletion-report-key";

    private final Path folder;
    private @Nullable KeyPair pair;

    ReportKey(@Value("${balans.data:./data}") Path folder) {
        this.folder = folder;
    }

    synchronized KeyPair pair() {
        if (pair == null) {
            try {
                var file = folder.resolve(FILE);
                if (!Files.exists(file)) {
                    write(file, KeyPairGenerator.getInstance("Ed25519").generateKeyPair());
                }
                pair = read(Files.readAllLines(file));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("the key of the deletion reports is unreadable", e);
            }
        }
        return pair;
    }

    /// Whole or not at all, and never readable to others, not even for a moment.
    private void write(Path file, KeyPair made) throws IOException {
        Files.createDirectories(folder);
        var encoder = Base64.getEncoder();
        var mayRead = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var unfinished = folder.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? Files.createTempFile(folder, FILE, ".new", mayRead)
                : Files.createTempFile(folder, FILE, ".new");
        Files.write(unfinished, List.of(
                encoder.encodeToString(made.getPrivate().getEncoded()),
                encoder.encodeToString(made.getPublic().getEncoded())));
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static KeyPair read(List<String> lines) throws GeneralSecurityException {
        var keys = KeyFactory.getInstance("Ed25519");
        var decoder = Base64.getDecoder();
        return new KeyPair(
                keys.generatePublic(new X509EncodedKeySpec(decoder.decode(lines.get(1)))),
                keys.generatePrivate(new PKCS8EncodedKeySpec(decoder.decode(lines.get(0)))));
    }
}
