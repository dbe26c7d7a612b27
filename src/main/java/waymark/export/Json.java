package waymark.export;

import java.io.Writer;
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
}
