package balans.support;

import static balans.sealed.Bytes.fromBase64url;
import static balans.sealed.Bytes.toBase64url;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A page of sealed answers, taken apart and put together again: a line of JSON, then the envelopes. Here each row holds
/// its own, as `envelope` in base64url.
public final class AnswerPage {

    private static final JsonMapper JSON = JsonMapper.shared();

    private AnswerPage() {}

    public static ObjectNode read(byte[] page) {
        var at = 0;
        while (page[at] != '\n') {
            at++;
        }
        var json = (ObjectNode) JSON.readTree(Arrays.copyOf(page, at));
        at++;
        for (var row : json.get("answers")) {
            var end = at + row.get("bytes").asInt();
            ((ObjectNode) row).put("envelope", toBase64url(Arrays.copyOfRange(page, at, end)));
            at = end;
        }
        if (at != page.length) {
            throw new IllegalStateException("bytes that belong to no answer");
        }
        return json;
    }

    static byte[] write(ObjectNode json) {
        var envelopes = new ArrayList<byte[]>();
        for (var row : json.get("answers")) {
            var envelope = fromBase64url(((ObjectNode) row).remove("envelope").asString());
            ((ObjectNode) row).put("bytes", envelope.length);
            envelopes.add(envelope);
        }
        var page = new ByteArrayOutputStream();
        page.writeBytes(JSON.writeValueAsBytes(json));
        page.write('\n');
        envelopes.forEach(page::writeBytes);
        return page.toByteArray();
    }
}
