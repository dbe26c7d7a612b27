package waymark.export;

import java.io.IOException;
import java.io.Writer;
import java.nio.CharBuffer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import waymark.store.ControlEscapes;

/** JSON for other programs. */
final class Json {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .characterEscapes(new ControlEscapes())
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    private Json() {}

    /** Writes to {@code out}, which stays open when the generator is closed. */
    static JsonGenerator to(Writer out) {
        return FACTORY.createGenerator(ObjectWriteContext.empty(), out);
    }

    /** Writes to {@code out} piece by piece. */
    static JsonGenerator to(Appendable out) {
        return to(new Writer() {
            @Override
            public void write(char[] letters, int start, int length) throws IOException {
                out.append(CharBuffer.wrap(letters, start, length));
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        });
    }
}
