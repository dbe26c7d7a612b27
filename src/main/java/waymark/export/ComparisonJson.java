package waymark.export;

import java.io.Writer;
import java.util.Locale;
import waymark.reconcile.Comparison;
import waymark.reconcile.Comparison.Outcome;
import waymark.reconcile.Matching.How;

/** How the items of one version of a roadmap were matched in another, as a JSON object. Lines are counted from 1. */
public final class ComparisonJson {
    private ComparisonJson() {}

    /** Writes the object and a line feed. */
    public static void write(Writer out, Comparison comparison) {
        try (var json = Json.to(out)) {
            json.writeStartObject();
            json.writeArrayPropertyStart("items");
            for (Outcome outcome : comparison.items()) {
                json.writeStartObject();
                json.writeNumberProperty("old", comparison.before().line(outcome.item()));
                if (outcome.how().isFound()) {
                    json.writeNumberProperty(
                            "new", comparison.after().line(outcome.now().getFirst()));
                }
                json.writeStringProperty("how", outcome.how().name().toLowerCase(Locale.ROOT));
                if (outcome.how() == How.UNSURE) {
                    json.writeArrayPropertyStart("candidates");
                    outcome.now()
                            .forEach(
                                    topic -> json.writeNumber(comparison.after().line(topic)));
                    json.writeEndArray();
                }
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayPropertyStart("added");
            comparison
                    .added()
                    .forEach(item -> json.writeNumber(comparison.after().line(item)));
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }
}
