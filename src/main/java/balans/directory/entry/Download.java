package balans.directory.entry;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/// A text as a file.
public final class Download {

    private Download() {}

    public static ResponseEntity<byte[]> csv(String name, String text) {
        return of(name + ".csv", new MediaType("text", "csv", StandardCharsets.UTF_8), text);
    }

    public static ResponseEntity<byte[]> of(String file, MediaType type, String text) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(file).build().toString())
                .contentType(type)
                .body(text.getBytes(StandardCharsets.UTF_8));
    }
}
