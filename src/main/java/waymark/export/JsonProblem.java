package waymark.export;

import java.util.List;
import tools.jackson.core.JsonGenerator;

/**
 * A problem with the roadmap or the progress file.
 *
 * @param kind its name, for scripts
 * @param severity how serious it is
 * @param text its description, for people
 */
public record JsonProblem(String kind, String severity, String text) {

    static void write(JsonGenerator json, List<JsonProblem> remarks) {
        json.writeArrayPropertyStart("problems");
        for (JsonProblem remark : remarks) {
            json.writeStartObject();
            json.writeStringProperty("kind", remark.kind);
            json.writeStringProperty("severity", remark.severity);
            json.writeStringProperty("text", remark.text);
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
