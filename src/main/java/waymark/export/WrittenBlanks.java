package waymark.export;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import waymark.model.FilledBlank;
import waymark.model.FilledBlanks;
import waymark.progress.Change;
import waymark.progress.KnownTopic;
import waymark.progress.Ledger;
import waymark.progress.TopicSnapshot;

/** The answers that exports may have written into the blanks of a roadmap: everything that was ever filled in. */
public final class WrittenBlanks {
    private WrittenBlanks() {}

    /** Determines them from the ledger, which contains the labels of the blanks. */
    public static FilledBlanks of(Ledger ledger) {
        var values = new HashMap<String, Set<String>>();
        ledger.entries(Change.OfField.class)
                .filter(filled -> filled.value() != null)
                .forEach(filled -> values.computeIfAbsent(filled.field(), field -> new LinkedHashSet<>())
                        .add(filled.value()));
        if (values.isEmpty()) {
            return FilledBlanks.NONE;
        }
        // In most versions of a roadmap, a blank has the same label as in the version before.
        var labels = new HashMap<String, Set<String>>();
        ledger.entries(TopicSnapshot.class).forEach(seen -> {
            for (TopicSnapshot.Look look : seen.looks()) {
                if (look instanceof KnownTopic topic && values.containsKey(topic.id())) {
                    labels.computeIfAbsent(topic.id(), id -> new HashSet<>()).add(topic.text());
                }
            }
        });
        var written = new HashSet<FilledBlank>();
        labels.forEach((id, texts) -> texts.forEach(text -> add(text, values.get(id), written)));
        return FilledBlanks.of(written);
    }

    private static void add(String text, Set<String> values, Set<FilledBlank> written) {
        for (String value : values) {
            List<String> lines = lines(value);
            if (!lines.isEmpty()) {
                written.add(new FilledBlank(text, lines));
            }
        }
    }

    private static List<String> lines(String value) {
        List<String> lines = value.lines().map(String::strip).toList();
        return lines.size() < 2
                ? lines
                : Stream.concat(
                                Stream.of(lines.getFirst()),
                                lines.stream().skip(1).map(MarkdownText::inBlock))
                        .toList();
    }
}
