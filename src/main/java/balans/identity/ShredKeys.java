package balans.identity;

import balans.kernel.RandomId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Keys of 32 bytes in a folder of their own, a file each: outside the database, and never in a backup of it, so that a
/// backup can be closed for good by destroying a file (docs/decisions/0040). Nodes that share a database share this
/// folder. They are read anew each time: a key that another node destroyed must not live on in this one's memory.
@Component
class ShredKeys {

    static final int BYTES = 32;
    private static final String ENDING = ".key";

    /// The database speaks of a key that this folder does not have.
    static final class ShredKeyMissing extends RuntimeException {
        ShredKeyMissing() {
            super("a shred key is not in BALANS_KEYS");
        }
    }

    private final Path folder;

    ShredKeys(@Value("${balans.keys:}") String folder, @Value("${balans.data:./data}") Path data) {
        this.folder = folder.isBlank() ? data.resolve("keys") : Path.of(folder);
    }

    /// On the disk, whole, before anything is sealed under it.
    ///
    /// @return its id
    String make() {
        var id = RandomId.next();
        try {
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(folder, onlyOurs("rwx------"));
            }
            var unfinished = Files.createTempFile(folder, "new", ".tmp", onlyOurs("rw-------"));
            overwrite(unfinished);
            Files.move(unfinished, file(id), StandardCopyOption.ATOMIC_MOVE);
            keepFolder();
            return id;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] get(String id) {
        return find(id).orElseThrow(ShredKeyMissing::new);
    }

    Optional<byte[]> find(String id) {
        try {
            return Optional.of(Files.readAllBytes(file(id))).filter(key -> key.length == BYTES);
        } catch (NoSuchFileException gone) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Overwritten, so that not even the place on the disk holds it where the file system writes in place. What is gone
    /// already is gone.
    void destroy(String id) {
        try {
            if (Files.exists(file(id))) {
                overwrite(file(id));
                Files.delete(file(id));
                keepFolder();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(String id) {
        return folder.resolve(id + ENDING);
    }

    private static void overwrite(Path file) throws IOException {
        var random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(random));
            channel.force(true);
        }
    }

    /// A name in a folder survives a power cut only when the folder is written too.
    private void keepFolder() throws IOException {
        if (isPosix()) {
            try (var names = FileChannel.open(folder, StandardOpenOption.READ)) {
                names.force(true);
            }
        }
    }

    private FileAttribute<?>[] onlyOurs(String permissions) {
        return isPosix()
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))}
                : new FileAttribute<?>[0];
    }

    private boolean isPosix() {
        return folder.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
