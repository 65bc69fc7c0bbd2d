package mns.output.publish;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Packs data that a page needs only when somebody searches or cites: deflated, in Base64. A browser reads over it while it opens
 * the page, so it has to be small.
 */
final class PackedData {
    private PackedData() {}

    /** Returns an object as {@link DataText} writes it, packed. */
    static String of(Map<String, Object> members) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        try (OutputStream packed = new DeflaterOutputStream(Base64.getEncoder().wrap(bytes), deflater)) {
            packed.write(DataText.of(members).getBytes(StandardCharsets.UTF_8));
        } finally {
            deflater.end();
        }
        return bytes.toString(StandardCharsets.US_ASCII);
    }
}
